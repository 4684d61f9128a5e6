package org.rejoinder.install;

import static org.rejoinder.install.Suite.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The installed IDE's headless application beside a flat class path: both write the same, byte for byte. */
final class SameBytes {

    private static final String EXPORTED = "xmi,webannotation,html,markdown,svg,xlsx,pdf,png,cas-xmi,cas-json";
    private static final List<String> DOCUMENTS = List.of("lantern.rejoinder", "upland.rejoinder");

    private final Path work;
    private final Programs programs;
    private final Path sample;
    private final List<String> installed;
    private final List<String> plain;

    /**
     * Copies the sample and the libraries into folders with spaces and umlauts in their names.
     *
     * @param root the checkout
     * @param work gets the copies, and what is exported
     */
    SameBytes(Path root, Path work, Ide ide, Programs programs) throws IOException {
        this.work = work;
        this.programs = programs;
        sample = work.resolve("Beispiel für beide");
        Path libraries = work.resolve("nur gelesen, ä");
        Folders.copy(root.resolve("releng/sample"), sample);
        Folders.copy(root.resolve("releng/zip/target/rejoinder/lib"), libraries);
        installed = List.of(Programs.java(), "-Dguice_bytecode_gen_option=DISABLED", "-jar", ide.launcher().toString(), "-nosplash",
                "-data", work.resolve("headless-workspace").toString(), "-application", "org.rejoinder.workspace.headless");
        plain = List.of(Programs.java(), "-Dguice_bytecode_gen_option=DISABLED", "-cp", libraries + "/*", "org.rejoinder.cli.Main");
    }

    /** Checks the sample with both. */
    void check() throws IOException, InterruptedException {
        for (String format : List.of("text", "json", "sarif")) {
            List<String> check = List.of("check", "--fail-on", "never", "--format", format, ".");
            String expected = output(plain, check);
            expect(expected.contains("lantern"), "the command line says " + expected);
            expect(expected.equals(output(installed, check)), "check as " + format + " differs");
        }
    }

    /** Exports the sample with both. */
    void export() throws IOException, InterruptedException {
        Path expected = work.resolve("exported-plain");
        Path found = work.resolve("exported-installed");
        output(plain, exportTo(expected));
        output(installed, exportTo(found));
        List<Path> files = Folders.list(expected);
        expect(!files.isEmpty(), "nothing was exported");
        for (Path file : files) {
            Path other = found.resolve(file.getFileName());
            expect(Files.exists(other) && Files.mismatch(file, other) < 0, file.getFileName() + " differs");
        }
    }

    private static List<String> exportTo(Path folder) {
        return joined(List.of("export", "--to", EXPORTED, "-o", folder.toString()), DOCUMENTS);
    }

    private String output(List<String> program, List<String> arguments) throws IOException, InterruptedException {
        return programs.output(sample, joined(program, arguments));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
