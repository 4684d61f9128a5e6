package org.rejoinder.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The update site's own bundles and features once more, with a later qualifier. */
final class LaterVersion {

    private static final String FEATURE = "org.rejoinder_0.1.0.";

    private final Path site;
    private final String old;

    LaterVersion(Path site) throws IOException {
        this.site = site;
        old = qualifier(site);
    }

    /** The qualifier of the feature on the site: what follows the third dot of its version. */
    private static String qualifier(Path site) throws IOException {
        for (Path jar : Folders.list(site.resolve("features"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith(FEATURE)) {
                return name.substring(FEATURE.length(), name.length() - ".jar".length());
            }
        }
        throw new AssertionError("the update site has no feature of ours");
    }

    /** {@return the later qualifier} */
    String qualifier() {
        return old + "9";
    }

    /** {@return the version of the later feature} */
    String feature() {
        return "0.1.0." + qualifier();
    }

    /** Writes the later jars into the folders {@code plugins} and {@code features} of a folder. */
    void write(Path folder) throws IOException {
        for (String kind : List.of("plugins", "features")) {
            Path to = Files.createDirectories(folder.resolve(kind));
            for (Path jar : Folders.list(site.resolve(kind))) {
                String name = jar.getFileName().toString();
                if (name.startsWith("org.rejoinder") && name.contains(old)) {
                    rewrite(jar, to.resolve(name.replace(old, qualifier())));
                }
            }
        }
    }

    private void rewrite(Path from, Path to) throws IOException {
        try (JarFile in = new JarFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file, manifest(in))) {
            for (JarEntry entry : Collections.list(in.entries())) {
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    out.write(entry.getName().equals("feature.xml")
                            ? new String(bytes, StandardCharsets.UTF_8).replace(old, qualifier()).getBytes(StandardCharsets.UTF_8)
                            : bytes);
                }
                out.closeEntry();
            }
        }
    }

    private Manifest manifest(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        if (manifest == null) {
            manifest = new Manifest();
            manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        }
        String version = manifest.getMainAttributes().getValue("Bundle-Version");
        if (version != null) {
            manifest.getMainAttributes().putValue("Bundle-Version", version.replace(old, qualifier()));
        }
        return manifest;
    }
}
