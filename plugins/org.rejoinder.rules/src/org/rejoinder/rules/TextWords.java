package org.rejoinder.rules;

import java.util.Map;
import java.util.WeakHashMap;
import org.rejoinder.rules.reading.WordIndex;
import org.rejoinder.text.ArticleText;

/** The words of texts, kept as long as the text is: while typing the document changes and its text does not. Thread-safe. */
final class TextWords {

    private final Map<ArticleText, WordIndex> known = new WeakHashMap<>();

    /** The words of a text. */
    WordIndex of(ArticleText text) {
        synchronized (known) {
            WordIndex index = known.get(text);
            if (index == null) {
                index = new WordIndex(text.string());
                known.put(text, index);
            }
            return index;
        }
    }
}
