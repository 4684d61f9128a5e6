package org.rejoinder.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the examples of all rules: a firing one must be reported by its rule, a silent one must not. So a rule that does nothing, or
 * too much, is found out.
 */
public final class RuleVerification {

    /**
     * One document of an example.
     *
     * @param name file name
     * @param content the document
     */
    public record ExampleFile(String name, String content) {
    }

    /** Reads and examines an example: parsed by the language, which this bundle does not know. */
    @FunctionalInterface
    public interface Checker {
        /**
         * Checks the first of the files.
         *
         * @param files the document, then those that it sees
         * @param settings what the example asks for
         * @return all findings of the first file, those of the language too
         */
        List<Finding> check(List<ExampleFile> files, Settings settings);
    }

    /**
     * What became of one example.
     *
     * @param rule the rule's id
     * @param example its name, as in {@code firing-2}
     * @param passed whether it came out as it should
     * @param detail what came out instead; empty if it passed
     */
    public record Outcome(String rule, String example, boolean passed, String detail) {
    }

    private static final String SUFFIX = ".rejoinder";
    private static final Pattern PROFILE = Pattern.compile("(?m)^// profile (\\w+)\\s*$");

    private final RuleRegistry registry;
    private final Checker checker;

    /** Verifies these rules with the help of the language. */
    public RuleVerification(RuleRegistry registry, Checker checker) {
        this.registry = registry;
        this.checker = checker;
    }

    /** Runs everything. A rule without an example that fires, or without one that is silent, fails too. */
    public List<Outcome> run() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : registry.rules()) {
            // what an importer or exporter reports is shown by the tests of its format
            if (!rule.isReportedElsewhere() || !examples(rule.id()).isEmpty()) {
                run(rule, outcomes);
            }
        }
        return outcomes;
    }

    /**
     * The names of a rule's examples, as in {@code firing} or {@code silent-part}, in the order of the index: those that fire have
     * {@code firing} in their names.
     */
    public static List<String> examples(String rule) {
        List<String> names = new ArrayList<>();
        for (String line : content("index.txt").split("\\R")) {
            if (line.startsWith(rule + ".") && line.endsWith(SUFFIX) && !line.contains(".with-")) {
                names.add(line.substring(rule.length() + 1, line.length() - SUFFIX.length()));
            }
        }
        return names;
    }

    /** The example that shows best what a rule finds, or what it leaves alone; null if there is none. */
    public static String typical(String rule, boolean firing) {
        String plain = firing ? "firing" : "silent";
        List<String> names = examples(rule);
        return names.contains(plain) ? plain : names.stream().filter(n -> n.contains("firing") == firing).findFirst().orElse(null);
    }

    /** The files of an example: the document, then those that it sees. */
    public static List<ExampleFile> files(String rule, String example) {
        List<ExampleFile> files = new ArrayList<>();
        String name = rule + "." + example;
        files.add(new ExampleFile(name + ".rejoinder", content(name + ".rejoinder")));
        for (int i = 1; i <= 9; i++) {
            String beside = name + ".with-" + i + ".rejoinder";
            String content = content(beside);
            if (content != null) {
                files.add(new ExampleFile(beside, content));
            }
        }
        return files;
    }

    private void run(Rule rule, List<Outcome> outcomes) {
        boolean fires = false;
        boolean silent = false;
        for (String example : examples(rule.id())) {
            boolean firing = example.contains("firing");
            fires |= firing;
            silent |= !firing;
            outcomes.add(run(rule, example, firing));
        }
        for (RuleCase each : rule.cases()) {
            fires |= each.fires();
            silent |= !each.fires();
            outcomes.add(judge(rule, each.name(), each.fires(), guarded(each)));
        }
        if (!fires || !silent) {
            outcomes.add(new Outcome(rule.id(), fires ? "silent" : "firing", false, "there is no such example"));
        }
    }

    private static List<Finding> guarded(RuleCase each) {
        try {
            return each.findings().get();
        } catch (RuntimeException e) {
            return List.of(Finding.of("INT-01", Severity.ERROR, String.valueOf(e), new ElementPath(ElementPath.DOCUMENT, "", List.of())));
        }
    }

    private Outcome run(Rule rule, String example, boolean firing) {
        List<ExampleFile> files = files(rule.id(), example);
        Matcher profile = PROFILE.matcher(files.get(0).content());
        Profile chosen = profile.find() ? Profile.of(profile.group(1)) : Profile.RESEARCH;
        if (chosen == null) {
            return new Outcome(rule.id(), example, false, "there is no such profile");
        }
        return judge(rule, example, firing, checker.check(files, Settings.STANDARD.with(chosen)));
    }

    private static Outcome judge(Rule rule, String example, boolean firing, List<Finding> findings) {
        boolean fired = findings.stream().anyMatch(f -> f.rule().equals(rule.id()));
        List<String> broken = findings.stream().filter(f -> !f.rule().equals(rule.id()))
                .filter(f -> f.rule().equals("INT-01") || f.rule().startsWith("SYN") || f.rule().equals("TXT-11")).map(Finding::toString).toList();
        boolean meant = firing || broken.isEmpty();
        boolean passed = fired == firing && meant;
        return new Outcome(rule.id(), example, passed, passed ? "" : (fired == firing ? "not as meant: " + broken
                : firing ? "not reported; findings: " + findings : "reported: " + findings));
    }

    private static String content(String name) {
        try (InputStream in = RuleVerification.class.getResourceAsStream("catalogue/examples/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
