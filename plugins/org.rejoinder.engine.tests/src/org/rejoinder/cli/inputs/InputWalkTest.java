package org.rejoinder.cli.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkTest {

    @TempDir
    private Path folder;
    private final List<String> problems = new ArrayList<>();

    @Test
    void aFolderIsWalkedInTheOrderOfNamesWithoutHiddenFoldersAndLoops() throws IOException {
        for (String name : List.of("b/2.rejoinder", "b/1.rejoinder", "a ä.rejoinder", "notes.txt", ".git/x.rejoinder")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        String given = folder.toString();
        assertEquals(List.of(given + "/a ä.rejoinder", given + "/b/1.rejoinder", given + "/b/2.rejoinder"), labels(given + "/"));
        assertTrue(problems.isEmpty(), problems::toString);
    }

    @Test
    void whatIsMeantTwiceCountsOnceAndWhatIsMissingIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("a.rejoinder"));
        assertEquals(1, labels(file.toString(), folder.toString(), folder + "/./a.rejoinder").size());
        assertTrue(problems.isEmpty(), problems::toString);
        assertEquals(1, labels(folder + "/none.rejoinder", file.toString()).size());
        assertEquals(1, problems.size());
    }

    @Test
    void aFolderWithNothingInItIsSaid() {
        assertEquals(List.of(), labels(folder.toString()));
        assertTrue(problems.get(0).contains(".rejoinder"), problems::toString);
    }

    private List<String> labels(String... paths) {
        problems.clear();
        return new InputWalk(n -> n.endsWith(".rejoinder"), (p, why) -> problems.add(p + ": " + why))
                .find(List.of(paths), "input.noDocuments").stream().map(InputFile::label).toList();
    }
}
