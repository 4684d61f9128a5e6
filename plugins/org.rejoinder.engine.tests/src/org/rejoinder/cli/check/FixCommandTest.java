package org.rejoinder.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.cli.CommandLine;

/** {@code check --fix} as a user meets it: the patch, the file, and what is said. */
class FixCommandTest {

    private static final String GOOD = """
            // An article about a bridge.
            article A
              outlet Courier
              text '''
            The mayor said “the bridge is safe”. Later the mayor added that it is old.
            '''

            source Courier outlet "The Courier"   // us
            source Mayor   person "The mayor" role "mayor of Trisk"

            statement S1 by Mayor
              says "“the bridge is safe”"  // all of it
              cue  "said"

            statement S2 by Mayor
              says "it is old"
              cue  "added"
            """;
    /** A misspelt clause, a dash too many at the passage's edge, a suppression of nothing, a form that is another. */
    private static final String BROKEN = GOOD.replace("role \"mayor of Trisk\"", "rolle \"mayor of Trisk\"").replace("says \"it is old\"", "says \"it is old \"")
            .replace("  cue  \"added\"\n", "  cue  \"added\"\n  suppress GRP-01 \"no group\" // why?\n").replace("// all of it\n", "// all of it\n  as paraphrased\n");
    private static final String MENDED = GOOD.replace("  cue  \"added\"\n", "  cue  \"added\"\n  // why?\n")
            .replace("// all of it\n", "// all of it\n  as quoted\n");

