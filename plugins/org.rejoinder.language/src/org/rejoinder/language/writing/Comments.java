package org.rejoinder.language.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.language.syntax.Tokens;
import org.rejoinder.language.syntax.Tokens.Kind;
import org.rejoinder.language.syntax.Tokens.Piece;
import org.rejoinder.language.syntax.Vocabulary;
import org.rejoinder.model.Article;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Named;

/** The comments of a text, each with the declaration and the clause that it stands at. None is lost. */
final class Comments {

    private final Map<String, Of> byDeclaration = new LinkedHashMap<>();
    private final List<String> trailing = new ArrayList<>();
    private final Map<String, Integer> written = new HashMap<>();

    private Comments() {
    }

    /** The comments of one declaration; taken one by one, so that what is left is left over. */
    static final class Of {

        private final List<String> ahead = new ArrayList<>();
        private final Map<String, List<String>> aheadOf = new LinkedHashMap<>();
        private final Map<String, List<String>> behind = new LinkedHashMap<>();

        /** Those above the declaration. */
        List<String> ahead() {
            return ahead;
        }

        /** Those above a clause. */
        List<String> ahead(String word) {
            return take(aheadOf, word);
        }

        /** Those on the line of a clause; with an empty word, on the declaration's. */
        List<String> behind(String word) {
            return take(behind, word);
        }

        private static List<String> take(Map<String, List<String>> from, String word) {
            List<String> found = from.remove(word);
            return found == null ? List.of() : found;
        }

        /** Those whose clause is gone, and those at the end. */
        List<String> rest() {
            List<String> rest = new ArrayList<>();
            aheadOf.values().forEach(rest::addAll);
            behind.values().forEach(rest::addAll);
            aheadOf.clear();
            behind.clear();
            return rest;
        }

        private List<String> everything() {
            List<String> all = new ArrayList<>(ahead);
            all.addAll(rest());
            return all;
        }
    }

    /** Reads the comments of a text. */
    static Comments of(String text) {
        Comments comments = new Comments();
        if (!text.contains("/")) {
            return comments;
        }
        List<Piece> pieces = Tokens.of(text);
        Map<String, Integer> count = new HashMap<>();
        List<Piece> pending = new ArrayList<>();
        Of current = null;
        String clause = "";
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isComment()) {
                boolean onLine = i > 0 && !pieces.get(i - 1).isComment() && !isBroken(text, pieces.get(i - 1).end(), piece.offset());
                if (onLine && current != null && isBroken(text, piece.end(), i + 1 < pieces.size() ? pieces.get(i + 1).offset() : text.length())) {
                    current.behind.computeIfAbsent(clause, c -> new ArrayList<>()).add(piece.text());
                } else {
                    pending.add(piece);
                }
            } else if (piece.isDeclaration()) {
                current = comments.begin(text, pieces, i, count, current, pending);
                clause = "";
            } else if (current != null && piece.kind() == Kind.KEYWORD && isClause(piece) && isBroken(text, pieces.get(i - 1).end(), piece.offset())) {
                clause = piece.text();
                add(current, clause, pending);
            } else if (current != null && !pending.isEmpty()) {
                add(current, clause, pending);
            }
        }
        comments.end(text, current, pending);
        return comments;
    }

    private static void add(Of current, String clause, List<Piece> pending) {
        if (!pending.isEmpty()) {
            List<String> list = current.aheadOf.computeIfAbsent(clause, c -> new ArrayList<>());
            pending.forEach(p -> list.add(p.text()));
            pending.clear();
        }
    }

    private Of begin(String text, List<Piece> pieces, int i, Map<String, Integer> count, Of before, List<Piece> pending) {
        String word = pieces.get(i).text();
        String name = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.NAME && !word.equals("remark") ? pieces.get(i + 1).text() : "";
        String key = key(word, name, count);
        Of current = byDeclaration.computeIfAbsent(key, k -> new Of());
        for (Piece comment : pending) {
            // Indented like a clause, it belongs to the declaration above.
            boolean indented = comment.offset() > 0 && " \t".indexOf(text.charAt(comment.offset() - 1)) >= 0;
            if (indented && before != null) {
                before.aheadOf.computeIfAbsent("/", c -> new ArrayList<>()).add(comment.text());
            } else {
                current.ahead.add(comment.text());
            }
        }
        pending.clear();
        return current;
    }

    private void end(String text, Of current, List<Piece> pending) {
        for (Piece comment : pending) {
            boolean indented = comment.offset() > 0 && " \t".indexOf(text.charAt(comment.offset() - 1)) >= 0;
            if (indented && current != null) {
                current.aheadOf.computeIfAbsent("/", c -> new ArrayList<>()).add(comment.text());
            } else {
                trailing.add(comment.text());
            }
        }
    }

    private static boolean isClause(Piece piece) {
        return java.util.Arrays.stream(Vocabulary.Declaration.values()).anyMatch(d -> d.clauses().contains(piece.text()));
    }

    private static String key(String word, String name, Map<String, Integer> count) {
        if (word.equals("article")) {
            return word;
        }
        String plain = name.isEmpty() ? word : "." + name;
        int nth = count.merge(plain, 1, Integer::sum);
        return nth == 1 ? plain : plain + "#" + nth;
    }

    /** The comments of a declaration that is being written. */
    Of of(Declaration declaration) {
        String word = declaration instanceof Article ? "article" : declaration.eClass().getName().toLowerCase(Locale.ROOT);
        String name = declaration instanceof Named named && named.getName() != null ? named.getName() : "";
        Of own = byDeclaration.remove(key(word, name, written));
        return own == null ? new Of() : own;
    }

    /** What belonged to declarations that are gone, and what stood at the end. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        byDeclaration.values().forEach(o -> rest.addAll(o.everything()));
        byDeclaration.clear();
        rest.addAll(trailing);
        trailing.clear();
        return rest;
    }

    private static boolean isBroken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
