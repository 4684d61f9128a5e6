package org.rejoinder.exchange.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives out names of the language that no other element of the document has. */
final class Identifiers {

    private final Set<String> taken = new HashSet<>();

    /** The first of the wishes that is free, else the last one with a number. */
    String of(List<String> wishes) {
        String last = "";
        for (String wish : wishes) {
            last = clean(wish);
            if (!last.isEmpty() && taken.add(last)) {
                return last;
            }
        }
        last = last.isEmpty() ? "Source" : last;
        if (taken.add(last)) {
            return last;
        }
        // a digit right behind a digit would make another number
        String stem = Character.isDigit(last.charAt(last.length() - 1)) ? last + "_" : last;
        for (int n = 2;; n++) {
            if (taken.add(stem + n)) {
                return stem + n;
            }
        }
    }

    /** Whether the name is free; then it is taken. */
    boolean take(String name) {
        return taken.add(name);
    }

    /** Letters, digits and underscores; does not begin with a digit; at most 40 characters. */
    static String clean(String words) {
        StringBuilder name = new StringBuilder();
        words.codePoints().filter(c -> Character.isLetterOrDigit(c) && c < 0x10000 || c == '_').limit(40)
                .forEach(name::appendCodePoint);
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "N" + name : name.toString();
    }
}
