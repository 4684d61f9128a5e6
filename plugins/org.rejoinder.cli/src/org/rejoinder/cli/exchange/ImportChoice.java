package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;

/** Which files an import reads, and as what: as the format that the user named, or as the one that recognises the file. */
public final class ImportChoice {

    private static final int HEAD = 4096;

    private final FormatRegistry registry;
    private final Format named;

    /** @param named null: each file's own format is recognised */
    public ImportChoice(FormatRegistry registry, Format named) {
        this.registry = registry;
        this.named = named;
    }

    /** The files that the paths mean; what is unusable goes to {@code bad}. */
    List<InputFile> files(List<String> paths, BadFiles bad) {
        InputWalk walk = new InputWalk(this::isWanted, bad::add);
        return walk.find(paths, "input.noFiles");
    }

    /** Whether a file of a folder is one that is read. */
    public boolean isWanted(String fileName) {
        if (named != null) {
            return named.importer().orElseThrow().accepts(fileName);
        }
        return registry.imported().stream().map(f -> f.importer().orElseThrow()).anyMatch(i -> i.carriesAnnotation() && i.accepts(fileName));
    }

    /**
     * The format of a file; empty if none is recognised.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<Format> of(Path file) throws IOException {
        if (named != null) {
            return Optional.of(named);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return registry.recognise(file.getFileName().toString(), in.readNBytes(HEAD));
        }
    }

    /** Warnings of an import, at most as many as a reader looks at. */
    static void warn(Console console, List<? extends Object> warnings) {
        int most = 1000;
        List<String> lines = new ArrayList<>();
        for (Object warning : warnings.subList(0, Math.min(most, warnings.size()))) {
            lines.add(Messages.text("import.warning", warning));
        }
        if (warnings.size() > most) {
            lines.add(Messages.text("import.moreWarnings", warnings.size() - most));
        }
        if (!lines.isEmpty()) {
            console.errLine(String.join("\n", lines));
        }
    }
}
