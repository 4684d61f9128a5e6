package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is no good: an error names the file and says what to do, and there never is a stack trace. */
class BadInputTest {

    @TempDir
    private Path folder;

    private CommandLine check(String document) throws IOException {
        return CommandLine.run("check", "--alone", Files.writeString(folder.resolve("a.rejoinder"), document).toString());
    }

    private static void says(int code, CommandLine run, String... words) {
        assertEquals(code, run.code(), run::all);
        for (String word : words) {
            assertTrue(run.all().contains(word), () -> word + " in " + run.all());
        }
    }

    @Test
    void anArticleWithoutTextIsToldToHaveOne() throws IOException {
        says(1, check("article A \"Bridge\"\n"), "TXT-11", "add text and the name of its file");
        says(1, check("article A\n  text \"\"\n"), "TXT-11", "add text and the name of its file");
        says(1, check("article A\n  text \"gone.txt\"\n"), "a.rejoinder:2:8: error TXT-11", "“gone.txt”");
    }

    @Test
    void aTextThatIsNoneIsNamedWithThePlace() throws IOException {
        Files.write(folder.resolve("latin.txt"), "A caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1));
        says(1, check("article A\n  text \"latin.txt\"\n"), "TXT-11", "E9 at line 1, column 6", "UTF-8");
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("noise.txt"), noise);
        says(1, check("article A\n  text \"noise.txt\"\n"), "TXT-11", "UTF-8");
        Files.createDirectory(folder.resolve("folder.txt"));
        says(1, check("article A\n  text \"folder.txt\"\n"), "TXT-11", "directory");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            sparse.setLength((32L << 20) + 1);
        }
        says(1, check("article A\n  text \"large.txt\"\n"), "TXT-11", "too large");
        Files.move(folder.resolve("large.txt"), folder.resolve("large.rejoinder"));
        says(2, CommandLine.run("check", folder.resolve("large.rejoinder").toString()), "large.rejoinder: error:", "32 MiB");
        says(1, check("article A \"" + "a".repeat((1 << 20) + 1) + "\"\n"), "SYN-01", "too long");
    }

    @Test
    void anEmbeddedTextMayBeLong() throws IOException {
        says(0, check("article A\n  text '''\n" + "The bridge is safe. ".repeat(60_000) + "\n'''\n"), "0 errors");
    }

    @Test
    void sourcesThatSpeakForEachOtherInACircleAreNamed() throws IOException {
        says(1, check("source X person \"X\" speaks for Y\nsource Y person \"Y\" speaks for Z\nsource Z person \"Z\" speaks for X\n"),
                "CHN-01", "X → Y → Z → X");
    }

    @Test
    void aDocumentCutAnywhereOrWithNoiseInItIsCheckedAndExported() throws IOException {
        String sample = Files.readString(Path.of(System.getProperty("rejoinder.root", "../.."), "releng/sample/lantern.rejoinder"));
        Files.copy(Path.of(System.getProperty("rejoinder.root", "../.."), "releng/sample/lantern.txt"), folder.resolve("lantern.txt"));
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            int at = random.nextInt(sample.length());
            String broken = round % 2 == 0 ? sample.substring(0, at) : sample.substring(0, at) + (char) (0x21 + random.nextInt(0x5d)) + sample.substring(at);
            assertTrue(check(broken).code() <= 1, broken);
            CommandLine.run("check", "--alone", "--fix", folder.resolve("a.rejoinder").toString());
            CommandLine.run("export", "--to", "xmi,html,webannotation,svg,apx", "--alone", "-o", folder.resolve("out").toString(),
                    folder.resolve("a.rejoinder").toString());
        }
    }
}
