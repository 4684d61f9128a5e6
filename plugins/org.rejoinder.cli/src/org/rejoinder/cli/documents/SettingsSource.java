package org.rejoinder.cli.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;

/** The settings of a project, over which those of the command line are laid; both have the same keys. */
public final class SettingsSource {

    private final Properties flags;
    private final Consumer<String> problems;

    /**
     * @param flags the command line's, by the keys of {@link Settings}
     * @param problems gets a sentence for each value of a project's settings that makes no sense
     */
    public SettingsSource(Properties flags, Consumer<String> problems) {
        this.flags = flags;
        this.problems = problems;
    }

    /**
     * Refuses what the command line says and makes no sense.
     *
     * @throws UsageProblem for the first such value
     */
    public void demandSound(RuleRegistry registry) {
        List<String> wrong = new ArrayList<>();
        Settings.of(flags, SettingsSource::linesHere, registry, wrong);
        if (!wrong.isEmpty()) {
            throw new UsageProblem(wrong.get(0));
        }
    }

    /** The settings for a project's documents; null: those of the command line alone. */
    Settings of(Path root, RuleRegistry registry) {
        Properties all = new Properties();
        List<String> wrong = new ArrayList<>();
        Project project = root == null ? null : new Project(root);
        if (project != null) {
            try {
                Properties own = project.settings();
                own.keySet().removeAll(flags.keySet());
                all.putAll(own);
            } catch (IOException e) {
                wrong.add(InputWalk.reason(e));
            }
        }
        all.putAll(flags);
        Settings settings = Settings.of(all, name -> {
            List<String> here = linesHere(name);
            return here != null || project == null ? here : project.lines(name);
        }, registry, wrong);
        wrong.forEach(w -> problems.accept(Messages.text("check.settings", w)));
        return settings;
    }

    private static List<String> linesHere(String name) {
        try {
            return Files.readAllLines(Path.of(name));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return null;
        }
    }
}
