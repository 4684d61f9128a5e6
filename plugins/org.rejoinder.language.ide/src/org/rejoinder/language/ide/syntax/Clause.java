package org.rejoinder.language.ide.syntax;

import java.util.List;
import org.rejoinder.language.ide.syntax.Vocabulary.Takes;

/**
 * A clause of a declaration.
 *
 * @param keyword its word or words, as {@link Vocabulary} names it; of a word that is no clause, that word
 * @param takes   what it takes; null of a word that is no clause
 * @param begin   where its keyword begins, in UTF-16 units
 * @param end     where its last token ends, exclusive
 * @param names   the names behind the keyword, in their order
 * @param strings the strings behind the keyword, closed, unclosed or in three quotation marks
 */
public record Clause(String keyword, Takes takes, int begin, int end, List<NameUse> names, List<Token> strings) {
}
