package org.rejoinder.cli.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification.Checker;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Settings;

/** Checks examples as a user would: as files in a folder of their own. */
final class ExampleChecker implements Checker {

    private final Language language;
    private final Path folder;

    /** @param folder is filled; whoever made it removes it */
    ExampleChecker(RuleRegistry registry, Path folder) {
        this.language = Language.standalone(registry);
        this.folder = folder;
    }

    @Override
    public List<Finding> check(List<ExampleFile> files, Settings settings) {
        List<Path> paths = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            for (ExampleFile file : files) {
                paths.add(Files.writeString(folder.resolve(file.name()), file.content()));
            }
            new DocumentSet(language, settings, paths, ArticleTexts.files()).examine(paths.subList(0, 1), new DocumentSet.Receiver() {
                @Override
                public void examined(Path file, Snapshot snapshot) {
                    findings.addAll(snapshot.examination().findings());
                }

                @Override
                public void unusable(Path file, String reason) {
                    throw new IllegalStateException(reason);
                }
            });
            for (Path path : paths) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
