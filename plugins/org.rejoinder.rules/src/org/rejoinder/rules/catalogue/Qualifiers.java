package org.rejoinder.rules.catalogue;

import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** The words of a content that change what it claims: negations, numbers, hedges and modals. */
final class Qualifiers {


    private static final int LONGEST = 4;

    private Qualifiers() {
    }

    /** The qualifying words, each in one form: numbers in digits, all negations as one. */
    static Set<String> of(ExaminedDocument document, String words) {
        Lexicon negations = document.lexicon(LexiconKind.NEGATIONS);
        Lexicon numbers = document.lexicon(LexiconKind.NUMBERS);
        Lexicon hedges = document.lexicon(LexiconKind.HEDGES);
        Lexicon modals = document.lexicon(LexiconKind.MODALS);
        Set<String> found = new TreeSet<>();
        String[] tokens = Lexicon.fold(words).replaceAll("(?<=\\d)[.,](?=\\d)", "").split("[^\\p{L}\\p{Nd}'-]+");
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            String number = numbers.value(token);
            if (negations.contains(token)) {
                found.add("not");
            } else if (token.matches("\\d+")) {
                found.add(token);
            } else if (number != null && !number.equals("1")) {
                // "one" and "a" rarely count
                found.add(number);
            } else if (modals.contains(token)) {
                found.add(modals.value(token));
            } else {
                String hedge = phrase(hedges, tokens, i);
                if (hedge != null) {
                    found.add(hedge);
                }
            }
        }
        return found;
    }

    private static String phrase(Lexicon lexicon, String[] tokens, int at) {
        StringBuilder run = new StringBuilder();
        String found = null;
        for (int j = at; j < tokens.length && j < at + LONGEST; j++) {
            run.append(j == at ? "" : " ").append(tokens[j]);
            found = lexicon.contains(run.toString()) ? run.toString() : found;
        }
        return found;
    }
}
