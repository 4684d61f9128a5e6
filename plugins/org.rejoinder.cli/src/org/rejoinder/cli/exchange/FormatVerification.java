package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.documents.DocumentSession;
import org.rejoinder.cli.documents.SettingsSource;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.NoTextException;
import org.rejoinder.exchange.ThereAndBack;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.rules.RuleRegistry;

/** Exports documents, imports what came of it, and tells whether the two are the same but for what the loss report names. */
final class FormatVerification {

    /** How many differences of one document are shown. */
    private static final int SHOWN = 5;
    private static final int WIDTH = 160;

    private final Console console;
    private final List<Format> formats;
    private final BadFiles bad = new BadFiles();
    private int different;

    /** @param formats ones that come back */
    FormatVerification(Console console, List<Format> formats) {
        this.console = console;
        this.formats = formats;
    }

    /**
     * Verifies the formats.
     *
     * @param paths documents and folders; none: the built-in sample
     * @return the exit code: 1 if something came back different, 2 if a document can not be used
     */
    int run(List<String> paths) {
        console.outLine(row(Messages.text("verify.format"), Messages.text("verify.document"), Messages.text("verify.result"),
                Messages.text("verify.losses")));
        if (paths.isEmpty()) {
            verify("sample.rejoinder", sample());
        } else {
            List<InputFile> files = new InputWalk(n -> n.endsWith(".rejoinder"), bad::add).find(paths, "input.noDocuments");
            List<InputFile> documents = files.stream().filter(f -> f.fileName().endsWith(".rejoinder")).toList();
            files.stream().filter(f -> !documents.contains(f)).forEach(f -> bad.add(f.label(), Messages.text("input.kind")));
            SettingsSource standard = new SettingsSource(new java.util.Properties(), console::errLine);
            new DocumentSession(RuleRegistry.standard(), standard, false, bad::add).read(documents, open -> () -> verify(
                    open.file().label(), new AnnotatedArticle(open.file().name(), open.model(), open.articleText(), open.examination())));
        }
        bad.list(console);
        return !bad.isEmpty() ? ExitCode.UNUSABLE : different > 0 ? ExitCode.FOUND : ExitCode.OK;
    }

    private static AnnotatedArticle sample() {
        try (InputStream in = FormatVerification.class.getResourceAsStream("sample.rejoinder")) {
            String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Snapshot snapshot = Language.standalone(RuleRegistry.standard()).snapshot(URI.createURI("memory:/sample.rejoinder"), document);
            return new AnnotatedArticle("sample", snapshot.document(), snapshot.article(), snapshot.examination());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verify(String label, AnnotatedArticle article) {
        for (Format format : formats) {
            try {
                ThereAndBack there = ThereAndBack.of(format, article);
                console.outLine(row(format.id(), label, Messages.text(there.isSame() ? "verify.same" : "verify.different"),
                        String.valueOf(there.losses().losses().size())));
                if (!there.isSame()) {
                    different++;
                    there.missing().stream().limit(SHOWN).forEach(l -> console.outLine("  - " + shortened(l)));
                    there.added().stream().limit(SHOWN).forEach(l -> console.outLine("  + " + shortened(l)));
                    there.warnings().stream().limit(SHOWN).forEach(w -> console.outLine("  ! " + shortened(w.message())));
                }
            } catch (ExchangeException | RuntimeException | StackOverflowError e) {
                if (e instanceof NoTextException && article.document().getArticle() == null) {
                    // a file of shared sources, which a format over texts has no place for
                    console.outLine(row(format.id(), label, Messages.text("verify.noText"), ""));
                    continue;
                }
                console.outLine(row(format.id(), label, Messages.text("verify.impossible"), ""));
                bad.add(label, e);
            }
        }
    }

    private static String shortened(String line) {
        String one = line.replaceAll("\\R", "⏎");
        return one.length() > WIDTH ? one.substring(0, one.offsetByCodePoints(0, one.codePointCount(0, WIDTH))) + "…" : one;
    }

    private static String row(String format, String document, String result, String losses) {
        return (FormatsCommand.padded(format, 16) + FormatsCommand.padded(document, 40) + FormatsCommand.padded(result, 12) + losses).stripTrailing();
    }
}
