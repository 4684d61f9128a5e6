package org.rejoinder.language.ide.server;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.rejoinder.language.ide.Messages;

/** What the protocol's library has to say, in lines of ours: it would print stack traces of what an editor sends. */
final class ProtocolLog extends Handler implements AutoCloseable {

    private final Logger library = Logger.getLogger("org.eclipse.lsp4j");
    private final boolean before = library.getUseParentHandlers();
    private final Consumer<String> log;

    /** Listens until it is closed. */
    ProtocolLog(Consumer<String> log) {
        this.log = log;
        library.setUseParentHandlers(false);
        library.addHandler(this);
    }

    @Override
    public void publish(LogRecord said) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            log.accept(Messages.of("server.protocol", String.valueOf(reason(said)).lines().findFirst().orElse("")));
        }
    }

    private static String reason(LogRecord said) {
        Throwable cause = said.getThrown();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? said.getMessage() : cause.getMessage();
    }

    @Override
    public void flush() {
        // Each line is written at once.
    }

    @Override
    public void close() {
        library.removeHandler(this);
        library.setUseParentHandlers(before);
    }
}
