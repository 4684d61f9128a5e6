package org.rejoinder.cli.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.cli.CommandLine;

/** Where a word list is looked for: the project's in the project, the command line's in the folder where it is typed. */
class SettingsSourceTest {

    @TempDir
    Path project;

    @BeforeEach
    void document() throws IOException {
        Files.createDirectories(project.resolve(".settings"));
        Files.writeString(project.resolve("a.rejoinder"), """
                article A
                  outlet Courier
                  text '''
                The dictator met a moonraker.
                '''
                source Courier outlet "The Courier"
                """);
    }

    private String check(String setting, String... flags) throws IOException {
        Files.writeString(project.resolve(".settings/org.rejoinder.prefs"), setting);
        String[] all = new String[flags.length + 2];
        all[0] = "check";
        System.arraycopy(flags, 0, all, 1, flags.length);
        all[all.length - 1] = project.toString();
        return CommandLine.run(all).all();
    }

    @Test
    void theProjectsListIsInTheProject() throws IOException {
        Files.createDirectories(project.resolve("words"));
        Files.writeString(project.resolve("words/mine.txt"), "moonraker\n");
        String found = check("lexicon.loadedLabels=words/mine.txt\n");
        assertTrue(found.contains("“moonraker”") && !found.contains("“dictator”"), found);
    }

    @Test
    void whatTheWorkingFolderHasIsNotTheProjects() throws IOException {
        assertTrue(Files.exists(Path.of("pom.xml")), "the tests run in their own folder");
        String found = check("lexicon.loadedLabels=pom.xml\n");
        assertTrue(found.contains("project settings") && found.contains("pom.xml"), found);
        assertTrue(found.contains("“dictator”"), "our own list holds then: " + found);
    }

    @Test
    void theCommandLinesListIsWhereItIsTypedAndCountsMore() throws IOException {
        Files.writeString(project.resolve("mine.txt"), "moonraker\n");
        Path other = Files.writeString(Files.createTempFile(Path.of("").toAbsolutePath(), "words", ".txt"), "met\n");
        try {
            String found = check("lexicon.loadedLabels=mine.txt\n", "--lexicon", "loadedLabels=" + other.getFileName());
            assertTrue(found.contains("“met”"), found);
            assertFalse(found.contains("“moonraker”"), found);
        } finally {
            Files.delete(other);
        }
    }
}
