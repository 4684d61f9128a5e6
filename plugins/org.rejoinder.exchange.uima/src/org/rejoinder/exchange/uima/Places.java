package org.rejoinder.exchange.uima;

import java.util.List;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Where the annotations of a text are. Offsets count UTF-16 units; ones that lie outside or are exchanged are mended. */
final class Places {

    private final ArticleText text;
    private final BiConsumer<Integer, String> warnings;

    Places(ArticleText text, BiConsumer<Integer, String> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    /** The place of an annotation within the text; empty, with a warning, if it has none there. */
    List<Place> of(FeatureStructure annotation) {
        Integer begin = annotation.number("begin");
        Integer end = annotation.number("end");
        if (begin == null || end == null) {
            warnings.accept(annotation.line(), message("offset.none", annotation, annotation.value("begin"), annotation.value("end")));
            return List.of();
        }
        int first = Math.min(begin, end);
        int last = Math.max(begin, end);
        if (first < 0 || first >= text.length() && last > text.length()) {
            warnings.accept(annotation.line(), message("offset.outside", annotation, begin, end, text.length()));
            return List.of();
        }
        if (begin > end) {
            warnings.accept(annotation.line(), message("offset.exchanged", annotation, begin, end));
        }
        if (last > text.length()) {
            warnings.accept(annotation.line(), message("offset.cut", annotation, begin, end, text.length()));
        }
        return List.of(new Place(first, Math.min(last, text.length())));
    }

    /** The words at places, each behind a blank. */
    String words(List<Place> places) {
        return String.join(" ", places.stream().map(text::at).toList());
    }

    /** The offsets of a structure as they stand; empty if they are no place. */
    static List<Place> raw(FeatureStructure structure) {
        Integer begin = structure.number("begin");
        Integer end = structure.number("end");
        return begin == null || end == null || begin < 0 || end < begin ? List.of() : List.of(new Place(begin, end));
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(Places.class, key, arguments);
    }
}
