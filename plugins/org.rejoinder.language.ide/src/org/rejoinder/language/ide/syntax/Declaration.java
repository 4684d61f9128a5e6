package org.rejoinder.language.ide.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A declaration of a document.
 *
 * @param keyword its first word, such as {@code statement}
 * @param kind    of a source or a remark the word for its kind; else empty
 * @param name    its name and where that stands; null where it has none (yet)
 * @param label   the string that belongs to the declaration itself (headline, a source's label, a claim's text); null
 *                where there is none
 * @param begin   where its first word begins, in UTF-16 units
 * @param end     where its last token ends, exclusive
 * @param clauses its clauses in their order
 */
public record Declaration(String keyword, String kind, NameUse name, Token label, int begin, int end,
        List<Clause> clauses) {

    /** {@return the first clause with the given keyword} */
    public Optional<Clause> clause(String word) {
        return clauses.stream().filter(clause -> clause.keyword().equals(word)).findFirst();
    }
}
