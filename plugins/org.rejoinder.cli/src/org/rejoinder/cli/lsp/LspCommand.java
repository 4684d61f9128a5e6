package org.rejoinder.cli.lsp;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.Product;
import org.rejoinder.language.ide.server.RejoinderServer;

/** {@code lsp}: a language server that speaks with one editor over the standard streams, until the editor leaves. */
public final class LspCommand implements Command {

    private final Console console;

    /** Speaks over this console, and listens to the standard input. */
    public LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        // Editors' client libraries add it, and there is nothing else that we speak over.
        options.flag("--stdio");
    }

    @Override
    public int run(Arguments arguments) {
        PrintStream standard = System.out;
        // What any library prints must not come between the messages.
        System.setOut(System.err);
        try {
            boolean left = RejoinderServer.serve(System.in, console.output(), Product.VERSION, reference(), console::errLine);
            return left ? ExitCode.OK : ExitCode.FOUND;
        } finally {
            System.setOut(standard);
        }
    }

    /** The page about the rules that lies beside our jars; null where there is none. */
    private static String reference() {
        CodeSource source = LspCommand.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            Path page = jar == null || jar.getParent() == null ? null : jar.getParent().resolveSibling("help").resolve("rules.html");
            return page != null && Files.isRegularFile(page) ? page.toUri().toString() : null;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
