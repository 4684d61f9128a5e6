package org.rejoinder.exchange.brat;

/** What the files that we write carry besides what brat knows. */
final class BratModel {

    /** The type of the notes that carry the model. */
    static final String NOTE = "Rejoinder";

    private BratModel() {
    }
}
