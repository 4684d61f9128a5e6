package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Finds what the selectors of a target select. Positions are code points by the specification; where the quoted words stand
 * at the same numbers of UTF-16 units instead, as browser clients write them, those are meant. Where words and position
 * disagree, the words count if they and what is around them stand in the text once.
 */
final class TextSelection {

    private static final Pattern CHARACTERS = Pattern.compile("^char=(\\d+),(\\d+)(?:;.*)?$");

    /** How many matches of one quotation are looked at. */
    private static final int MATCHES = 1000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private final ArticleText text;
    private final BiConsumer<Integer, String> warnings;
    private final boolean utf16;

    /**
     * @param annotations all of the text: where words and positions agree only if these count UTF-16 units, they do so also
     *     where no words stand
     * @param warnings gets an annotation's line (0 for none) and a message
     */
    TextSelection(ArticleText text, List<FoundAnnotation> annotations, BiConsumer<Integer, String> warnings) {
        this.text = text;
        this.warnings = warnings;
        int[] fits = new int[2];
        if (text.offsets().codePoints() != text.length()) {
            annotations.forEach(a -> AnnotationShape.targets(a.json()).forEach(t -> count(t, fits)));
        }
        this.utf16 = fits[1] > fits[0];
        if (utf16) {
            warnings.accept(0, Messages.of(TextSelection.class, "selector.utf16"));
        }
    }

    private void count(JsonElement target, int[] fits) {
        Selectors all = read(target);
        if (all.exact != null && all.start >= 0) {
            Place place = byCodePoints(all.start, all.end);
            fits[0] += place != null && text.at(place).equals(all.exact) ? 1 : 0;
            Place units = byUnits(all.start, all.end);
            fits[1] += units != null && text.at(units).equals(all.exact) ? 1 : 0;
        }
    }

    /** What a list of alternative selectors says together. */
    private static final class Selectors {
        int start = -1;
        int end = -1;
        String exact;
        String prefix = "";
        String suffix = "";
        Place range;

        boolean isEmpty() {
            return start < 0 && range == null && (exact == null || exact.isEmpty());
        }
    }

    /**
     * The places of a target: its selectors are alternatives for one segment, so at most one place.
     *
     * @param target an object with a selector, or an IRI, of which a fragment {@code #char=2,5} is one
     * @param id the annotation, for warnings
     * @param line where it is in the file, for warnings
     */
    List<Place> places(JsonElement target, String id, int line) {
        Selectors all = read(target);
        if (all.isEmpty() && target instanceof JsonObject object && object.has("selector")) {
            String given = String.join(", ", AnnotationShape.list(object.get("selector")).stream()
                    .map(each -> each instanceof JsonObject selector ? AnnotationShape.string(selector, "type") : String.valueOf(each)).toList());
            warnings.accept(line, Messages.of(TextSelection.class, "selector.structure", id, given));
        }
        Place place = place(all, id, line);
        return place == null ? List.of() : List.of(place);
    }

    private Selectors read(JsonElement target) {
        Selectors all = new Selectors();
        String iri = AnnotationShape.iri(target);
        if (iri.contains("#char=")) {
            fragment(iri.substring(iri.indexOf('#') + 1), all);
        }
        read(target instanceof JsonObject object ? object.get("selector") : null, all, 0);
        return all;
    }

    private void read(JsonElement selector, Selectors into, int depth) {
        if (selector instanceof JsonArray array) {
            array.forEach(s -> read(s, into, depth + 1));
            return;
        }
        if (!(selector instanceof JsonObject object) || depth > 20) {
            return;
        }
        switch (AnnotationShape.string(object, "type")) {
            case "TextPositionSelector" -> {
                into.start = number(object, "start", into.start);
                into.end = number(object, "end", into.end);
            }
            case "TextQuoteSelector" -> {
                into.exact = AnnotationShape.string(object, "exact");
                into.prefix = AnnotationShape.string(object, "prefix");
                into.suffix = AnnotationShape.string(object, "suffix");
            }
            case "FragmentSelector" -> fragment(AnnotationShape.string(object, "value"), into);
            case "RangeSelector" -> range(object, into);
            default -> {
                // selectors of a page's structure say nothing about a plain text
            }
        }
        if (object.has("refinedBy")) {
            read(object.get("refinedBy"), into, depth + 1);
        }
    }

    private static void fragment(String value, Selectors into) {
        Matcher range = CHARACTERS.matcher(value.replaceFirst("^#", ""));
        if (range.matches() && range.group(1).length() < 10 && range.group(2).length() < 10) {
            into.start = Integer.parseInt(range.group(1));
            into.end = Integer.parseInt(range.group(2));
        }
    }

