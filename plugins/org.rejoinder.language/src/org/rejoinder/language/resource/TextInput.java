package org.rejoinder.language.resource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Hands a text to {@link RejoinderResource#load} that needs no decoding. */
public final class TextInput extends ByteArrayInputStream {

    private final String text;

    /** @param text the document's */
    public TextInput(String text) {
        super(new byte[0]);
        this.text = text;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The text's bytes, for a reader that does not know this class. */
    @Override
    public synchronized byte[] readAllBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
