package org.rejoinder.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Report;
import org.rejoinder.cli.report.Tally;
import org.rejoinder.exchange.AtomicFile;

/** What {@code --fix} prints: a patch of all that a machine can mend, and on the error stream what was done and what is left. */
final class MendingReport implements Report {

    private static final String MARK = "\uFEFF";

    private final Console console;
    private final boolean write;
    private int mended;
    private int choices;

    /** @param write whether documents are written too */
    MendingReport(Console console, boolean write) {
        this.console = console;
        this.write = write;
    }

    /**
     * Shows what is mended in a document, and writes it if asked for.
     *
     * @return what is found in the document as it is then
     * @throws IOException if it can not be written; then it is as it was
     */
    CheckedDocument mended(InputFile file, CheckedDocument document, Mending mending) throws IOException {
        choices += mending.choices();
        mended += mending.findings();
        if (mending.findings() == 0) {
            return document;
        }
        String mark = markOf(file.path());
        console.out(UnifiedDiff.of(document.path(), mark, document.text(), mending.changes()));
        if (!write) {
            return document;
        }
        AtomicFile.write(file.path(), (mark + mending.text()).getBytes(StandardCharsets.UTF_8));
        console.errLine(Messages.count("check.fixed", mending.findings(), document.path()));
        return mending.after();
    }

    /** The byte order mark of a file, which is no part of what was read; empty if it has none. */
    private static String markOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(3), MARK.getBytes(StandardCharsets.UTF_8)) ? MARK : "";
        }
    }

    @Override
    public void document(CheckedDocument document) {
        // the patch is all that is shown of it
    }

    @Override
    public void unusable(String path, String reason) {
        console.errLine(Messages.text("check.unusable", path, reason));
    }

    @Override
    public void end(Tally tally) {
        if (mended == 0) {
            console.errLine(Messages.text("check.nothingToFix"));
        }
        if (choices > 0) {
            console.errLine(Messages.count("check.choices", choices));
        }
    }
}
