package org.rejoinder.exchange;

/** Said by a format that marks up a text, of an article without one that can be read, and of a file that has no article. */
public final class NoTextException extends ExchangeException {

    private static final long serialVersionUID = 1;

    NoTextException(String file) {
        super(file, 0, 0, Messages.of(NoTextException.class, "text.none"));
    }
}
