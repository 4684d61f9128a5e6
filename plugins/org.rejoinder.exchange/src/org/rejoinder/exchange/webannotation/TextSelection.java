package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    private final ArticleText text;
    private final Consumer<String> warnings;

    TextSelection(ArticleText text, Consumer<String> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    /** What a list of alternative selectors says together. */
    private static final class Selectors {
        int start = -1;
        int end = -1;
        String exact;
        String prefix = "";
        String suffix = "";
    }

    /**
     * The places of a target's selectors: alternatives for one segment, so at most one place.
     *
     * @param selector the value of {@code selector}; may be null
     * @param id the annotation, for warnings
     */
    List<Place> places(JsonElement selector, String id) {
        Selectors all = new Selectors();
        read(selector, all, 0);
        Place place = place(all, id);
        return place == null ? List.of() : List.of(place);
    }

    private void read(JsonElement selector, Selectors into, int depth) {
        if (selector instanceof JsonArray array) {
            array.forEach(s -> read(s, into, depth + 1));
            return;
        }
        if (!(selector instanceof JsonObject object) || depth > 20) {
            return;
        }
        switch (string(object, "type")) {
            case "TextPositionSelector" -> {
                into.start = number(object, "start", into.start);
                into.end = number(object, "end", into.end);
            }
            case "TextQuoteSelector" -> {
                into.exact = string(object, "exact");
                into.prefix = string(object, "prefix");
                into.suffix = string(object, "suffix");
            }
            case "FragmentSelector" -> {
                Matcher range = CHARACTERS.matcher(string(object, "value"));
                if (range.matches() && range.group(1).length() < 10 && range.group(2).length() < 10) {
                    into.start = Integer.parseInt(range.group(1));
                    into.end = Integer.parseInt(range.group(2));
                }
            }
            case "RangeSelector" -> range(object, into);
            default -> {
                // selectors of a page's structure say nothing about a plain text
            }
        }
        if (object.has("refinedBy")) {
            read(object.get("refinedBy"), into, depth + 1);
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
            int begin = text.string().indexOf(start.exact);
            int stop = begin < 0 ? -1 : text.string().indexOf(end.exact, begin);
            if (stop > begin) {
                into.exact = text.string().substring(begin, stop);
            }
        }
    }

    private Place place(Selectors all, String id) {
        Place stated = byCodePoints(all.start, all.end);
        if (all.exact == null || all.exact.isEmpty()) {
            if (all.start >= 0 && stated == null) {
                warnings.accept(Messages.of(TextSelection.class, "selector.outside", id, all.start, all.end));
            }
            return stated;
        }
        if (stated != null && text.at(stated).equals(all.exact)) {
            return stated;
        }
        if (all.start >= 0 && all.start < all.end && all.end <= text.length()
                && text.string().substring(all.start, all.end).equals(all.exact)) {
            return new Place(all.start, all.end);
        }
        Place quoted = quoted(all, stated);
        if (quoted != null) {
            if (all.start >= 0) {
                warnings.accept(Messages.of(TextSelection.class, "selector.moved", id, all.exact, all.start, all.end, quoted));
            }
            return quoted;
        }
        warnings.accept(stated != null ? Messages.of(TextSelection.class, "selector.differs", id, all.exact, text.at(stated))
                : Messages.of(TextSelection.class, "selector.nowhere", id, all.exact));
        return stated;
    }

    private Place byCodePoints(int start, int end) {
        if (start < 0 || end < start || end > text.offsets().codePoints()) {
            return null;
        }
        return new Place(text.offsets().fromCodePoint(start), text.offsets().fromCodePoint(end));
    }

    /** The one match of the words with their context, else their one match at all; of several none. */
    private Place quoted(Selectors all, Place stated) {
        List<Place> whole = new ArrayList<>();
        List<Place> bare = new ArrayList<>();
        String string = text.string();
        for (int at = string.indexOf(all.exact); at >= 0 && bare.size() < 1000; at = string.indexOf(all.exact, at + 1)) {
            Place place = new Place(at, at + all.exact.length());
            bare.add(place);
            if (string.startsWith(all.suffix, place.end()) && string.startsWith(all.prefix, at - all.prefix.length())) {
                whole.add(place);
            }
        }
        return whole.size() == 1 ? whole.get(0) : bare.size() == 1 ? bare.get(0) : null;
    }

    static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : "";
    }

    private static int number(JsonObject object, String name, int otherwise) {
        try {
            return object.get(name) instanceof JsonPrimitive value ? value.getAsInt() : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
