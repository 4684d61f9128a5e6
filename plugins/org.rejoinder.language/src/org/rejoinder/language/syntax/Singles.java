package org.rejoinder.language.syntax;

import java.util.Set;
import org.rejoinder.language.syntax.LeafRoles.Role;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/** Which clauses a declaration has once at most. */
final class Singles {

    private static final Set<String> EVERYWHERE = Set.of("url", "published", "language", "annotator", "annotated", "text",
            "sha256", "role", "because", "says", "cue", "implicit", "expect", "about", "at", "question", "belief", "block");

    private Singles() {
    }

    /** What is given by a word, under one name for words that exclude each other; null when it may be given again. */
    static String of(String word, Role role, Declaration declaration, String last) {
        return switch (role.rule()) {
            case "NamedKind", "AnonymousKind" -> "kind";
            case "Response" -> "response";
            case "Form" -> "form";
            default -> {
                if (word.equals("on")) {
                    yield last.equals("rests") || Vocabulary.RESPONSES.contains(last) && role.rule().equals("Rebuttal") ? null : "on";
                }
                if (word.equals("by")) {
                    yield declaration == Declaration.REMARK ? "by" : null;
                }
                if (word.equals("outlet")) {
                    yield "outlet";
                }
                yield EVERYWHERE.contains(word) ? word : null;
            }
        };
    }
}
