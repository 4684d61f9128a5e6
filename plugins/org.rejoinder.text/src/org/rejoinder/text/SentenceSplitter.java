package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides paragraphs into sentences, and them at the borders of zones that are no part of the article.
 *
 * <p>A sentence ends behind {@code . ! ? …} with the closing marks and brackets and the {@code [sic]} behind it, where white
 * space and then something follows that may begin a sentence: a capital letter, a digit, an opening mark or bracket, a
 * letter without case. It does not end behind an abbreviation ({@link SentenceRules}), behind an initial, behind dots that stand
 * apart ({@code . . .}), nor behind a closing mark with a comma. Full-width stops end a sentence without white space.
 */
final class SentenceSplitter {

    private static final String STOPS = ".!?…";
    private static final String WIDE_STOPS = "。！？｡";
    private static final String CLOSING = ")]}”’»›\"'“‘」』）";
    private static final String OPENING = "([{“‘„‚«‹»›\"'¿¡「『（—–-";

    private final ArticleText article;
    private final String text;
    private final SentenceRules rules;
    private final List<Place> zones;
    private final List<Sentence> found = new ArrayList<>();

    SentenceSplitter(ArticleText article, SentenceRules rules, List<Place> zones) {
        this.article = article;
        this.text = article.string();
        this.rules = rules;
        this.zones = zones.stream().filter(z -> !z.isEmpty()).sorted().toList();
    }

    List<Sentence> split() {
        int zone = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int end = paragraph.place().end();
            int at = paragraph.place().begin();
            while (at < end) {
                while (zone < zones.size() && zones.get(zone).end() <= at) {
                    zone++;
                }
                boolean outside = zone < zones.size() && zones.get(zone).begin() <= at;
                int border = zone == zones.size() ? end : outside ? zones.get(zone).end() : zones.get(zone).begin();
                border = Math.min(border, end);
                split(at, border, paragraph.index(), outside);
                at = border;
            }
        }
        return found;
    }

    private void split(int from, int to, int paragraph, boolean outside) {
        int begin = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c == '.' || c == '!' || c == '?' : c == '…' || WIDE_STOPS.indexOf(c) >= 0) {
                int end = sentenceEnd(begin, i, to);
                if (end > 0) {
                    add(begin, end, paragraph, outside);
                    begin = end;
                    i = end - 1;
                }
            }
        }
        add(begin, to, paragraph, outside);
    }

    /** The offset behind the sentence whose stop is at {@code stop}; 0 if none ends there. */
    private int sentenceEnd(int begin, int stop, int to) {
        boolean wide = WIDE_STOPS.indexOf(text.charAt(stop)) >= 0;
        int i = stop + 1;
        while (i < to && (STOPS.indexOf(text.charAt(i)) >= 0 || WIDE_STOPS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean single = i == stop + 1 && text.charAt(stop) == '.';
        int closed = behindClosing(i, to);
        int next = closed;
        while (next < to && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == to) {
            return 0;
        }
        if (wide) {
            // 「…。」と: behind the end of a quotation the sentence that quotes goes on
            return closed > i && next == closed ? 0 : closed;
        }
        if (next == closed) {
            return 0;
        }
        boolean apart = stop == begin || Characters.isSpace(text.charAt(stop - 1));
        if (apart || !mayBegin(next, to)) {
            return 0;
        }
        boolean quoted = closed > i && text.charAt(i) != ')' && text.charAt(i) != ']';
        return single && isAbbreviation(begin, stop, quoted, next, to) ? 0 : closed;
    }

    /** Closing marks and brackets behind a stop; a straight mark closes where white space follows. */
    private int behindClosing(int i, int to) {
        int at = i;
        while (at < to && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int spaced = at;
        while (spaced < to && Characters.isSpace(text.charAt(spaced))) {
            spaced++;
        }
        // French sets its closing guillemets apart; one that opens has its word behind it
        boolean closes = spaced > at && spaced < to && (text.charAt(spaced) == '»' || text.charAt(spaced) == '›')
                && (spaced + 1 == to || !Characters.isWord(text.codePointAt(spaced + 1)));
        return closes ? spaced + 1 : at;
    }

    private boolean mayBegin(int at, int to) {
        int i = at;
        while (i < to && (OPENING.indexOf(text.charAt(i)) >= 0 || i > at && Characters.isSpace(text.charAt(i)))) {
            i++;
        }
        if (i == to) {
            return false;
        }
        // a dash continues the sentence unless it introduces speech
        int c = text.codePointAt(i);
        if (text.charAt(at) == '-' || text.charAt(at) == '–' || text.charAt(at) == '—') {
            return false;
        }
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c)
                || Character.isLetter(c) && !Character.isLowerCase(c)
                || !Character.isLetter(c) && STOPS.indexOf(c) < 0 && c != ',' && c != ';' && c != ':';
    }

    /** Whether the stop belongs to an abbreviation, an initial or an ordinal, so that the sentence goes on. */
    private boolean isAbbreviation(int begin, int stop, boolean quoted, int next, int to) {
        int from = stop;
        while (from > begin && isAbbreviationPart(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.isEmpty()) {
            return false;
        }
        if (quoted) {
            // “… in the U.S.” The end of the quotation decides, not the word in it
            return false;
        }
        if (rules.titles().contains(word) || rules.titles().contains(word.substring(word.lastIndexOf('-') + 1))) {
            return true;
        }
        if (Character.isDigit(text.charAt(next)) && rules.numbered().contains(word)) {
            return true;
        }
        if (isNumber(word)) {
            return rules.ordinals() && word.length() <= 2;
        }
        if (rules.perhaps().contains(word) || isDotted(word)) {
            return !startsSentence(next, to);
        }
        // an initial: one capital that is no word by itself
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !(word.equals("I") && startsSentence(next, to));
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbbreviationPart(char c) {
        return c == '.' || c == '-' || Characters.isWord(c);
    }

    /** {@code U.S}, {@code B.B.C}: single letters with stops between. */
    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private boolean startsSentence(int next, int to) {
        int i = next;
        boolean quoted = false;
        while (i < to && OPENING.indexOf(text.charAt(i)) >= 0) {
            quoted = true;
            i++;
        }
        int end = i;
        while (end < to && Characters.isWord(text.charAt(end))) {
            end++;
        }
        return rules.starters().contains(text.substring(i, end)) || quoted && end > i && Character.isUpperCase(text.charAt(i));
    }

    private void add(int from, int to, int paragraph, boolean outside) {
        int begin = from;
        int end = to;
        while (begin < end && Characters.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            found.add(new Sentence(found.size(), new Place(begin, end), paragraph, outside));
        }
    }
}
