package org.rejoinder.cli.report;

import org.rejoinder.rules.Severity;

/** Counts what a check found. Used by one thread. */
public final class Tally {

    private final int[] counts = new int[Severity.values().length];
    private int documents;
    private int unusable;
    private int suppressed;

    /** Counts a document and its findings. */
    public void add(CheckedDocument document) {
        documents++;
        for (Row row : document.rows()) {
            if (row.suppressed() != null) {
                suppressed++;
            } else {
                counts[row.severity().ordinal()]++;
            }
        }
    }

    /** Counts a document that could not be read. */
    public void addUnusable() {
        unusable++;
    }

    /** Findings of a severity that are not suppressed. */
    public int of(Severity severity) {
        return counts[severity.ordinal()];
    }

    /** Documents that were checked. */
    public int documents() {
        return documents;
    }

    /** Documents that could not be. */
    public int unusable() {
        return unusable;
    }

    /** Findings that a {@code suppress} set aside. */
    public int suppressed() {
        return suppressed;
    }

    /** Whether anything is as grave, or graver; OFF asks for nothing. */
    public boolean reaches(Severity severity) {
        if (severity == Severity.OFF) {
            return false;
        }
        for (int i = 0; i <= severity.ordinal(); i++) {
            if (counts[i] > 0) {
                return true;
            }
        }
        return false;
    }
}
