import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Installs Rejoinder from its update site into copies of the assembled IDE, looks at them from inside and outside, updates and uninstalls.
 *
 * <p>One copy is pristine; the other holds a foreign feature that pins another Xtext than the site brings. What is seen
 * inside a running IDE comes from the bundle {@code test.rejoinder.install}, which comes from a repository that is published
 * nowhere. Every step is a test case; the reports are JUnit XML.
 */
public final class InstallTest {

    private static final String FEATURE = "org.rejoinder.feature.group";
    private static final String OPTIONAL = "org.rejoinder.office.feature.group,org.rejoinder.uima.feature.group";
    private static final String TESTS = "test.rejoinder.install";
    private static final String FOREIGN = "foreign.language";

    private static final String EXPORTED = "xmi,webannotation,html,markdown,svg,xlsx,pdf,png,cas-xmi,cas-json";

    private final Path root;
    private final Path work;
    private final Path reports;
    private final Path site;
    private final Path assembled;

    private InstallTest(Path root) {
        this.root = root;
        work = root.resolve("releng/install-test/target/work");
        reports = root.resolve("releng/install-test/target/reports");
        site = root.resolve("update-site/target/repository");
        assembled = root.resolve("releng/ide/target/products/org.rejoinder.ide/linux/gtk/x86_64");
    }

    /**
     * Runs the test.
     *
     * @param args the root folder of the checkout, already built
     * @throws Exception if a report cannot be written
     */
    public static void main(String[] args) throws Exception {
        new InstallTest(Path.of(args[0]).toRealPath()).run();
    }

