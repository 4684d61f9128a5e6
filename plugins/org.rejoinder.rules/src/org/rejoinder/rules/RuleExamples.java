package org.rejoinder.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The documents in {@code catalogue/examples}: what makes a rule fire, and what does not. */
public final class RuleExamples {

    private static final String FOLDER = "org/rejoinder/rules/catalogue/examples/";
    private static final String ENDING = ".rejoinder";

    private final List<String> names;

    /**
     * An example of a rule.
     *
     * @param rule the rule's id
     * @param name what it shows, as in {@code firing} or {@code silent-part}
     * @param fires whether the rule is to report something
     * @param text the document
     * @param others the documents that it is to see, in order
     */
    public record Example(String rule, String name, boolean fires, String text, List<String> others) {

        /** The profile that its first line asks for; the standard one where it does not. */
        public Profile profile() {
            String first = text.lines().findFirst().orElse("");
            Profile profile = first.startsWith("// profile ") ? Profile.of(first.substring(11).strip()) : null;
            return profile == null ? Profile.RESEARCH : profile;
        }
    }

    /**
     * Lists the examples.
     *
     * @throws IOException if the files that this class was loaded from can not be read
     */
    public RuleExamples() throws IOException {
        this.names = new ArrayList<>(list());
    }

    /** The examples of a rule: those that fire first, each kind by name. */
    public List<Example> of(String rule) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (boolean fires : new boolean[] {true, false}) {
            for (String name : names) {
                if (name.startsWith(rule + '.') && !name.contains(".with-") && name.contains("firing") == fires) {
                    String what = name.substring(rule.length() + 1);
                    List<String> others = new ArrayList<>();
                    for (String other : names) {
                        if (other.startsWith(name + ".with-")) {
                            others.add(read(other));
                        }
                    }
                    examples.add(new Example(rule, what, fires, read(name), List.copyOf(others)));
                }
            }
        }
        return examples;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = RuleExamples.class.getResourceAsStream("/" + FOLDER + name + ENDING)) {
            if (in == null) {
                throw new IOException(name + ENDING);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A class path has no way to list a folder; this looks at the jar or folder itself, which is the same inside OSGi. */
    private static TreeSet<String> list() throws IOException {
        Path place;
        try {
            place = Path.of(new URI(RuleExamples.class.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException(e);
        }
        TreeSet<String> names = new TreeSet<>();
        if (Files.isDirectory(place)) {
            for (String below : new String[] {"", "bin/", "target/classes/"}) {
                Path folder = place.resolve(below + FOLDER);
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.forEach(f -> add(names, f.getFileName().toString()));
                    }
                }
            }
        } else {
            try (ZipFile jar = new ZipFile(place.toFile())) {
                jar.stream().filter(e -> e.getName().startsWith(FOLDER)).forEach(e -> add(names, e.getName().substring(FOLDER.length())));
            }
        }
        return names;
    }

    private static void add(TreeSet<String> names, String file) {
        if (file.endsWith(ENDING)) {
            names.add(file.substring(0, file.length() - ENDING.length()));
        }
    }
}
