package org.rejoinder.cli;

/** Arguments or inputs with which a command cannot begin: the message is printed as it is, the exit code is 2. */
public final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the user: what is wrong, and what to do */
    public UsageProblem(String message) {
        super(message, null, false, false);
    }
}
