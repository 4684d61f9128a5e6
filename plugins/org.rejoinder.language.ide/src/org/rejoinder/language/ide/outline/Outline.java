package org.rejoinder.language.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;

/** Makes the outline: a line for each declaration, in the document's order. */
public final class Outline {

    /** How many characters of a quoted text a line shows. */
    private static final int SHOWN = 60;

    private Outline() {
    }

    /** {@return the lines of the outline} */
    public static List<OutlineEntry> of(Structure structure) {
        return structure.declarations().stream().map(declaration -> entry(structure, declaration)).toList();
    }

    private static OutlineEntry entry(Structure structure, Declaration declaration) {
        NameUse name = declaration.name();
        return new OutlineEntry(declaration.keyword(), declaration.kind(), name == null ? "" : name.name(),
                detail(structure, declaration), declaration.begin(), declaration.end(),
                name == null ? declaration.begin() : name.begin());
    }

    private static String detail(Structure structure, Declaration declaration) {
        switch (declaration.keyword()) {
            case "article", "claim":
                return words(structure, declaration.label());
            case "source":
                return (declaration.kind() + " " + words(structure, declaration.label())).strip();
            case "remark":
                Token token = declaration.label();
                for (Clause clause : declaration.clauses()) {
                    if (token == null && !clause.strings().isEmpty()) {
                        token = clause.strings().get(0);
                    }
                }
                return words(structure, token);
            default:
                String by = declaration.clauses().stream().filter(c -> c.keyword().equals("by"))
                        .flatMap(c -> c.names().stream()).map(NameUse::name).collect(Collectors.joining(", "));
                Optional<Token> first = declaration.clause("says").or(() -> declaration.clause("cue"))
                        .filter(c -> !c.strings().isEmpty()).map(c -> c.strings().get(0));
                String says = words(structure, first.orElse(null));
                return by.isEmpty() || says.isEmpty() ? by + says : by + ": " + says;
        }
    }

    private static String words(Structure structure, Token token) {
        if (token == null) {
            return "";
        }
        String words = token.in(structure.document()).replaceAll("^(\"|''')|(\"|''')$", "").replaceAll("\\s+", " ");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "…";
    }
}