    private void run() throws Exception {
        delete(work);
        delete(reports);
        Files.createDirectories(work);
        Files.createDirectories(reports);
        Suite preparation = new Suite("install.preparation");
        preparation.step("the test bundle's repository is published", this::publishTests);
        preparation.step("the foreign feature's repository is published", this::publishForeign);
        preparation.step("a later version's repository is published", this::publishNext);
        preparation.write(reports);
        Suite pristine = new Suite("install.pristine");
        Suite foreign = new Suite("install.foreign");
        Thread first = new Thread(() -> pristine(pristine));
        Thread second = new Thread(() -> foreign(foreign));
        first.start();
        second.start();
        first.join();
        second.join();
        pristine.write(reports);
        foreign.write(reports);
        boolean failed = preparation.failed() || pristine.failed() || foreign.failed();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path report : files.toList()) {
                failed |= Files.readString(report).contains("<failure");
            }
        }
        System.exit(failed ? 1 : 0);
    }

    private void pristine(Suite suite) {
        Path ide = work.resolve("pristine");
        Path workspace = work.resolve("pristine-workspace");
        suite.step("installs into a pristine IDE", () -> {
            copy(assembled, ide);
            director(ide, "-repository", uri(site) + "," + uri(work.resolve("tests-repository")), "-installIU", FEATURE + "," + TESTS);
            expect(!named(ide, "org.rejoinder").isEmpty(), "nothing of ours in bundles.info");
        });
        suite.step("works", () -> start(ide, workspace, "installed", "install.pristine.inside", ""));
        suite.step("installs the optional formats beside it", () -> {
            director(ide, "-repository", uri(site), "-installIU", OPTIONAL);
            expect(!named(ide, "org.rejoinder.exchange.office,").isEmpty(), "no office formats in bundles.info");
        });
        suite.step("checks and exports byte for byte as the command-line zip does", () -> sameBytes(ide));
        suite.step("is uninstalled, and its files are collected", () -> {
            director(ide, "-uninstallIU", OPTIONAL + "," + FEATURE);
            application(ide, "org.eclipse.equinox.p2.garbagecollector.application", "-profile", "DefaultProfile");
            expect(named(ide, "org.rejoinder").isEmpty(), "still there: " + named(ide, "org.rejoinder"));
        });
        suite.step("is gone without a trace, and the IDE opens the document as text", () -> {
            Files.deleteIfExists(workspace.resolve(".metadata/.log"));
            start(ide, workspace, "uninstalled", "install.uninstalled.inside", "");
        });
    }

    private void foreign(Suite suite) {
        Path ide = work.resolve("foreign");
        Path workspace = work.resolve("foreign-workspace");
        suite.step("a foreign feature that pins another Xtext is there first", () -> {
            copy(assembled, ide);
            director(ide, "-repository", uri(work.resolve("foreign-repository")) + "," + uri(site), "-installIU", FOREIGN + ".feature.group");
            expect(named(ide, "org.eclipse.xtext,2.41.0").size() == 1, "no Xtext 2.41.0: " + named(ide, "org.eclipse.xtext"));
        });
        suite.step("installs beside it, with the foreign feature's Xtext", () -> {
            director(ide, "-repository", uri(site) + "," + uri(work.resolve("tests-repository")), "-installIU", FEATURE + "," + TESTS);
            List<String> xtext = named(ide, "org.eclipse.xtext,");
            expect(xtext.size() == 1 && xtext.get(0).contains("2.41.0"), "Xtext is now " + xtext);
        });
        suite.step("works", () -> start(ide, workspace, "installed", "install.foreign.inside", ""));
        suite.step("is updated to a later version", () -> {
            director(ide, "-repository", uri(work.resolve("next-repository")) + "," + uri(site), "-uninstallIU", FEATURE, "-installIU",
                    FEATURE + "/" + nextFeatureVersion());
            List<String> running = named(ide, "org.rejoinder").stream().filter(entry -> entry.contains(",")).toList();
            expect(!running.isEmpty(), "nothing of ours in bundles.info");
            for (String bundle : running) {
                expect(bundle.contains(nextQualifier()) || bundle.startsWith("org.rejoinder.lib."), "not updated: " + bundle);
            }
        });
        suite.step("works after the update", () -> start(ide, workspace, "updated", "install.updated.inside", nextQualifier()));
    }

    /** The installed IDE's headless application beside a flat class path in a folder with a space and an umlaut in its name. */
    private void sameBytes(Path ide) throws Exception {
        Path sample = work.resolve("Beispiel für beide");
        Path flat = work.resolve("nur gelesen, ä");
        copy(root.resolve("releng/sample"), sample);
        copy(root.resolve("releng/zip/target/rejoinder/lib"), flat);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> installed = List.of(java, "-Dguice_bytecode_gen_option=DISABLED", "-jar", launcher(ide).toString(), "-nosplash", "-data",
                work.resolve("pristine-headless").toString(), "-application", "org.rejoinder.workspace.headless");
        List<String> plain = List.of(java, "-Dguice_bytecode_gen_option=DISABLED", "-cp", flat + "/*", "org.rejoinder.cli.Main");
        for (String format : List.of("text", "json", "sarif")) {
            List<String> check = List.of("check", "--fail-on", "never", "--format", format, ".");
            String expected = output(sample, plain, check);
            expect(expected.contains("lantern"), "the command line says " + expected);
            expect(expected.equals(output(sample, installed, check)), "check as " + format + " differs");
        }
        output(sample, plain, List.of("export", "--to", EXPORTED, "-o", work.resolve("exported-plain").toString(), "lantern.rejoinder", "upland.rejoinder"));
        output(sample, installed, List.of("export", "--to", EXPORTED, "-o", work.resolve("exported-installed").toString(), "lantern.rejoinder", "upland.rejoinder"));
        List<Path> files = list(work.resolve("exported-plain"));
        expect(!files.isEmpty(), "nothing was exported");
        for (Path file : files) {
            Path other = work.resolve("exported-installed").resolve(file.getFileName());
            expect(Files.exists(other) && Files.mismatch(file, other) < 0, file.getFileName() + " differs");
        }
    }

    /** What a program writes to its output; what it complains about goes to a log. */
    private String output(Path folder, List<String> program, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        Path out = Files.createTempFile(work, "output-", ".txt");
        Path log = Files.createTempFile(work, "output-", ".log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(log.toFile()).start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(command + " did not end within 300 seconds");
        }
        expect(process.exitValue() == 0, command + " ended with " + process.exitValue() + ": " + tail(log) + tail(out));
        return Files.readString(out);
    }

    private void publishTests() throws Exception {
        Path plugins = Files.createDirectories(work.resolve("tests/plugins"));
        Path jar;
        try (Stream<Path> jars = Files.list(root.resolve("releng/install-test/bundle/target"))) {
            jar = jars.filter(file -> file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar")).findFirst().orElseThrow();
        }
        Files.copy(jar, plugins.resolve(TESTS + "_" + version(jar) + ".jar"));
        publish("tests");
    }

    private void publishForeign() throws Exception {
        Path plugins = Files.createDirectories(work.resolve("foreign-source/plugins"));
        StringBuilder entries = new StringBuilder();
        for (Path jar : list(root.resolve("releng/install-test/target/foreign/plugins"))) {
            String name = name(jar);
            Files.copy(jar, plugins.resolve(name + "_" + version(jar) + ".jar"));
            entries.append("  <plugin id=\"").append(name).append("\" version=\"").append(version(jar)).append("\"/>\n");
        }
        Path feature = Files.createDirectories(work.resolve("foreign-source/features/" + FOREIGN + "_1.0.0"));
        Files.writeString(feature.resolve("feature.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <feature id="%s" label="A foreign language" version="1.0.0" provider-name="Somebody else">
                  <description>Pins an Xtext of its own.</description>
                  <license url="">none</license>
                %s</feature>
                """.formatted(FOREIGN, entries));
        Files.move(work.resolve("foreign-source"), work.resolve("foreign-in"));
        publish("foreign-in", "foreign-repository");
    }

    /** The site's own bundles and feature once more, with a later qualifier. */
    private void publishNext() throws Exception {
        String old = qualifier();
        for (String kind : List.of("plugins", "features")) {
            Path to = Files.createDirectories(work.resolve("next/" + kind));
            for (Path jar : list(site.resolve(kind))) {
                String name = jar.getFileName().toString();
                if (name.startsWith("org.rejoinder") && name.contains(old)) {
                    rewrite(jar, to.resolve(name.replace(old, nextQualifier())), old);
                }
            }
        }
        publish("next");
    }

    private void rewrite(Path from, Path to, String old) throws IOException {
        try (JarFile in = new JarFile(from.toFile()); OutputStream file = Files.newOutputStream(to)) {
            Manifest manifest = in.getManifest();
            if (manifest == null) {
                manifest = new Manifest();
                manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
            }
            String version = manifest.getMainAttributes().getValue("Bundle-Version");
            if (version != null) {
                manifest.getMainAttributes().putValue("Bundle-Version", version.replace(old, nextQualifier()));
            }
            try (JarOutputStream out = new JarOutputStream(file, manifest)) {
                for (JarEntry entry : Collections.list(in.entries())) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        try (InputStream content = in.getInputStream(entry)) {
                            byte[] bytes = content.readAllBytes();
                            out.write(entry.getName().equals("feature.xml")
                                    ? new String(bytes, StandardCharsets.UTF_8).replace(old, nextQualifier()).getBytes(StandardCharsets.UTF_8)
                                    : bytes);
                        }
                        out.closeEntry();
                    }
                }
            }
        }
    }

    /** The qualifier of the feature on the site: what follows the third dot of its version. */
    private String qualifier() throws IOException {
        for (Path jar : list(site.resolve("features"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith("org.rejoinder_")) {
                return name.substring("org.rejoinder_0.1.0.".length(), name.length() - ".jar".length());
            }
        }
        throw new AssertionError("the update site has no feature of ours");
    }

    private String nextQualifier() throws IOException {
        return qualifier() + "9";
    }

    private String nextFeatureVersion() throws IOException {
        return "0.1.0." + nextQualifier();
    }

    private void publish(String source) throws Exception {
        publish(source, source + "-repository");
    }

    private void publish(String source, String repository) throws Exception {
        // The publisher runs in a copy: a started IDE writes into its folder, and the assembled one shall stay as it is.
        Path ide = work.resolve("publisher");
        if (!Files.isDirectory(ide)) {
            copy(assembled, ide);
        }
        String to = uri(work.resolve(repository));
        application(ide, "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", to, "-artifactRepository", to,
                "-source", work.resolve(source).toString(), "-publishArtifacts");
    }

    private void director(Path ide, String... arguments) throws Exception {
        application(ide, "org.eclipse.equinox.p2.director", arguments);
    }

    private void application(Path ide, String application, String... arguments) throws Exception {
        List<String> more = new ArrayList<>(List.of("-data", work.resolve(ide.getFileName() + "-p2").toString(), "-application", application));
        more.addAll(Arrays.asList(arguments));
        String output = eclipse(ide, List.of(), more);
        expect(output != null, application + " ended with an error");
    }

    private void start(Path ide, Path workspace, String scenario, String suite, String version) throws Exception {
        Path report = reports.resolve("TEST-" + suite + ".xml");
        eclipse(ide, List.of("-Drejoinder.install.scenario=" + scenario, "-Drejoinder.install.name=" + suite, "-Drejoinder.install.report=" + report,
                "-Drejoinder.install.version=" + version), List.of("-data", workspace.toString()));
        expect(Files.exists(report), "the IDE ended without a report");
    }

    private String eclipse(Path ide, List<String> properties, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-Dguice_bytecode_gen_option=DISABLED", "-Dorg.eclipse.urischeme.skipRegistration=true"));
        command.addAll(properties);
        command.addAll(List.of("-jar", launcher(ide).toString(), "-nosplash", "-consoleLog"));
        command.addAll(arguments);
        Path log = Files.createTempFile(work, ide.getFileName() + "-", ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("did not end within 300 seconds; its output ends: " + tail(log));
        }
        expect(process.exitValue() == 0, "exit code " + process.exitValue() + "; the output ends: " + tail(log));
        return Files.readString(log);
    }

    private static Path launcher(Path ide) throws IOException {
        return list(ide.resolve("plugins")).stream().filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** What an IDE has of a name, in its list of bundles, among its plug-ins and its features. */
    private static List<String> named(Path ide, String start) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(ide.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            if (line.startsWith(start)) {
                found.add(line);
            }
        }
        for (String folder : List.of("plugins", "features")) {
            if (!start.contains(",") && Files.isDirectory(ide.resolve(folder))) {
                list(ide.resolve(folder)).stream().map(file -> file.getFileName().toString()).filter(name -> name.startsWith(start))
                        .filter(name -> found.stream().noneMatch(line -> line.contains(name))).forEach(found::add);
            }
        }
        return found;
    }

    private static String name(Path jar) throws IOException {
        return header(jar, "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
    }

    private static String version(Path jar) throws IOException {
        return header(jar, "Bundle-Version");
    }

    private static String header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(name);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String uri(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** Steps one after the other; when one fails, those that stand on it fail too, and say so. */
    private static final class Suite {

        private interface Step {
            void run() throws Exception;
        }

        private final String name;
        private final StringBuilder cases = new StringBuilder();
        private int steps;
        private int failures;

        Suite(String name) {
            this.name = name;
        }

        void step(String title, Step step) {
            steps++;
            long start = System.nanoTime();
            Throwable failure = failures > 0 ? new AssertionError("a step before this one failed") : null;
            if (failure == null) {
                try {
                    step.run();
                } catch (Exception | AssertionError e) {
                    failure = e;
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%s: %s %s (%.1f s)%n", name, title, failure == null ? "" : "FAILED", seconds);
            cases.append(String.format(Locale.ROOT, "  <testcase classname=\"%s\" name=\"%s\" time=\"%.3f\"", name, escape(title), seconds));
            if (failure == null) {
                cases.append("/>\n");
            } else {
                failures++;
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                System.out.println(trace);
                cases.append(">\n    <failure message=\"").append(escape(String.valueOf(failure.getMessage()))).append("\">").append(escape(trace.toString()))
                        .append("</failure>\n  </testcase>\n");
            }
        }

        boolean failed() {
            return failures > 0;
        }

        void write(Path folder) throws IOException {
            Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + name
                    + "\" tests=\"" + steps + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n" + cases + "</testsuite>\n");
        }

        private static String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                    .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
        }
    }
}
