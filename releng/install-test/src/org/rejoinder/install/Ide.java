package org.rejoinder.install;

import static org.rejoinder.install.Suite.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A copy of the assembled IDE: what is installed in it, and its applications. */
final class Ide {

    private final Path folder;
    private final Programs programs;

    /** @param folder where the IDE is, or will be copied to */
    Ide(Path folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Copies an assembled IDE here. */
    void copyOf(Path assembled) throws IOException {
        Folders.copy(assembled, folder);
    }

    /** Runs p2's director, which installs and uninstalls. */
    void director(String... arguments) throws IOException, InterruptedException {
        application("org.eclipse.equinox.p2.director", arguments);
    }

    /** Runs an application, in a workspace beside the IDE. */
    void application(String application, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-data", folder.resolveSibling(folder.getFileName() + "-p2").toString(), "-application", application));
        all.addAll(Arrays.asList(arguments));
        eclipse(List.of(), all);
    }

    /**
     * Starts the IDE; the test bundle in it looks around, writes a report and ends it.
     *
     * @param scenario what the test bundle shall do
     * @param report   the file that it writes, {@code TEST-SUITE.xml}
     * @param version  the qualifier that our bundles shall have; empty where it does not matter
     */
    void start(Path workspace, String scenario, Path report, String version) throws IOException, InterruptedException {
        String suite = report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
        eclipse(List.of("-Drejoinder.install.scenario=" + scenario, "-Drejoinder.install.name=" + suite, "-Drejoinder.install.report=" + report,
                "-Drejoinder.install.version=" + version), List.of("-data", workspace.toString()));
        expect(Files.exists(report), "the IDE ended without a report");
    }

    private void eclipse(List<String> properties, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Programs.java(), "-Xmx1g", "-Dguice_bytecode_gen_option=DISABLED",
                "-Dorg.eclipse.urischeme.skipRegistration=true"));
        command.addAll(properties);
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog"));
        command.addAll(arguments);
        programs.run(folder.getFileName().toString(), command);
    }

    /** {@return the jar that starts the IDE} */
    Path launcher() throws IOException {
        return Folders.list(folder.resolve("plugins")).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
    }

    /** {@return what the IDE has of a name, in its list of bundles, among its plug-ins and its features} */
    List<String> named(String start) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            if (line.startsWith(start)) {
                found.add(line);
            }
        }
        for (String kind : List.of("plugins", "features")) {
            if (!start.contains(",") && Files.isDirectory(folder.resolve(kind))) {
                Folders.list(folder.resolve(kind)).stream().map(file -> file.getFileName().toString()).filter(name -> name.startsWith(start))
                        .filter(name -> found.stream().noneMatch(line -> line.contains(name))).forEach(found::add);
            }
        }
        return found;
    }
}