    @TempDir
    private Path folder;

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("a.rejoinder"), content);
    }

    private static CommandLine fix(Path file) {
        return CommandLine.run("check", "--fix", "--write", file.toString());
    }

    @Test
    void theDiffIsShownAndNothingIsWritten() throws IOException {
        Path file = write(BROKEN);
        CommandLine shown = CommandLine.run("check", "--fix", file.toString());
        assertEquals(BROKEN, Files.readString(file));
        assertTrue(shown.out().startsWith("--- a/" + file + "\n+++ b/" + file + "\n@@ "), shown.out());
        assertTrue(shown.out().contains("\n-source Mayor   person \"The mayor\" rolle \"mayor of Trisk\"\n"), shown.out());
        assertTrue(shown.out().contains("\n+source Mayor   person \"The mayor\" role \"mayor of Trisk\"\n"), shown.out());
        assertEquals(1, shown.code(), "the errors are still there");
    }

    @Test
    void whatIsWrittenKeepsCommentsAndLayoutAndHasNothingToMendAnyMore() throws IOException {
        Path file = write(BROKEN);
        CommandLine written = fix(file);
        assertEquals(MENDED, Files.readString(file));
        assertEquals(0, written.code(), written.all());
        assertEquals(file + ": 4 findings mended\n", written.err());
        assertEquals("Nothing that a machine could mend.\n", CommandLine.run("check", "--fix", file.toString()).err());
        assertEquals(List.of("a.rejoinder"), names(), "no file is left behind");
    }

    @Test
    void aMisspeltClauseIsMendedBeforeWhatSeemsToBeMissing() throws IOException {
        Path file = write(GOOD.replace("cue  \"added\"", "cuee  \"added\""));
        assertEquals(0, fix(file).code());
        assertEquals(GOOD, Files.readString(file), "no second cue");
    }

    @Test
    void twoLettersTellNoMachineWhichClauseWasMeant() throws IOException {
        String document = GOOD.replace("cue  \"said\"\n", "cue  \"said\"\n  go Mayor\n");
        Path file = write(document);
        fix(file);
        assertEquals(document, Files.readString(file));
    }

    @Test
    void whoSaidItOrWhatIsDeniedIsNeverChangedUnasked() throws IOException {
        for (String misspelt : List.of(GOOD.replace("S2 by Mayor", "S2 by Mayr"), GOOD + "  repeats S11\n", GOOD + "  supports S\n",
                GOOD + "claim Safe \"It is safe\"\nstatement S3 by Mayor says \"the bridge\" cue \"said\" asserts Saffe\n")) {
            Path file = write(misspelt);
            CommandLine asked = fix(file);
            assertEquals(misspelt, Files.readString(file));
            assertTrue(asked.err().contains("1 finding has fixes among which a reader has to choose"), asked.err());
            assertEquals(1, asked.code());
        }
    }

    @Test
    void aClaimIsNotDeclaredAsASourceToo() throws IOException {
        String document = GOOD.replace("S2 by Mayor", "S2 by Old") + "\nclaim Old \"It is old\"\n";
        Path file = write(document);
        assertEquals(1, fix(file).code());
        assertEquals(document, Files.readString(file));
    }

    @Test
    void thePatchIsTheOneThatPatchApplies() throws Exception {
        Path file = write(BROKEN);
        Path patch = Files.writeString(folder.resolve("fix.patch"), CommandLine.run("check", "--fix", file.toString()).out());
        Process process;
        try {
            process = new ProcessBuilder("patch", file.toString(), patch.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            Assumptions.abort("there is no program named patch");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS), said);
        assertEquals(MENDED, Files.readString(file), said);
    }

    @Test
    void aFileOfWindowsStaysOne() throws IOException {
        Path file = write(BROKEN.replace("\n", "\r\n"));
        fix(file);
        String mended = Files.readString(file);
        assertEquals(MENDED.replace("\n", "\r\n"), mended);
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        Path file = write("\uFEFF" + BROKEN);
        CommandLine written = fix(file);
        assertEquals("\uFEFF" + MENDED, Files.readString(file), written.all());
    }

    @Test
    void thePatchOfAFileWithAMarkHasIt() throws IOException {
        Path file = write("\uFEFF" + GOOD.replace("// An article about a bridge.\narticle A\n", "article A\n  sha256 \"00\"\n"));
        String patch = CommandLine.run("check", "--fix", file.toString()).out();
        assertTrue(patch.contains("\n \uFEFFarticle A\n"), patch);
    }

    @Test
    void aReadOnlyFileIsLeftAloneAndNamed() throws IOException {
        Path file = write(BROKEN);
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        CommandLine refused = fix(file);
        assertEquals(2, refused.code());
        assertEquals(BROKEN, Files.readString(file));
        assertTrue(refused.err().contains(file.toString()) && refused.err().contains("no permission to write it"), refused.err());
        assertEquals(List.of("a.rejoinder"), names(), "no file is left behind");
    }

    @Test
    void aFilesPermissionsStay() throws IOException {
        Path file = write(BROKEN);
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        fix(file);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void fixesThatOverlapAreAppliedInRounds() throws IOException {
        // the fragments are out of order and have white space at their edges: the first fix writes the passage anew, and so do the others
        Path file = write(GOOD.replace("says \"it is old\"", "says \"it is old \" + \"Later \" #1"));
        CommandLine written = fix(file);
        String mended = Files.readString(file);
        assertEquals(0, written.code(), written.all() + mended);
        assertTrue(mended.contains("says \"Later\" + \"it is old\""), mended);
    }

    @Test
    void whatOnlyAReaderCanChooseIsCountedAndNotWritten() throws IOException {
        String ambiguous = GOOD.replace("says \"it is old\"", "says \"mayor\"");
        Path file = write(ambiguous);
        CommandLine asked = fix(file);
        assertEquals(ambiguous, Files.readString(file));
        assertTrue(asked.err().contains("reader has to choose"), asked.err());
        assertEquals(1, asked.code());
    }

    @Test
    void aSourceThatIsMissingIsDeclaredByAllThatNameIt() throws IOException {
        Path file = write(GOOD.replace("by Mayor", "by HarbourChief").replaceAll("source Mayor.*\n", ""));
        fix(file);
        String mended = Files.readString(file);
        assertTrue(mended.contains("// us\nsource HarbourChief person \"Harbour Chief\"\n"), mended);
        assertEquals(1, mended.split("source HarbourChief", -1).length - 1, mended);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
