package org.rejoinder.workspace.exchange;

/** Two files of a run would have one name, so that nothing is written. Its message is for the user. */
public final class NameClash extends Exception {

    private static final long serialVersionUID = 1L;

    NameClash(String message) {
        super(message);
    }
}
