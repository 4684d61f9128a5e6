package org.rejoinder.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Generates EMF's code from the model and Xtext's from the grammar, unless what they are made from is what it was the last time.
 *
 * <p>Both generators empty their output folder first, so that nothing of an older model or grammar stays behind.
 */
public final class Generate {

    private static final List<String> MODEL_OUTPUT = List.of("org.rejoinder.model/emf-gen");
    private static final List<String> LANGUAGE_OUTPUT =
            List.of("org.rejoinder.language/src-gen", "org.rejoinder.language.ide/src-gen");

    private final Path plugins;
    private final Path generator;

    private Generate(Path root) {
        plugins = root.resolve("plugins");
        generator = root.resolve("releng/generator");
    }

    /**
     * Runs the generators.
     *
     * @param args the root folder of the checkout
     * @throws IOException if an input cannot be read or an output folder cannot be made
     */
    public static void main(String[] args) throws IOException {
        Generate generate = new Generate(Path.of(args[0]).toRealPath());
        generate.model();
        generate.language();
        generate.sample();
    }

    private void model() throws IOException {
        run("Model.mwe2", MODEL_OUTPUT, List.of(plugins.resolve("org.rejoinder.model/model")));
    }

    private void language() throws IOException {
        Path grammar = plugins.resolve("org.rejoinder.language/src/org/rejoinder/language/Rejoinder.xtext");
        if (Files.exists(grammar)) {
            run("Language.mwe2", LANGUAGE_OUTPUT, List.of(plugins.resolve("org.rejoinder.model/model"), grammar));
        }
    }

    /** Packs the sample for the example wizard; the same files give the same bytes. */
    private void sample() throws IOException {
        Path from = generator.resolveSibling("sample");
        try (Stream<Path> files = Files.list(from); ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(plugins.resolve("org.rejoinder.ui/sample.zip")))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(rejoinder|txt)")).sorted().toList()) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private void run(String workflow, List<String> outputs, List<Path> inputs) throws IOException {
        Path script = generator.resolve("src/org/rejoinder/generator").resolve(workflow);
        Path stamp = generator.resolve("target").resolve(workflow + ".sha256");
        List<Path> all = new ArrayList<>(inputs);
        all.add(script);
        all.add(generator.resolve("pom.xml"));
        String digest = digest(all);
        boolean present = outputs.stream().allMatch(output -> Files.isDirectory(plugins.resolve(output)));
        if (present && Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            System.out.println("Generated code is up to date: " + workflow);
            return;
        }
        Files.deleteIfExists(stamp);
        for (String output : outputs) {
            empty(plugins.resolve(output));
        }
        new Mwe2Launcher().run(new String[] {script.toString(), "-p", "plugins=" + plugins});
        for (String output : outputs) {
            try (Stream<Path> files = Files.walk(plugins.resolve(output))) {
                if (files.noneMatch(file -> file.toString().endsWith(".java"))) {
                    throw new IllegalStateException(workflow + " generated nothing into " + output + "; see its errors above");
                }
            }
        }
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, digest);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private static String digest(List<Path> inputs) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path input : inputs) {
                try (Stream<Path> files = Files.walk(input)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> {
                        try {
                            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                            digest.update(Files.readAllBytes(file));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
