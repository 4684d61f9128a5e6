package org.rejoinder.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tells in what a candidate differs from the words looked for. */
final class Differences {

    private Differences() {
    }

    /** The kinds of difference, by trying which of them make the two equal when left out of account. */
    static List<Candidate.Difference> between(Quotation quotation, String words) {
        if (quotation.parts().size() > 1) {
            // what lies between the parts is not the quotation's
            String first = quotation.parts().get(0);
            String last = quotation.parts().get(quotation.parts().size() - 1);
            Set<Candidate.Difference> both = EnumSet.noneOf(Candidate.Difference.class);
            both.addAll(between(first, words.substring(0, Math.min(words.length(), first.length()))));
            both.addAll(between(last, words.substring(Math.max(0, words.length() - last.length()))));
            return both.isEmpty() ? List.of(Candidate.Difference.WORDS) : List.copyOf(both);
        }
        List<Candidate.Difference> found = between(quotation.parts().get(0), words);
        return found.isEmpty() ? List.of(Candidate.Difference.WORD_BORDER) : found;
    }

    private static List<Candidate.Difference> between(String quoted, String words) {
        List<Candidate.Difference> found = new ArrayList<>();
        String a = spaced(quoted);
        String b = spaced(words);
        if (b.contains(a) && !a.equals(b)) {
            return List.of(Candidate.Difference.WORD_BORDER);
        }
        record Step(Candidate.Difference difference, UnaryOperator<String> leaveOut) {
        }
        List<Step> steps = List.of(new Step(Candidate.Difference.DASHES, Differences::dashes),
                new Step(Candidate.Difference.MARKS, Differences::marks),
                new Step(Candidate.Difference.CASE, s -> s.toLowerCase(Locale.ROOT)),
                new Step(Candidate.Difference.ACCENTS, Differences::accents),
                new Step(Candidate.Difference.PUNCTUATION, Differences::punctuation));
        for (Step step : steps) {
            if (a.equals(b)) {
                return found;
            }
            String shorterA = step.leaveOut.apply(a);
            String shorterB = step.leaveOut.apply(b);
            // a difference counts if leaving it out brings the two nearer
            int apart = apart(a, b);
            if (shorterA.equals(shorterB) || apart(shorterA, shorterB) < apart) {
                found.add(step.difference);
            }
            a = shorterA;
            b = shorterB;
        }
        if (!a.equals(b)) {
            found.add(isSpelling(a, b) ? Candidate.Difference.SPELLING : Candidate.Difference.WORDS);
        }
        return found;
    }

    /** Edit distance, of long strings of their beginnings and ends only. */
    private static int apart(String a, String b) {
        return EditDistance.between(clipped(a), clipped(b), 200);
    }

    private static String clipped(String s) {
        return s.length() <= 120 ? s : s.substring(0, 60) + s.substring(s.length() - 60);
    }

    private static boolean isSpelling(String a, String b) {
        String[] one = a.strip().split(" ");
        String[] other = b.strip().split(" ");
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!one[i].equals(other[i]) && EditDistance.between(one[i], other[i], 3) > Math.min(3, Math.max(1, one[i].length() / 2))) {
                return false;
            }
        }
        return true;
    }

    private static String spaced(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Characters.isSpace(c)) {
                out.append((char) Characters.folded(c));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** All dashes are one hyphen without space around; two or three hyphens are a dash too. */
    private static String dashes(String s) {
        return s.replaceAll(" ?(?:[\\u2010-\\u2015\\u2212\\u00AD]|-{1,3}) ?", "-");
    }

    private static String marks(String s) {
        return s.replaceAll("[\"'`´‟‛′″]", "");
    }

    private static String accents(String s) {
        return java.text.Normalizer.normalize(s, java.text.Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static String punctuation(String s) {
        return s.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
