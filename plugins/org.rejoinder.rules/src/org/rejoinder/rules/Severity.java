package org.rejoinder.rules;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** The document contradicts itself or its text. */
    ERROR,
    /** Something that an editor would ask about. */
    WARNING,
    /** Something worth knowing. */
    INFO,
    /** Not reported. */
    OFF;

    /**
     * Reads a severity as settings write it.
     *
     * @return null if the word is none of {@code error}, {@code warning}, {@code info}, {@code off}
     */
    public static Severity of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return severity;
            }
        }
        return null;
    }

    /** As settings and reports write it: the name in lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
