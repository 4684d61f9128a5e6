package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds passages as the language's chapter says it, sentence by sentence and without a thought for speed. Written apart
 * from the matcher, to judge it.
 */
final class NaiveReader {

    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’‚‹›";

    private final String text;
    private final List<Place> paragraphs = new ArrayList<>();

    NaiveReader(String text) {
        this.text = text;
        Matcher lines = Pattern.compile("[^\\n\\r]+").matcher(text);
        while (lines.find()) {
            int begin = lines.start();
            int end = lines.end();
            while (begin < end && space(text.charAt(begin))) {
                begin++;
            }
            while (end > begin && space(text.charAt(end - 1))) {
                end--;
            }
            if (begin < end) {
                paragraphs.add(new Place(begin, end));
            }
        }
    }

    List<Place> paragraphs() {
        return paragraphs;
    }

    /** Every match of a quotation, by where it starts. */
    List<Place> matches(String raw) {
        List<String> parts = parts(raw);
        List<List<Place>> found = parts.stream().filter(p -> p != null).map(this::occurrences).toList();
        List<Place> all = new ArrayList<>();
        if (found.isEmpty()) {
            return all;
        }
        for (Place first : found.get(0)) {
            int end = first.end();
            for (int i = 1; i < found.size() && end >= 0; i++) {
                int from = end;
                end = found.get(i).stream().filter(p -> p.begin() >= from).min(Comparator.naturalOrder()).map(Place::end).orElse(-1);
            }
            if (end >= 0) {
                int begin = parts.get(0) == null ? paragraph(first.begin()).begin() : first.begin();
                all.add(new Place(begin, parts.get(parts.size() - 1) == null ? paragraph(end - 1).end() : end));
            }
        }
        return all.stream().distinct().filter(p -> all.stream().noneMatch(q -> !q.equals(p) && p.contains(q))).sorted().toList();
    }

    private Place paragraph(int offset) {
        return paragraphs.stream().filter(p -> p.contains(offset)).findFirst().orElseThrow();
    }

    /** The places in which a near passage is looked for, one behind the other. */
    List<Predicate<Place>> scopes(Near near, List<Place> sentences) {
        List<Predicate<Place>> scopes = new ArrayList<>();
        if (near.part() == Near.Part.INSIDE_FIRST) {
            scopes.add(p -> near.anchors().stream().anyMatch(a -> a.contains(p)));
        }
        List<Place> paragraphsTouched = new ArrayList<>(touched(paragraphs, near.anchors()));
        int first = paragraphs.indexOf(paragraphsTouched.get(0));
        if (near.block() && first > 0) {
            paragraphsTouched.add(0, paragraphs.get(first - 1));
        }
        for (List<Place> places : List.of(joined(touched(sentences, near.anchors()), sentences), paragraphsTouched)) {
            Predicate<Place> scope = p -> places.stream().anyMatch(q -> q.contains(p))
                    && (near.part() != Near.Part.OUTSIDE || near.anchors().stream().noneMatch(p::intersects));
            if (!near.around().isEmpty()) {
                scopes.add(p -> scope.test(p) && near.around().stream().anyMatch(a -> a.contains(p)));
            }
            scopes.add(scope);
        }
        return scopes;
    }

    private static List<Place> touched(List<Place> places, List<Place> anchors) {
        return places.stream().filter(p -> anchors.stream().anyMatch(p::intersects)).toList();
    }

    /** Neighbours within a paragraph as one place: a passage may span their border. */
    private List<Place> joined(List<Place> touched, List<Place> sentences) {
        List<Place> joined = new ArrayList<>();
        for (Place s : touched) {
            int last = joined.size() - 1;
            int index = sentences.indexOf(s);
            boolean neighbour = last >= 0 && index > 0 && sentences.get(index - 1).end() == joined.get(last).end()
                    && paragraph(joined.get(last).begin()).equals(paragraph(s.begin()));
            if (neighbour) {
                joined.set(last, joined.get(last).cover(s));
            } else {
                joined.add(s);
            }
        }
        return joined;
    }

    /** The words between the ellipses; an ellipsis is null. */
    private static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < raw.length();) {
            if (raw.startsWith("\\...", i)) {
                part.append("...");
                i += 4;
            } else if (raw.charAt(i) == '\\') {
                part.append(raw.charAt(i + 1));
                i += 2;
            } else if (raw.charAt(i) == '…' || raw.startsWith("...", i)) {
                add(parts, part);
                if (parts.isEmpty() || parts.get(parts.size() - 1) != null) {
                    parts.add(null);
                }
                i += raw.charAt(i) == '…' ? 1 : 3;
            } else {
                part.append(raw.charAt(i++));
            }
        }
        add(parts, part);
        // white space beside an ellipsis does not count
        for (int i = 0; i < parts.size(); i++) {
            String p = parts.get(i);
            if (p != null) {
                parts.set(i, strip(p, i > 0, i + 1 < parts.size()));
            }
        }
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        if (!strip(part.toString(), true, true).isEmpty()) {
            parts.add(part.toString());
        }
        part.setLength(0);
    }

    private static String strip(String s, boolean leading, boolean trailing) {
        int begin = 0;
        int end = s.length();
        while (leading && begin < end && space(s.charAt(begin))) {
            begin++;
        }
        while (trailing && end > begin && space(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(begin, end);
    }

    private List<Place> occurrences(String part) {
        StringBuilder regex = new StringBuilder("(?=(");
        part.codePoints().forEach(c -> {
            String s = Character.toString(c);
            regex.append(DOUBLE.contains(s) ? "[" + DOUBLE + "]" : SINGLE.contains(s) ? "[" + SINGLE + "]"
                    : space(c) ? "\\s" : Pattern.quote(s));
        });
        String spaced = regex.append("))").toString().replaceAll("(\\\\s)+", "\\\\s+");
        Matcher m = Pattern.compile(spaced, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
        List<Place> found = new ArrayList<>();
        for (int at = 0; at <= text.length() && m.find(at); at = m.start() + 1) {
            int begin = m.start();
            int end = m.end(1);
            if (!cuts(begin) && !cuts(end) && begin < end) {
                found.add(new Place(begin, end));
            }
        }
        return found;
    }

    /** Whether an offset cuts a word, a run of white space, or a character. */
    private boolean cuts(int offset) {
        if (offset == 0 || offset == text.length()) {
            return false;
        }
        int before = text.codePointBefore(offset);
        int behind = text.codePointAt(offset);
        boolean pair = Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
        boolean mark = Character.getType(behind) == Character.NON_SPACING_MARK;
        return pair || space(before) && space(behind) || word(before) && (mark || word(behind) && !han(before) && !han(behind));
    }

    private static boolean word(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
