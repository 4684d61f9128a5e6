package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user meets it: what is printed, and the exit code. */
class MainTest {

    private static final String GOOD = """
            article A
              outlet Courier
              text '''
            The mayor said the bridge is safe.
            '''

            source Courier outlet "The Courier"
            source Mayor person "The mayor" role "mayor of Trisk"

            statement S1 by Mayor
              says "the bridge is safe"
              cue "said"
            """;

    @TempDir
    private Path folder;
    private String out;
    private String err;

    @Test
    void aCleanDocumentIsSilentButForTheSummary() throws IOException {
        Path file = write("a.rejoinder", GOOD);
        assertEquals(0, run("check", file.toString()));
        assertEquals("1 document checked: 0 errors, 0 warnings, 0 infos.\n", out);
        assertEquals("", err);
    }

    @Test
    void anErrorIsShownAtItsPlaceAndTheExitCodeFollowsFailOn() throws IOException {
        Path file = write("a.rejoinder", GOOD.replace("says \"the bridge", "says \"the brigde"));
        assertEquals(1, run("check", file.toString()));
        assertTrue(out.startsWith(file + ":11:"), out);
        assertTrue(out.contains(": error TXT-02 "), out);
        assertTrue(out.contains("\n      says \"the brigde is safe\"\n"), out);
        assertEquals(0, run("check", "--fail-on", "never", file.toString()));
    }

    @Test
    void aFileOfSharedSourcesBesideTheArticlesStopsNoExport() throws IOException {
        write("a.rejoinder", GOOD);
        Path shared = write("shared.rejoinder", "source Lake person \"Ann Lake\"\n");
        assertEquals(0, run("export", "--to", "brat,xmi", folder.toString()));
        assertTrue(Files.exists(folder.resolve("a.brat.ann")) && Files.exists(folder.resolve("shared.xmi")), out);
        assertFalse(Files.exists(folder.resolve("shared.brat.ann")));
        assertTrue(err.contains(shared + " declares shared sources"), err);
    }

    @Test
    void unusableDocumentsDoNotStopTheOthers() throws IOException {
        Path good = write("a.rejoinder", GOOD);
        Path latin = Files.write(folder.resolve("b.rejoinder"), "article B \"\u00e4\"".getBytes(StandardCharsets.ISO_8859_1));
        Path binary = Files.write(folder.resolve("c.rejoinder"), new byte[] {'a', 0, 1, 2});
        assertEquals(2, run("check", folder.resolve("none.rejoinder").toString(), latin.toString(), binary.toString(), good.toString()));
        assertTrue(out.endsWith("1 document checked: 0 errors, 0 warnings, 0 infos; 3 could not be checked.\n"), out);
        assertEquals(3, err.lines().filter(l -> l.contains(": error: ")).count(), err);
        assertTrue(err.contains("UTF-8"), err);
    }

