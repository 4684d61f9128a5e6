package org.rejoinder.language.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Fragment;

/**
 * Proposes the article's words inside a passage's quotation marks: what follows in the article behind the words that
 * are typed already. Words count as the same under the language's own terms (white space and quotation marks of any
 * form), here also in either case, since one who types is not yet exact; what is put in is the article's own.
 */
final class PassageCompletion {

    private static final int MOST = 30;
    private static final int NEAR = 400;

    private final String document;
    private final Token string;
    private final int caret;
    private final String text;
    private final List<String> near;

    PassageCompletion(String document, Token string, int caret, ArticleText article, List<String> near) {
        this.document = document;
        this.string = string;
        this.caret = caret;
        this.text = article.string();
        this.near = near;
    }

    List<Proposal> proposals() {
        String typed = document.substring(string.begin() + 1, Math.max(string.begin() + 1, caret));
        int ellipsis = Math.max(typed.lastIndexOf('…') + 1, typed.contains("...") ? typed.lastIndexOf("...") + 3 : 0);
        String part = typed.substring(ellipsis).stripLeading();
        int begin = caret - part.length();
        int from = ellipsis == 0 ? 0 : startBehind(typed.substring(0, ellipsis));
        Map<String, Integer> found = new LinkedHashMap<>();
        if (part.isEmpty()) {
            beginnings(found, from, ellipsis > 0);
        } else {
            for (int at : matches(part, from, MOST)) {
                continuations(found, at, at + lengthOfMatch(part, at));
            }
        }
        List<Map.Entry<String, Integer>> ordered = new ArrayList<>(found.entrySet());
        int anchor = anchor();
        if (anchor >= 0) {
            ordered.sort((a, b) -> Integer.compare(distance(a.getValue(), anchor), distance(b.getValue(), anchor)));
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : ordered) {
            String raw = Fragment.rawOf(entry.getKey());
            boolean open = string.kind() == TokenKind.UNCLOSED;
            proposals.add(new Proposal(Proposal.Kind.PASSAGE, entry.getKey(), "", begin, replacedEnd(), 
                    open ? raw + "\"" : raw, raw.length()));
        }
        return proposals;
    }

    /** The rest of a closed string is replaced as well; an unclosed one may have swallowed what does not belong to it. */
    private int replacedEnd() {
        return string.kind() == TokenKind.STRING ? string.end() - 1 : caret;
    }

    private void beginnings(Map<String, Integer> found, int from, boolean behindEllipsis) {
        int anchor = anchor();
        int at = behindEllipsis ? from : anchor >= 0 ? Math.max(0, anchor - NEAR / 2) : 0;
        int limit = behindEllipsis || anchor >= 0 ? Math.min(text.length(), at + NEAR) : text.length();
        while (at < limit && found.size() < 4 * MOST) {
            if (isWord(at) && !isWord(at - 1)) {
                boolean sentence = at == 0 || ".!?\n“\"".indexOf(before(at)) >= 0;
                if (behindEllipsis || anchor >= 0) {
                    found.putIfAbsent(text.substring(at, endOfWord(at)), at);
                } else if (sentence) {
                    found.putIfAbsent(text.substring(at, endOfSentence(at)), at);
                }
            }
            at++;
        }
    }

    private void continuations(Map<String, Integer> found, int begin, int typedEnd) {
        int end = endOfWord(typedEnd);
        found.putIfAbsent(text.substring(begin, end), begin);
        for (int words = 0; words < 3 && end < text.length() && text.charAt(end) == ' '; words++) {
            end = endOfWord(end + 1);
            found.putIfAbsent(text.substring(begin, end).stripTrailing(), begin);
        }
        found.putIfAbsent(text.substring(begin, endOfSentence(typedEnd)), begin);
    }

    private int startBehind(String typed) {
        String first = typed.replaceAll("(…|\\.\\.\\.)\\s*$", "").strip();
        int cut = Math.max(first.lastIndexOf('…') + 1, first.contains("...") ? first.lastIndexOf("...") + 3 : 0);
        first = first.substring(cut).strip();
        List<Integer> starts = first.isEmpty() ? List.of() : matches(first, 0, 1);
        return starts.isEmpty() ? 0 : starts.get(0) + lengthOfMatch(first, starts.get(0));
    }

    private int anchor() {
        for (String passage : near) {
            String first = passage.split("…|\\.\\.\\.")[0].strip();
            List<Integer> starts = first.isEmpty() ? List.of() : matches(first, 0, 1);
            if (!starts.isEmpty()) {
                return starts.get(0);
            }
        }
        return -1;
    }

    private static int distance(int from, int anchor) {
        return Math.abs(from - anchor);
    }

    private List<Integer> matches(String part, int from, int most) {
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < text.length() && starts.size() < most; at++) {
            boolean border = !Character.isLetterOrDigit(part.charAt(0)) || !isWord(at - 1);
            if (border && lengthOfMatch(part, at) > 0) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** {@return how many units of the article's text at the offset match the typed part; 0 where they do not} */
    private int lengthOfMatch(String part, int at) {
        int i = 0;
        int j = at;
        while (i < part.length()) {
            char wanted = part.charAt(i);
            if (wanted == '\\' && i + 1 < part.length()) {
                i++;
                wanted = part.charAt(i);
            }
            if (j >= text.length()) {
                return 0;
            }
            if (isSpace(wanted)) {
                if (!isSpace(text.charAt(j))) {
                    return i == part.length() - 1 && i > 0 ? j - at : 0;
                }
                while (i < part.length() && isSpace(part.charAt(i))) {
                    i++;
                }
                while (j < text.length() && isSpace(text.charAt(j))) {
                    j++;
                }
                continue;
            }
            if (fold(wanted) != fold(text.charAt(j))) {
                return 0;
            }
            i++;
            j++;
        }
        return j - at;
    }

    private static char fold(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚', '‹', '›' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private char before(int at) {
        int i = at - 1;
        while (i > 0 && isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
            i--;
        }
        return text.charAt(Math.max(0, i));
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length() && !isWord(end) && !isSpace(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && (isWord(end) || isInner(end))) {
            end++;
        }
        return end;
    }

    private boolean isInner(int at) {
        return ("'’-".indexOf(text.charAt(at)) >= 0) && isWord(at - 1) && isWord(at + 1);
    }

    private int endOfSentence(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at;
            }
            boolean ends = c == '.' || c == '!' || c == '?' || c == '”' || c == '“' && at > from;
            if (ends && (at + 1 >= text.length() || isSpace(text.charAt(at + 1)) || text.charAt(at + 1) == '”')) {
                return c == '”' || c == '“' ? at : at + 1;
            }
        }
        return text.length();
    }
}
