package org.rejoinder.exchange.markdown;

import org.rejoinder.exchange.svg.XmlText;

/**
 * Words of others as Markdown that shows them and does nothing else: no markup, no HTML, no heading, no link but those that
 * some viewers make of a plain address.
 */
final class Markdown {

    /** What may begin or end markup within a line: CommonMark's, GitHub's, and that of formulas. */
    private static final String INLINE = "\\`*_[]<>&|~@$^";

    private Markdown() {
    }

    /** Words on one line; white space is folded. */
    static String line(String words) {
        return escaped(words.strip().replaceAll("\\s+", " "), true);
    }

    /**
     * Words within a line.
     *
     * @param words without line breaks
     * @param starts whether they may be the first of a line
     */
    static String escaped(String words, boolean starts) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        String allowed = XmlText.allowed(words);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            char following = i + 1 < allowed.length() ? allowed.charAt(i + 1) : ' ';
            boolean marks = INLINE.indexOf(c) >= 0 || starts && i == 0 && "#+-=".indexOf(c) >= 0
                    || starts && (c == '.' || c == ')') && i > 0 && i < 10 && allowed.substring(0, i).chars().allMatch(Character::isDigit)
                    // a word between colons would become a picture
                    || c == ':' && Character.isLetter(following);
            if (marks) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /**
     * Words in italics or bold, where their first and last letters allow it: marks beside punctuation would be shown.
     *
     * @param mark asterisks
     * @param words the words as they are, without line breaks
     */
    static String emphasised(String mark, String words) {
        boolean possible = !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0)) && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return possible ? mark + escaped(words, false) + mark : escaped(words, false);
    }
}
