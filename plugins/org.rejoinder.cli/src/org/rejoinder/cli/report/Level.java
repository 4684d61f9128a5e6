package org.rejoinder.cli.report;

/** How grave a finding is, gravest first. */
public enum Level {
    /** The document is wrong. */
    ERROR("error", "error"),
    /** Something that an editor would ask about. */
    WARNING("warning", "warning"),
    /** Worth knowing. */
    INFO("info", "note");

    private final String word;
    private final String sarif;

    Level(String word, String sarif) {
        this.word = word;
        this.sarif = sarif;
    }

    /** The word in our own output and options: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return word;
    }

    /** SARIF's word: {@code error}, {@code warning}, {@code note}. */
    public String sarif() {
        return sarif;
    }
}
