package org.rejoinder.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How much the zipped update site is: what the feature itself needs of it, and the whole with the optional features. */
class SiteSizeTest {

    private static final Path TARGET = Path.of(System.getProperty("rejoinder.root", "../..")).resolve("update-site/target");
    private static final Path SITE = TARGET.resolve("repository");
    private static final double MEGABYTE = 1e6;
    private static final Pattern PLUGIN = Pattern.compile("<plugin\\s+id=\"([^\"]+)\"");

    /** A bundle of the site: its size in bytes within the zip, and what it needs. */
    private record Bundle(long size, Set<String> bundles, Set<String> packages) {
    }

    private final Map<String, Bundle> bundles = new HashMap<>();
    private final Map<String, String> exporters = new HashMap<>();

    @Test
    void theSiteIsSmall() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SITE.resolve("plugins")), "the update site is not built, so nobody measures it");
        try (Stream<Path> zips = Files.list(TARGET); ZipFile zip = new ZipFile(zips.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow().toFile())) {
            for (Path jar : list("plugins")) {
                ZipEntry entry = zip.getEntry("plugins/" + jar.getFileName());
                Assumptions.assumeTrue(entry != null, "the zip is of another build than the site, so nobody measures it");
                read(jar, entry.getCompressedSize());
            }
        }
        Set<String> base = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (Path jar : list("features")) {
            if (jar.getFileName().toString().startsWith("org.rejoinder_")) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    Matcher plugin = PLUGIN.matcher(new String(file.getInputStream(file.getEntry("feature.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                    while (plugin.find()) {
                        open.add(plugin.group(1));
                    }
                }
            }
        }
        assertFalse(open.isEmpty(), "no feature of ours on the site");
        while (!open.isEmpty()) {
            Bundle bundle = bundles.get(open.peek());
            if (base.add(open.remove()) && bundle != null) {
                open.addAll(bundle.bundles());
                bundle.packages().stream().map(exporters::get).filter(java.util.Objects::nonNull).forEach(open::add);
            }
        }
        double least = bundles.entrySet().stream().filter(e -> base.contains(e.getKey())).mapToLong(e -> e.getValue().size()).sum() / MEGABYTE;
        double whole = bundles.values().stream().mapToLong(Bundle::size).sum() / MEGABYTE;
        System.out.printf(Locale.ROOT, "update site: %.1f MB for the feature itself, %.1f MB with both optional features%n", least, whole);
        assertTrue(least < 16, least + " MB");
        assertTrue(whole < 28, whole + " MB");
        assertTrue(whole - least > 2, "the optional libraries are no part of the base");
    }

    private static List<Path> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void read(Path jar, long size) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            bundles.put(name, new Bundle(size, clauses(manifest.getValue("Require-Bundle")), clauses(manifest.getValue("Import-Package"))));
            clauses(manifest.getValue("Export-Package")).forEach(exported -> exporters.putIfAbsent(exported, name));
        }
    }

    /** The names of a header's clauses without those that are optional. */
    private static Set<String> clauses(String header) {
        Set<String> names = new HashSet<>();
        for (String clause : header == null ? new String[0] : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (!clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"")) {
                names.add(clause.replaceFirst(";.*", "").strip());
            }
        }
        return names;
    }
}
