package org.rejoinder.cli;

/** Exit codes of all commands. */
public final class ExitCode {

    /** Done, and nothing at or above the level asked for. */
    public static final int OK = 0;
    /** Done, and something was found. */
    public static final int FOUND = 1;
    /** Unusable arguments, or an input or output that could not be used. */
    public static final int UNUSABLE = 2;

    private ExitCode() {
    }
}
