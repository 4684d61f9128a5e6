package org.rejoinder.rules;

/** A set of severities, as a house's standards ask for them. */
public enum Profile {
    /** For annotating as such: nothing about how a desk should work. The default. */
    RESEARCH,
    /** After the Associated Press's standards on anonymous sources. */
    AP,
    /** After Reuters' standards on anonymous sources. */
    REUTERS;

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
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
