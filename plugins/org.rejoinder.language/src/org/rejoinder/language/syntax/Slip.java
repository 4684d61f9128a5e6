package org.rejoinder.language.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.rejoinder.language.Messages;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/**
 * A slip that tells what was meant: another language's comment, a hyphen in a name, "and" in a list, a count without its kind.
 *
 * @param message what is wrong, and what to write
 * @param meant what to write instead of the first word; null where that is not certain
 */
record Slip(String message, String meant) {

    private static final String OPENING = "“„«‘‚";
    private static final String CLOSING = "”“»’‘";
    private static final Set<String> AND = Set.of("and", "&");

    /**
     * The slip that a run of words is.
     *
     * @param within the declaration that it stands in
     * @param header whether the kind of a source is still to come
     * @param waiting whether a word ahead of the run waits for something
     * @return null if it is none of these
     */
    static Slip of(ILeafNode first, ILeafNode last, Declaration within, boolean header, boolean waiting) {
        String text = first.getText();
        boolean act = within == Declaration.STATEMENT || within == Declaration.REBUTTAL;
        if (List.of("#", "-", ";", "%").contains(text) && isFirstOnLine(first)) {
            return new Slip(Messages.of("stray.comment", text), null);
        }
        if (List.of("-", ".").contains(text) && touchesName(first)) {
            return new Slip(Messages.of("name.character", text), null);
        }
        if (header && (text.equals("some") || text.chars().allMatch(Character::isDigit))) {
            return new Slip(Messages.of("stray.count", text), "anonymous " + text);
        }
        if (!waiting && AND.contains(text) && first != last) {
            return new Slip(Messages.of("stray.and", text), ",");
        }
        if (waiting && List.of(":", "=").contains(text)) {
            return new Slip(Messages.of("stray.colon", text), null);
        }
        if (waiting && text.startsWith("'")) {
            return new Slip(Messages.of("stray.single"), null);
        }
        if (!waiting && first == last && isBehindName(first, within) && isDeclared(first)) {
            return new Slip(Messages.of("stray.listed", text), null);
        }
        if (!waiting && text.equals(",") && isBehindText(first)) {
            return new Slip(Messages.of("stray.comma"), null);
        }
        if (!waiting && text.startsWith("\"") && text.length() > 1) {
            return new Slip(Messages.of("stray.text", text.length() > 40 ? text.substring(0, 40) + "…" : text), null);
        }
        if (!waiting && act && text.length() == 4 && text.chars().allMatch(Character::isDigit) && isBehindText(first)) {
            return new Slip(Messages.of("stray.date"), "= " + text);
        }
        return null;
    }

    /** The same words between straight marks, where typographic ones stand around the whole run; null where they do not. */
    static String betweenStraightMarks(ILeafNode first, ILeafNode last) {
        String run = first.getRootNode().getText().substring(first.getOffset(), last.getEndOffset());
        boolean closed = run.length() > 2 && OPENING.indexOf(run.charAt(0)) >= 0 && CLOSING.indexOf(run.charAt(run.length() - 1)) >= 0;
        String words = closed ? run.substring(1, run.length() - 1) : "";
        return words.isBlank() || words.indexOf('"') >= 0 || words.indexOf('\\') >= 0 ? null : '"' + words + '"';
    }

    /** Whether nothing but blanks stands ahead of a leaf on its line. */
    static boolean isFirstOnLine(ILeafNode leaf) {
        String text = leaf.getRootNode().getText();
        int at = lastBefore(text, leaf.getOffset());
        return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Whether a name of an act's list stands ahead on the line, as in "by Lind Falk". */
    private static boolean isBehindName(ILeafNode leaf, Declaration within) {
        String text = leaf.getRootNode().getText();
        int at = lastBefore(text, leaf.getOffset());
        return (within == Declaration.STATEMENT || within == Declaration.REBUTTAL) && at >= 0 && Character.isUnicodeIdentifierPart(text.charAt(at));
    }

    /** Whether the document declares something of that name. */
    private static boolean isDeclared(ILeafNode leaf) {
        return Pattern.compile("(?m)^\\s*(source|claim|statement|rebuttal)\\s+" + Pattern.quote(leaf.getText()) + "\\b").matcher(leaf.getRootNode().getText()).find();
    }

    private static boolean isBehindText(ILeafNode leaf) {
        String text = leaf.getRootNode().getText();
        int at = lastBefore(text, leaf.getOffset());
        return at >= 0 && text.charAt(at) == '"';
    }

    private static int lastBefore(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at;
    }

    /** Whether a name ends where the leaf begins, and goes on behind it. */
    private static boolean touchesName(ILeafNode leaf) {
        String text = leaf.getRootNode().getText();
        int begin = leaf.getOffset();
        while (begin > 0 && Character.isUnicodeIdentifierPart(text.charAt(begin - 1))) {
            begin--;
        }
        int end = leaf.getEndOffset();
        return begin < leaf.getOffset() && Character.isUnicodeIdentifierStart(text.charAt(begin))
                && end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end));
    }
}
