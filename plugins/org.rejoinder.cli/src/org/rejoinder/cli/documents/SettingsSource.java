package org.rejoinder.cli.documents;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.language.snapshot.Neighbourhood;
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
        Settings.of(flags, name -> linesHere(Path.of(name)), registry, wrong);
        if (!wrong.isEmpty()) {
            throw new UsageProblem(wrong.get(0));
        }
    }

    /** The settings for the documents of a neighbourhood: its own, and over them those of the command line. */
    Settings of(Neighbourhood neighbourhood, RuleRegistry registry) {
        Properties all = new Properties();
        List<String> wrong = new ArrayList<>();
        Path file = neighbourhood.preferences();
        if (file != null) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IllegalArgumentException e) {
                wrong.add(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                wrong.add(InputWalk.reason(e));
            }
        }
        flags.stringPropertyNames().forEach(key -> all.setProperty(key, fromHere(key, flags.getProperty(key))));
        Settings settings = Settings.of(all, name -> linesHere(neighbourhood.root().resolve(name)), registry, wrong);
        wrong.forEach(w -> problems.accept(Messages.text("check.settings", w)));
        return settings;
    }

    /** A file that the command line names is in the folder where it was typed, one that the settings name is in the project. */
    private static String fromHere(String key, String value) {
        if (!key.startsWith("lexicon.")) {
            return value;
        }
        boolean extend = value.startsWith("+");
        return (extend ? "+" : "") + Path.of(extend ? value.substring(1) : value).toAbsolutePath();
    }

    private static List<String> linesHere(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return null;
        }
    }
}
