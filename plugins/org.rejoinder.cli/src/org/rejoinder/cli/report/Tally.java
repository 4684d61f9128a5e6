package org.rejoinder.cli.report;

/** Counts what a check found. Used by one thread. */
public final class Tally {

    private final int[] byLevel = new int[Level.values().length];
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
                byLevel[row.level().ordinal()]++;
            }
        }
    }

    /** Counts a document that could not be read. */
    public void addUnusable() {
        unusable++;
    }

    /** Findings of a level that are not suppressed. */
    public int of(Level level) {
        return byLevel[level.ordinal()];
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

    /** Whether anything is as grave as the level, or graver; null asks for nothing. */
    public boolean reaches(Level level) {
        if (level == null) {
            return false;
        }
        for (int i = 0; i <= level.ordinal(); i++) {
            if (byLevel[i] > 0) {
                return true;
            }
        }
        return false;
    }
}
