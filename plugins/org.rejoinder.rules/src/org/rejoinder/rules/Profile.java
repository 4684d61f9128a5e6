package org.rejoinder.rules;

import java.util.Locale;
import java.util.Map;

/** A set of severities, as a house's standards ask for them. */
public enum Profile {
    /** For annotating as such: nothing about how a desk should work. The default. */
    RESEARCH(Map.of()),
    /** After the Associated Press's standards on anonymous sources. */
    AP(Map.of("SRC-05", Severity.WARNING, "SRC-06", Severity.WARNING, "SRC-07", Severity.INFO, "SRC-08", Severity.WARNING)),
    /** After Reuters' standards on anonymous sources. */
    REUTERS(Map.of("SRC-05", Severity.INFO, "SRC-06", Severity.WARNING, "SRC-07", Severity.WARNING, "SRC-08", Severity.WARNING));

    private final Map<String, Severity> severities;

    Profile(Map<String, Severity> severities) {
        this.severities = severities;
    }

    /** The severity that the profile gives a rule: off for a rule that only other profiles know; null where no profile speaks of it. */
    Severity severity(String rule) {
        for (Profile profile : values()) {
            if (profile.severities.containsKey(rule)) {
                return severities.getOrDefault(rule, Severity.OFF);
            }
        }
        return null;
    }

    /** @return null if the word names no profile */
    public static Profile of(String word) {
        for (Profile profile : values()) {
            if (profile.word().equals(word)) {
                return profile;
            }
        }
        return null;
    }

    /** As settings write it: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
