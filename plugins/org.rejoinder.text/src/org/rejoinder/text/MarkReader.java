package org.rejoinder.text;

import java.util.List;

/** Reads the quotation marks of a text. (Being written: nothing is paired yet.) */
final class MarkReader {

    MarkReader(ArticleText text, String language) {
    }

    Marks read() {
        return new Marks(List.of(), List.of(), List.of(), List.of());
    }
}