    private void range(JsonObject object, Selectors into) {
        Selectors start = new Selectors();
        Selectors end = new Selectors();
        read(object.get("startSelector"), start, 1);
        read(object.get("endSelector"), end, 1);
        if (start.start >= 0 && end.start >= 0) {
            into.start = start.start;
            // by the specification the end's segment itself is not part of the range
            into.end = end.start;
        } else if (start.exact != null && end.exact != null) {
            Place begin = quoted(start, null, 0);
            Place stop = begin == null ? null : quoted(end, begin, begin.begin());
            if (stop != null && stop.begin() > begin.begin()) {
                into.range = new Place(begin.begin(), stop.begin());
            } else {
                into.exact = start.exact + " … " + end.exact;
            }
        }
    }

    private Place place(Selectors all, String id, int line) {
        if (all.range != null) {
            return all.range;
        }
        Place stated = utf16 ? byUnits(all.start, all.end) : byCodePoints(all.start, all.end);
        if (all.exact == null || all.exact.isEmpty()) {
            if (all.start >= 0 && stated == null) {
                warnings.accept(line, Messages.of(TextSelection.class, "selector.outside", id, all.start, all.end));
            }
            return stated;
        }
        for (Place each : new Place[] {stated, utf16 ? byCodePoints(all.start, all.end) : byUnits(all.start, all.end)}) {
            if (each != null && folded(text.at(each)).equals(folded(all.exact))) {
                return each;
            }
        }
        Place quoted = quoted(all, stated, 0);
        if (quoted != null) {
            if (all.start >= 0) {
                warnings.accept(line, Messages.of(TextSelection.class, "selector.moved", id, all.exact, all.start, all.end, quoted));
            }
            return quoted;
        }
        warnings.accept(line, stated != null ? Messages.of(TextSelection.class, "selector.differs", id, all.exact, text.at(stated))
                : Messages.of(TextSelection.class, "selector.nowhere", id, all.exact));
        return stated;
    }

    private static String folded(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    private Place byUnits(int start, int end) {
        return start < 0 || end < start || end > text.length() ? null : new Place(start, end);
    }

    private Place byCodePoints(int start, int end) {
        if (start < 0 || end < start || end > text.offsets().codePoints()) {
            return null;
        }
        return new Place(text.offsets().fromCodePoint(start), text.offsets().fromCodePoint(end));
    }

    /**
     * The match of the words, white space apart, around which most of the context stands; of equals the one that the position
     * is nearest to, if there is one.
     *
     * @return null if the words stand nowhere, or at several places of which nothing chooses one
     */
    private Place quoted(Selectors all, Place stated, int from) {
        String words = folded(all.exact);
        if (words.isEmpty()) {
            return null;
        }
        String[] parts = words.split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Pattern.quote(parts[i]);
        }
        // the white space at the edges is part of what was marked
        String edge = Character.isWhitespace(all.exact.charAt(0)) ? "[\\s\\h]+" : "";
        Matcher matches = Pattern.compile(edge + String.join("[\\s\\h]+", parts)).matcher(text.string());
        Place best = null;
        int most = -1;
        boolean tied = false;
        for (int at = from, n = 0; at <= text.length() && n < MATCHES && matches.find(at); at = matches.start() + 1, n++) {
            Place place = new Place(matches.start(), matches.end());
            int score = context(all, place);
            boolean nearer = stated != null && best != null && score == most
                    && Math.abs(place.begin() - stated.begin()) < Math.abs(best.begin() - stated.begin());
            if (score > most || nearer) {
                tied = false;
                best = place;
                most = score;
            } else {
                tied |= score == most && stated == null;
            }
        }
        return tied ? null : best;
    }

    /** How many characters of the context stand around a place. */
    private int context(Selectors all, Place place) {
        String string = text.string();
        int before = 0;
        while (before < all.prefix.length() && before < place.begin()
                && all.prefix.charAt(all.prefix.length() - 1 - before) == string.charAt(place.begin() - 1 - before)) {
            before++;
        }
        int behind = 0;
        while (behind < all.suffix.length() && place.end() + behind < string.length()
                && all.suffix.charAt(behind) == string.charAt(place.end() + behind)) {
            behind++;
        }
        return before + behind;
    }

    private static int number(JsonObject object, String name, int otherwise) {
        try {
            return object.get(name) instanceof JsonPrimitive value ? value.getAsInt() : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