    @Test
    void aTextThatIsMissingIsAFindingOfItsDocument() throws IOException {
        Path file = write("a.rejoinder", "article A\n  text \"gone.txt\"\n");
        assertEquals(1, run("check", file.toString()));
        assertTrue(out.contains("error TXT-11") && out.contains("gone.txt"), out);
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithWhatToDo() {
        assertEquals(2, run("chekc"));
        assertTrue(err.contains("Did you mean 'check'?"), err);
        assertEquals(2, run("check", "--formt", "json", "x"));
        assertTrue(err.contains("--formt") && err.contains("check --help"), err);
        assertEquals(2, run("check", "--rule", "SRC-99=off", "x"));
        assertTrue(err.contains("SRC-99"), err);
        assertEquals(2, run("check", "--rule", "SYN-01=off", "x"));
        assertTrue(err.contains("SYN"), err);
        assertEquals(2, run("export", "--to", "nonsense", "x"));
        assertTrue(err.contains("xmi"), err);
        assertEquals(2, run());
        assertTrue(err.contains("check"), err);
    }

    @Test
    void aRulesSeverityCanBeChosen() throws IOException {
        Path file = write("a.rejoinder", GOOD.replace("\n  cue \"said\"", ""));
        assertEquals(0, run("check", file.toString()));
        assertTrue(out.contains("warning ATT-03"), out);
        assertEquals(1, run("check", "--rule", "ATT-03=error", file.toString()));
        Files.createDirectories(folder.resolve(".settings"));
        Files.writeString(folder.resolve(".settings/org.rejoinder.prefs"), "rule.ATT-03=off\n");
        assertEquals(0, run("check", file.toString()));
        assertFalse(out.contains("ATT-03"), out);
        assertEquals(1, run("check", "--rule", "ATT-03=error", file.toString()), "the flag outweighs the project");
    }

    @Test
    void twoOutputsOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("x"));
        Files.createDirectories(folder.resolve("y"));
        Path one = write("x/a.rejoinder", GOOD);
        Path two = write("y/a.rejoinder", GOOD);
        Path target = folder.resolve("out");
        assertEquals(2, run("export", "--to", "xmi", "-o", target.toString(), one.toString(), two.toString()));
        assertTrue(err.contains("a.xmi"), err);
        assertFalse(Files.exists(target));
    }

    @Test
    void anExportedModelIsCheckedLikeItsDocument() throws IOException {
        Path file = write("a.rejoinder", GOOD.replace("\n  cue \"said\"", ""));
        assertEquals(0, run("export", "--to", "xmi", file.toString()));
        Path xmi = folder.resolve("a.xmi");
        assertEquals(xmi + "\n", out);
        assertEquals(0, run("check", xmi.toString()));
        assertTrue(out.contains("a.xmi:1:1: warning ATT-03"), out);
    }

    @Test
    void anImportGoesOnBehindABadFileAndDoesNotRepeatItself() throws IOException {
        write("good.txt", "The mayor said the bridge is safe.\n");
        write("good.ann", "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 33\tthe bridge is safe\n"
                + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
        write("bad.ann", "T1\tSource 0 9\tThe mayor\n");
        Path target = folder.resolve("out ä");
        assertEquals(2, run("import", "--from", "brat", "-o", target.toString(), folder.toString()));
        assertTrue(err.contains("bad.ann"), err);
        assertTrue(Files.exists(target.resolve("good.rejoinder")) && Files.exists(target.resolve("good.txt")));
        assertEquals(0, run("check", target.toString()), () -> out);
        Files.writeString(target.resolve("good.rejoinder"), "// mine\n");
        run("import", "--from", "brat", "-o", target.toString(), folder.toString());
        assertEquals("// mine\n", Files.readString(target.resolve("good.rejoinder")));
    }

    @Test
    void aFixIsShownAndOnlyWrittenWhenAskedFor() throws IOException {
        String broken = GOOD.replace("by Mayor", "by Mayro");
        Path file = write("a.rejoinder", broken);
        run("check", "--fix", file.toString());
        assertEquals(broken, Files.readString(file));
        assertEquals(2, run("check", "--write", file.toString()));
    }

    @Test
    void bytesAreTheSameWhateverTheEnvironment() throws IOException {
        Path file = write("ä b.rejoinder", GOOD.replace("says \"the bridge", "says \"the brigde").replace("Trisk", "Tří📰sk"));
        run("check", file.toString());
        String usual = out;
        String separator = System.getProperty("line.separator");
        java.util.Locale locale = java.util.Locale.getDefault();
        try {
            System.setProperty("line.separator", "\r\n");
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
            run("check", file.toString());
        } finally {
            System.setProperty("line.separator", separator);
            java.util.Locale.setDefault(locale);
        }
        assertEquals(usual, out);
        assertFalse(out.contains("\r"), out);
    }

    @Test
    void versionAndHelp() {
        assertEquals(0, run("--version"));
        assertEquals("rejoinder " + Product.VERSION + "\n", out);
        for (String command : List.of("check", "export", "import", "convert", "stats", "formats", "rules")) {
            assertEquals(0, run(command, "--help"), command);
            assertTrue(out.contains("Usage: rejoinder " + command), out);
            assertEquals("", err);
        }
    }

    @Test
    void sarifIsWrittenForEveryRuleOfTheCatalogue() throws IOException {
        Path file = write("a.rejoinder", GOOD.replace("says \"the bridge", "says \"the brigde"));
        assertEquals(1, run("check", "--format", "sarif", file.toString()));
        var log = com.google.gson.JsonParser.parseString(out).getAsJsonObject();
        var run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals(org.rejoinder.rules.RuleRegistry.standard().rules().size(),
                run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").size());
        assertEquals("TXT-02", run.getAsJsonArray("results").get(0).getAsJsonObject().get("ruleId").getAsString());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(String... args) {
        CommandLine run = CommandLine.run(args);
        out = run.out();
        err = run.err();
        return run.code();
    }
}
