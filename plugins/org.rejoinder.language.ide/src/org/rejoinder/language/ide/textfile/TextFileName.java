package org.rejoinder.language.ide.textfile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;

/**
 * The name of the text's file in a document.
 *
 * @param name  the name as it is meant, without escapes
 * @param begin where its string begins in the document, the mark included, in UTF-16 units
 * @param end   where the string ends, exclusive
 */
public record TextFileName(String name, int begin, int end) {

    /** {@return the name that a document gives; empty where it gives none or embeds the text} */
    public static Optional<TextFileName> in(Structure structure) {
        for (Declaration declaration : structure.declarations()) {
            if (!declaration.keyword().equals("article")) {
                continue;
            }
            Optional<Clause> clause = declaration.clause("text").filter(found -> !found.strings().isEmpty());
            Optional<Token> token = clause.map(found -> found.strings().get(0))
                    .filter(found -> found.kind() == TokenKind.STRING);
            if (token.isPresent()) {
                String quoted = token.get().in(structure.document());
                String name = quoted.substring(1, quoted.length() - 1).replaceAll("\\\\(.)", "$1");
                return Optional.of(new TextFileName(name, token.get().begin(), token.get().end()));
            }
        }
        return Optional.empty();
    }

    /** {@return the named file, for a document in the given folder; empty for a name that is no path} */
    public Optional<Path> from(Path folder) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the change that makes the document name another file}
     *
     * @param folder the folder in which the document will lie
     * @param file   the text's file
     */
    public Edit changedTo(Path folder, Path file) {
        String path = folder.normalize().relativize(file.normalize()).toString().replace('\\', '/');
        return new Edit(begin, end, "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }
}
