package org.rejoinder.exchange.report;

import org.rejoinder.model.Response;
import org.rejoinder.rules.ActReading;

/** How an act's standing is shown: a class for the colour, and beside it a sign and a word that need no colour. */
public enum Signs {

    /** Nothing attacks it. */
    UNDISPUTED("undisputed", "○"),
    /** It is attacked and stands. */
    STANDS("stands", "●"),
    /** Undecided. */
    CONTESTED("contested", "◐"),
    /** Attacked by something that stands. */
    REBUTTED("rebutted", "✕"),
    /** It asserts nothing. */
    NONE("none", "–");

    private final String key;
    private final String sign;

    Signs(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    /** The sign of an act; of one that nothing is read off, the last. */
    public static Signs of(ActReading reading) {
        if (reading == null || reading.standing() == null || reading.fact().response() != Response.NONE) {
            return NONE;
        }
        return switch (reading.standing().standing()) {
            case STANDS -> reading.standing().undisputed() ? UNDISPUTED : STANDS;
            case CONTESTED -> CONTESTED;
            case REBUTTED -> REBUTTED;
            default -> NONE;
        };
    }

    /** The CSS class. */
    public String css() {
        return key;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    /** A word in the user's language. */
    public String word() {
        return ReportText.of("standing." + key);
    }
}
