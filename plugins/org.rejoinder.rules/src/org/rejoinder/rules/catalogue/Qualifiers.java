package org.rejoinder.rules.catalogue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/**
 * The words of a content that change what it claims. How somebody hedges may be told in another word; that somebody does, not.
 *
 * @param firm negations (all as one), numbers in digits, modals that say what can, must or should be
 * @param hedges hedges and what says how likely something is
 * @param soft those of {@code firm} whose word can hedge too, as "could" for "can"
 */
record Qualifiers(Set<String> firm, Set<String> hedges, Set<String> soft) {

    private static final int LONGEST = 4;
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}'-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Reads them off words. */
    static Qualifiers of(ExaminedDocument document, String words) {
        Qualifiers found = new Qualifiers(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        String[] tokens = BETWEEN.split(GROUPED.matcher(Lexicon.fold(words)).replaceAll(""));
        for (int i = 0; i < tokens.length; i++) {
            found.read(document, tokens, i);
        }
        return found;
    }

    private void read(ExaminedDocument document, String[] tokens, int at) {
        String number = document.lexicon(LexiconKind.NUMBERS).value(tokens[at]);
        if (document.lexicon(LexiconKind.NEGATIONS).contains(tokens[at])) {
            firm.add("not");
        } else if (DIGITS.matcher(tokens[at]).matches()) {
            firm.add(tokens[at]);
        } else if (number != null && !number.equals("1")) {
            // "one" and "a" rarely count
            firm.add(number);
        }
        // "cannot" is a negation too, and so is "unlikely"
        Lexicon modals = document.lexicon(LexiconKind.MODALS);
        Lexicon doubts = document.lexicon(LexiconKind.HEDGES);
        String modal = phrase(modals, tokens, at);
        String hedge = phrase(doubts, tokens, at);
        if (modal != null && doubts.contains(modals.value(modal))) {
            hedges.add(modals.value(modal));
        } else if (modal != null) {
            firm.add(modals.value(modal));
            if (hedge != null) {
                soft.add(modals.value(modal));
            }
        } else if (hedge != null) {
            hedges.add(hedge);
        }
    }

    /** What these have that the others lack. */
    Set<String> beyond(Qualifiers other) {
        Set<String> more = new TreeSet<>(firm);
        more.removeAll(other.firm);
        if (other.hedges.isEmpty() && other.soft.isEmpty()) {
            more.addAll(hedges);
        } else {
            more.removeAll(soft);
        }
        return more;
    }

    private static String phrase(Lexicon lexicon, String[] tokens, int at) {
        if (!lexicon.begins(tokens[at])) {
            return null;
        }
        StringBuilder run = new StringBuilder();
        String found = null;
        for (int j = at; j < tokens.length && j < at + LONGEST; j++) {
            run.append(j == at ? "" : " ").append(tokens[j]);
            found = lexicon.contains(run.toString()) ? run.toString() : found;
        }
        return found;
    }
}
