package org.rejoinder.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** The words of a phrase that say what it is about. */
public final class ContentWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private ContentWords() {
    }

    /**
     * Words that are long enough and in no list, without the endings that make no other word of them.
     *
     * @param shortest how many letters a word has at least
     * @param without  the lists of words that do not count
     */
    public static Set<String> of(ExaminedDocument document, String phrase, int shortest, List<LexiconKind> without) {
        Set<String> found = new TreeSet<>();
        Lexicon endings = document.lexicon(LexiconKind.WORD_ENDINGS);
        for (String word : BETWEEN.split(Lexicon.fold(phrase))) {
            if (word.length() >= shortest && without.stream().noneMatch(kind -> document.lexicon(kind).contains(word))) {
                found.add(endings.stem(word, shortest - 1));
            }
        }
        return found;
    }
}
