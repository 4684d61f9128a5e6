package org.rejoinder.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** Repositories that are published for the test alone. */
final class Repositories {

    /** The bundle that looks at the IDE from inside. */
    static final String TESTS = "test.rejoinder.install";
    /** The feature of somebody else, which pins another Xtext than the site brings. */
    static final String FOREIGN = "foreign.language";

    private final Path folder;
    private final Path assembled;
    private final Ide publisher;

    /**
     * @param folder    where they are made
     * @param assembled the assembled IDE, whose copy publishes: a started IDE writes into its folder
     */
    Repositories(Path folder, Path assembled, Programs programs) {
        this.folder = folder;
        this.assembled = assembled;
        publisher = new Ide(folder.resolve("publisher"), programs);
    }

    /** {@return the URI of the repository with the test bundle} */
    String tests() {
        return Folders.uri(repository("tests"));
    }

    /** {@return the URI of the repository with the foreign feature} */
    String foreign() {
        return Folders.uri(repository("foreign"));
    }

    /** {@return the URI of the repository with the later version} */
    String later() {
        return Folders.uri(repository("later"));
    }

    private Path repository(String name) {
        return folder.resolve(name + "-repository");
    }

    /** Publishes the test bundle. */
    void publishTests(Path built) throws IOException, InterruptedException {
        Path plugins = Files.createDirectories(folder.resolve("tests/plugins"));
        Path jar = Folders.list(built).stream().filter(file -> file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar"))
                .findFirst().orElseThrow();
        Files.copy(jar, plugins.resolve(TESTS + "_" + version(jar) + ".jar"));
        publish("tests");
    }

    /** Publishes the foreign feature, of the given bundles. */
    void publishForeign(Path bundles) throws IOException, InterruptedException {
        Path plugins = Files.createDirectories(folder.resolve("foreign/plugins"));
        StringBuilder entries = new StringBuilder();
        for (Path jar : Folders.list(bundles)) {
            String name = header(jar, "Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            Files.copy(jar, plugins.resolve(name + "_" + version(jar) + ".jar"));
            entries.append("  <plugin id=\"").append(name).append("\" version=\"").append(version(jar)).append("\"/>\n");
        }
        Path feature = Files.createDirectories(folder.resolve("foreign/features/" + FOREIGN + "_1.0.0"));
        Files.writeString(feature.resolve("feature.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <feature id="%s" label="A foreign language" version="1.0.0" provider-name="Somebody else">
                  <description>Pins an Xtext of its own.</description>
                  <license url="">none</license>
                %s</feature>
                """.formatted(FOREIGN, entries));
        publish("foreign");
    }

    /** Publishes a later version of what is on the update site. */
    void publishLater(LaterVersion later) throws IOException, InterruptedException {
        later.write(folder.resolve("later"));
        publish("later");
    }

    private void publish(String name) throws IOException, InterruptedException {
        if (!publisher.exists()) {
            publisher.copyOf(assembled);
        }
        String to = Folders.uri(repository(name));
        publisher.application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", to,
                "-artifactRepository", to, "-source", folder.resolve(name).toString(), "-publishArtifacts");
    }

    private static String version(Path jar) throws IOException {
        return header(jar, "Bundle-Version");
    }

    private static String header(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(name);
        }
    }
}
