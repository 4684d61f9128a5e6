package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads the quotation marks of a text, paragraph by paragraph.
 *
 * <ul>
 * <li>{@code “} opens and {@code ”} closes; {@code „} opens, and then {@code “} or {@code ”} closes. {@code ‘ ’ ‚} likewise.
 * In Swedish and Finnish {@code ”} and {@code ’} also open, ahead of a word.
 * <li>Guillemets close what a guillemet of the other direction opened; else the one with white space ahead and none behind
 * opens, and a {@code «} that has neither.
 * <li>{@code ’} and the straight {@code '} are apostrophes between letters or digits always; {@code ’} closes only when
 * a single mark is the innermost one open in its paragraph, and is an apostrophe else. White space ahead and a word behind
 * make it an apostrophe too (’tis, ’90s).
 * <li>Straight marks alternate. A straight double mark behind a digit that would open is an inch sign; a straight single mark
 * opens only ahead of a word, and when nothing closes it, it was an apostrophe. So was a {@code ‘} ahead of a digit.
 * <li>A curly double mark and a straight one are a pair where neither has a partner of its own kind.
 * <li>A quotation still open at a paragraph's end goes on if the next paragraph begins with the mark, or marks, that are open.
 * Else its opening mark has no partner.
 * <li>A closing mark passes over what is open within, whose opening marks then have no partner.
 * </ul>
 */
final class MarkReader {

    /** Languages that open a quotation with the mark that closes it. */
    private static final Set<String> SAME_MARK = Set.of("sv", "fi");

    private static final String CURLY_OPENING = "“„";

    private final ArticleText article;
    private final String text;
    private final boolean sameMark;
    private final List<MarkPair> pairs = new ArrayList<>();
    private final List<StrayMark> strays = new ArrayList<>();
    private final List<Place> straight = new ArrayList<>();
    private final List<Place> curly = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    /** An opening mark whose partner is to come. */
    private static final class Open {
        final int at;
        final char mark;
        /** Whether it was an apostrophe if nothing closes it. */
        final boolean tentative;
        final List<Place> continued = new ArrayList<>(0);

        Open(int at, char mark, boolean tentative) {
            this.at = at;
            this.mark = mark;
            this.tentative = tentative;
        }
    }

    MarkReader(ArticleText article, String language) {
        this.article = article;
        this.text = article.string();
        int dash = language.indexOf('-');
        this.sameMark = SAME_MARK.contains(dash < 0 ? language : language.substring(0, dash));
    }

    Marks read() {
        for (Paragraph paragraph : article.paragraphs()) {
            Place place = paragraph.place();
            for (int i = resumed(place); i < place.end(); i++) {
                char c = text.charAt(i);
                // nearly every character is a letter or a space
                if (c == '"' || c == '\'' || c > 0xA0 && (Characters.isDoubleMark(c) || Characters.isSingleMark(c))) {
                    readMark(i, c);
                }
            }
            // an apostrophe for an opening mark does not outlive its paragraph
            stack.removeIf(o -> o.tentative);
        }
        giveUp(0);
        pairs.sort(Comparator.comparing(MarkPair::open));
        strays.sort(Comparator.comparing(StrayMark::place));
        straight.sort(Comparator.naturalOrder());
        curly.sort(Comparator.naturalOrder());
        return new Marks(pairs, strays, straight, curly);
    }

    /**
     * Begins a paragraph: what is open goes on if the paragraph begins with the same marks.
     *
     * @return where to read on
     */
    private int resumed(Place paragraph) {
        int at = paragraph.begin();
        int depth = 0;
        while (depth < stack.size()) {
            while (at < paragraph.end() && Characters.isSpace(text.charAt(at))) {
                at++;
            }
            if (at >= paragraph.end() || text.charAt(at) != stack.get(depth).mark) {
                break;
            }
            depth++;
            at++;
        }
        giveUp(depth);
        at = paragraph.begin();
        for (Open open : stack) {
            while (text.charAt(at) != open.mark) {
                at++;
            }
            open.continued.add(new Place(at, at + 1));
            note(at, open.mark);
            at++;
        }
        return at;
    }

    private void readMark(int i, char c) {
        switch (c) {
            case '"' -> straightDouble(i);
            case '\'' -> straightSingle(i);
            case '„', '‚' -> open(i, c, false);
            case '“' -> turned(i, c, '„');
            case '‘' -> turned(i, c, '‚');
            case '”' -> closing(i, c, "“„" + (sameMark ? "”" : ""));
            case '’' -> apostropheOrClosing(i);
            case '«' -> guillemet(i, c, '»');
            case '»' -> guillemet(i, c, '«');
            case '‹' -> guillemet(i, c, '›');
            default -> guillemet(i, c, '‹');
        }
    }

    /** {@code “} and {@code ‘}: close what a low mark opened, unless they stand where only an opening mark can. */
    private void turned(int i, char c, char low) {
        Open partner = innermost(c, low);
        if (partner != null && partner.mark == low && !(breaksBefore(i) && wordBehind(i))) {
            close(i, c, String.valueOf(low));
        } else {
            open(i, c, c == '‘' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
        }
    }

    private void closing(int i, char c, String partners) {
        if (hasOpen(partners) && !(sameMark && breaksBefore(i) && wordBehind(i))) {
            close(i, c, partners);
        } else if (sameMark && breaksBefore(i) && wordBehind(i)) {
            open(i, c, false);
        } else if (hasOpen("\"")) {
            close(i, c, "\"");
        } else {
            note(i, c);
            strays.add(new StrayMark(new Place(i, i + 1), false));
        }
    }

    private void apostropheOrClosing(int i) {
        if (isBetweenWords(i)) {
            return;
        }
        boolean opens = breaksBefore(i) && wordBehind(i);
        if (opens && sameMark) {
            open(i, '’', true);
        } else if (!opens && !stack.isEmpty() && "‘‚’".indexOf(stack.get(stack.size() - 1).mark) >= 0) {
            close(i, '’', "‘‚’");
        }
    }

    private void guillemet(int i, char c, char partner) {
        boolean opensHere = breaksBefore(i) && wordBehind(i);
        boolean closesHere = !breaksBefore(i) && !wordBehind(i);
        if (hasOpen(String.valueOf(partner)) && !(opensHere && innermost(c, partner).mark == c)) {
            close(i, c, String.valueOf(partner));
        } else if (opensHere || (c == '«' || c == '‹') && !closesHere) {
            open(i, c, false);
        } else {
            note(i, c);
            strays.add(new StrayMark(new Place(i, i + 1), false));
        }
    }

    private void straightDouble(int i) {
        if (hasOpen("\"")) {
            close(i, '"', "\"");
        } else if (!(i > 0 && Character.isDigit(text.charAt(i - 1)))) {
            boolean closes = !breaksBefore(i) && !wordBehind(i) && hasOpen(CURLY_OPENING) && !closesLater(i);
            if (closes) {
                close(i, '"', CURLY_OPENING);
            } else {
                open(i, '"', false);
            }
        }
    }

    /** Whether a mark that only closes stands further on in the paragraph. */
    private boolean closesLater(int i) {
        for (int at = i + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == '”') {
                return true;
            }
        }
        return false;
    }

    private void straightSingle(int i) {
        if (isBetweenWords(i)) {
            return;
        }
        boolean opens = breaksBefore(i) && wordBehind(i);
        if (!opens && !stack.isEmpty() && stack.get(stack.size() - 1).mark == '\'') {
            close(i, '\'', "'");
        } else if (opens) {
            open(i, '\'', true);
        }
    }

    private void open(int i, char c, boolean tentative) {
        stack.add(new Open(i, c, tentative));
    }

    /** Closes the innermost mark that is one of the partners; there is one. */
    private void close(int i, char c, String partners) {
        int depth = stack.size() - 1;
        while (partners.indexOf(stack.get(depth).mark) < 0) {
            depth--;
        }
        giveUp(depth + 1);
        Open open = stack.remove(depth);
        note(open.at, open.mark);
        note(i, c);
        int level = 1;
        for (Open outer : stack) {
            level += outer.tentative ? 0 : 1;
        }
        pairs.add(new MarkPair(new Place(open.at, open.at + 1), new Place(i, i + 1), level, kind(open.mark), open.continued));
    }

    /** Takes what is open at this depth and deeper for marks without a partner. */
    private void giveUp(int depth) {
        while (stack.size() > depth) {
            Open open = stack.remove(stack.size() - 1);
            if (!open.tentative) {
                note(open.at, open.mark);
                strays.add(new StrayMark(new Place(open.at, open.at + 1), true));
            }
        }
    }

    private boolean hasOpen(String marks) {
        for (Open open : stack) {
            if (marks.indexOf(open.mark) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The innermost open mark that is one of the two. */
    private Open innermost(char one, char other) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            char mark = stack.get(i).mark;
            if (mark == one || mark == other) {
                return stack.get(i);
            }
        }
        return null;
    }

    private void note(int at, char c) {
        (c == '"' || c == '\'' ? straight : curly).add(new Place(at, at + 1));
    }

    private boolean isBetweenWords(int i) {
        return i > 0 && isWordBefore(i) && wordBehind(i);
    }

    private boolean isWordBefore(int i) {
        int before = text.codePointBefore(i);
        return Characters.isWord(before) || Characters.isMark(before);
    }

    private boolean wordBehind(int i) {
        return i + 1 < text.length() && Characters.isWord(text.codePointAt(i + 1));
    }

    /** Whether nothing, white space, an opening bracket, a dash or another mark stands ahead. */
    private boolean breaksBefore(int i) {
        if (i == 0) {
            return true;
        }
        int before = text.codePointBefore(i);
        return Characters.isSpace(before) || "([{—–-/".indexOf(before) >= 0 || Characters.isDoubleMark(before)
                || Characters.isSingleMark(before);
    }

    private static MarkPair.Kind kind(char open) {
        return switch (open) {
            case '"' -> MarkPair.Kind.STRAIGHT_DOUBLE;
            case '\'' -> MarkPair.Kind.STRAIGHT_SINGLE;
            case '«', '»' -> MarkPair.Kind.GUILLEMETS;
            case '‹', '›' -> MarkPair.Kind.SINGLE_GUILLEMETS;
            case '‘', '‚', '’' -> MarkPair.Kind.SINGLE;
            default -> MarkPair.Kind.DOUBLE;
        };
    }
}
