package org.rejoinder.rules.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a name's spelling tells names apart: its consonants. Transcriptions and slips mostly differ in the rest. */
final class Sound {

    private static final Pattern SOFT = Pattern.compile("[^\\p{L}]|[aeiouyjwh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int TELLING = 2;

    private Sound() {
    }

    /** Whether two names have the same consonants, doubled ones counted once, and at least two of them. */
    static boolean isAlike(String one, String other) {
        String consonants = consonants(one);
        return consonants.length() >= TELLING && consonants.equals(consonants(other));
    }

    private static String consonants(String name) {
        return DOUBLED.matcher(SOFT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("$1");
    }
}
