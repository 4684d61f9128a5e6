package org.rejoinder.language.ide.edits;

import java.util.Set;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;

/** Puts whole declarations into a document and takes them out. Comments stay; line breaks are those of the document. */
public final class Declarations {

    private final Structure structure;
    private final String document;

    /** Creates the changes for one state of a document. */
    public Declarations(Structure structure) {
        this.structure = structure;
        this.document = structure.document();
    }

    /** {@return the line break of the document} */
    public String lineBreak() {
        return document.contains("\r\n") ? "\r\n" : "\n";
    }

    /**
     * {@return the insertion of a declaration behind the last of some kinds, or at the start where there is none}
     *
     * @param text  the declaration, without a line break at its end
     * @param words the first words of the declarations that it goes behind
     * @param close whether it follows without an empty line
     */
    public Edit insert(String text, Set<String> words, boolean close) {
        int at = 0;
        for (Declaration declaration : structure.declarations()) {
            if (words.contains(declaration.keyword())) {
                at = behindComments(declaration.end());
            }
        }
        String gap = at == 0 ? "" : close ? lineBreak() : lineBreak() + lineBreak();
        String behind = document.substring(at);
        String tail = at == 0 && !behind.isBlank() ? lineBreak() + lineBreak() : behind.isEmpty() ? lineBreak() : "";
        return new Edit(at, at, gap + text + tail);
    }

    /** {@return the insertion of a source behind the other sources, or else behind the article} */
    public Edit insertSource(String text) {
        boolean any = structure.declarations().stream().anyMatch(d -> d.keyword().equals("source"));
        return insert(text, any ? Set.of("source") : Set.of("article"), any);
    }

    /**
     * {@return the removal of the declaration that holds an offset, with its lines; null where comments stand within it, which
     * nobody but a reader can place elsewhere}
     */
    public Edit remove(int offset) {
        Declaration declaration = structure.declarationAt(offset).orElse(null);
        if (declaration == null || holdsComment(declaration.begin(), declaration.end())) {
            return null;
        }
        return stretch(declaration.begin(), declaration.end());
    }

    /** {@return whether a comment stands within a stretch} */
    boolean holdsComment(int begin, int end) {
        return structure.tokens().stream().anyMatch(t -> t.kind() == TokenKind.COMMENT && begin < t.begin() && t.end() <= end);
    }

    /** {@return the end of comments that begin behind an offset on its line, or the offset} */
    int behindComments(int offset) {
        int end = offset;
        for (Token token : structure.tokens()) {
            if (token.begin() >= end) {
                if (token.kind() != TokenKind.COMMENT || hasLineBreak(end, token.begin())) {
                    break;
                }
                end = token.end();
            }
        }
        return end;
    }

    /** {@return the removal of tokens: of their lines where nothing else stands on these, else of the blanks ahead of them} */
    Edit stretch(int begin, int end) {
        int from = begin;
        while (from > 0 && isBlank(document.charAt(from - 1))) {
            from--;
        }
        boolean startsLine = from == 0 || isBreak(document.charAt(from - 1));
        int to = end;
        while (to < document.length() && isBlank(document.charAt(to))) {
            to++;
        }
        boolean endsLine = to == document.length() || isBreak(document.charAt(to));
        if (!startsLine) {
            return new Edit(from, end, "");
        }
        if (!endsLine) {
            return new Edit(begin, to, "");
        }
        int next = nextLine(to);
        // between two empty lines one goes too
        boolean emptyAhead = from == 0 || isBreak(document.charAt(from - 1)) && lineAheadIsBlank(from);
        int behind = next;
        while (behind < document.length() && isBlank(document.charAt(behind))) {
            behind++;
        }
        if (emptyAhead && behind < document.length() && isBreak(document.charAt(behind))) {
            next = nextLine(behind);
        }
        if (to == document.length() && from > 0) {
            // the last line has no break of its own: the one ahead goes
            int ahead = from - 1;
            return new Edit(ahead > 0 && document.charAt(ahead) == '\n' && document.charAt(ahead - 1) == '\r' ? ahead - 1 : ahead, to, "");
        }
        return new Edit(from, next, "");
    }

    private boolean lineAheadIsBlank(int lineStart) {
        int at = lineStart - 1;
        if (document.charAt(at) == '\n' && at > 0 && document.charAt(at - 1) == '\r') {
            at--;
        }
        while (at > 0 && isBlank(document.charAt(at - 1))) {
            at--;
        }
        return at == 0 || isBreak(document.charAt(at - 1));
    }

    private int nextLine(int at) {
        int next = at;
        if (next < document.length() && document.charAt(next) == '\r') {
            next++;
        }
        return next < document.length() && document.charAt(next) == '\n' ? next + 1 : next;
    }

    boolean hasLineBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBreak(document.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return !isBreak(c) && Character.isWhitespace(c) || c == '\u00a0';
    }
}
