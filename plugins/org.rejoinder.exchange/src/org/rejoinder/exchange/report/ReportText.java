package org.rejoinder.exchange.report;

import org.rejoinder.exchange.Messages;

/** The words of a report that are not the article's. */
public final class ReportText {

    private ReportText() {
    }

    /**
     * A text in the user's language.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String of(String key, Object... arguments) {
        return Messages.of(ReportText.class, key, arguments);
    }
}
