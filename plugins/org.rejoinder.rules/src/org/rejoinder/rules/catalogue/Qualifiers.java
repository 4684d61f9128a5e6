package org.rejoinder.rules.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/**
 * The words of a content that change what it claims. How somebody hedges may be told in another word; that somebody does, not.
 * Each stands under what counts as the same, with the words as they were read.
 *
 * @param firm negations (all as one), numbers in digits, modals that say what can, must or should be
 * @param hedges hedges and what says how likely something is
 * @param soft those of {@code firm} whose word can hedge too, as "could" for "can"
 */
record Qualifiers(Map<String, String> firm, Map<String, String> hedges, Map<String, String> soft) {

    private static final int LONGEST = 4;
    private static final String NOT = "not";
    /** Numbers with their points and commas, and words. */
    private static final Pattern TOKEN = Pattern.compile("\\d++(?:[.,]\\d++)*+(?![\\p{L}\\p{Nd}'-])|[\\p{L}\\p{Nd}'-]+");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");
    private static final Pattern DIGITS = Pattern.compile("\\d+([.,]\\d+)*");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d+)?");
    /** What multiplies the number ahead of it: hundred, thousand, million … */
    private static final Pattern SCALE = Pattern.compile("10{2,}");

    /** Reads them off words. */
    static Qualifiers of(ExaminedDocument document, String words) {
        Qualifiers found = new Qualifiers(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        String[] tokens = TOKEN.matcher(Lexicon.fold(words)).results().map(MatchResult::group).toArray(String[]::new);
        for (int i = 0; i < tokens.length; i++) {
            int scales = scales(document, tokens, i);
            if (scales > 0) {
                found.firm.put(product(document, tokens, i, scales), String.join(" ", Arrays.copyOfRange(tokens, i, i + scales + 1)));
                i += scales;
            } else {
                found.read(document, tokens, i);
            }
        }
        return found;
    }

    /** How many words behind a number multiply it, as in "9.2 million". */
    private static int scales(ExaminedDocument document, String[] tokens, int at) {
        int count = 0;
        while (number(document, tokens[at]) != null && at + count + 1 < tokens.length) {
            String next = document.lexicon(LexiconKind.NUMBERS).value(tokens[at + count + 1]);
            if (next == null || !SCALE.matcher(next).matches()) {
                break;
            }
            count++;
        }
        return count;
    }

    private static String product(ExaminedDocument document, String[] tokens, int at, int scales) {
        BigDecimal product = number(document, tokens[at]);
        for (int i = 1; i <= scales; i++) {
            product = product.multiply(number(document, tokens[at + i]));
        }
        return plain(product);
    }

    /** The value of digits or a number word; null if it is neither. */
    private static BigDecimal number(ExaminedDocument document, String token) {
        String digits = DIGITS.matcher(token).matches() ? GROUPED.matcher(token).replaceAll("").replace(',', '.')
                : document.lexicon(LexiconKind.NUMBERS).value(token);
        return digits != null && DECIMAL.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void read(ExaminedDocument document, String[] tokens, int at) {
        BigDecimal number = number(document, tokens[at]);
        if (document.lexicon(LexiconKind.NEGATIONS).contains(tokens[at])) {
            firm.put(NOT, tokens[at]);
        } else if (DIGITS.matcher(tokens[at]).matches()) {
            firm.put(number == null ? tokens[at] : plain(number), tokens[at]);
        } else if (number != null && !number.equals(BigDecimal.ONE)) {
            // "one" and "a" rarely count
            firm.put(plain(number), tokens[at]);
        }
        // "cannot" is a negation too, and so is "unlikely"
        Lexicon modals = document.lexicon(LexiconKind.MODALS);
        Lexicon doubts = document.lexicon(LexiconKind.HEDGES);
        String modal = phrase(modals, tokens, at);
        String hedge = phrase(doubts, tokens, at);
        if (modal != null && doubts.contains(modals.value(modal))) {
            hedges.put(modals.value(modal), modal);
        } else if (modal != null) {
            firm.put(modals.value(modal), modal);
            if (hedge != null) {
                soft.put(modals.value(modal), modal);
            }
        } else if (hedge != null) {
            hedges.put(hedge, hedge);
        }
    }

    /** Leaves negations out of account. */
    void forgetNegation() {
        firm.remove(NOT);
    }

    /** What these have that the others lack, as it was read. */
    Set<String> beyond(Qualifiers other) {
        Map<String, String> more = new TreeMap<>(firm);
        more.keySet().removeAll(other.firm.keySet());
        if (other.hedges.isEmpty() && other.soft.isEmpty()) {
            more.putAll(hedges);
        } else {
            more.keySet().removeAll(soft.keySet());
        }
        return new LinkedHashSet<>(more.values());
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
