package org.rejoinder.language.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Severity;

/**
 * Every fix that is offered for any finding in any example of the catalogue is applied, and the document is checked again: the
 * finding is gone, no error has come, and every comment is still there.
 */
class EveryFixMendsTest {

    /** Rules that a machine can mend in at least one of their examples. */
    private static final Set<String> MENDED = new TreeSet<>();
    private static final Set<String> RAN = new TreeSet<>();
    private static final List<String> MENDABLE = List.of("ATT-01", "ATT-02", "ATT-03", "ATT-04", "ATT-06", "ATT-09", "CHN-01", "CHN-02", "CHN-03", "CHN-05",
            "CHN-07", "GRP-04", "GRP-05", "QUO-01", "QUO-02", "QUO-07", "QUO-10", "REB-02", "REB-03", "REB-06", "REB-07", "SRC-01", "SRC-02", "SRC-03",
            "SRC-04", "SRC-05", "SRC-11", "STD-01", "STY-02", "SUP-01", "SYN-01", "SYN-02", "TIM-01", "TXT-02", "TXT-03", "TXT-04", "TXT-05",
            "TXT-06", "TXT-07", "TXT-08");
    private static final Pattern PROFILE = Pattern.compile("(?m)^// profile (\\w+)\\s*$");

    @TempDir
    Path folder;
    private static final DocumentChecking CHECKING = new DocumentChecking();

    static List<String> examples() {
        List<String> all = new ArrayList<>();
        for (Rule rule : RuleRegistry.standard().rules()) {
            RuleVerification.examples(rule.id()).forEach(name -> all.add(rule.id() + " " + name));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFixMendsItsFindingAndBreaksNothing(String example) throws IOException {
        RAN.add(example);
        String rule = example.substring(0, 6);
        List<ExampleFile> files = RuleVerification.files(rule, example.substring(7));
        Matcher profile = PROFILE.matcher(files.get(0).content());
        Files.createDirectory(folder.resolve(".settings"));
        Files.writeString(folder.resolve(".settings/org.rejoinder.prefs"), profile.find() ? "profile=" + profile.group(1) + "\n" : "");
        for (ExampleFile file : files) {
            Files.writeString(folder.resolve(file.name()), file.content());
        }
        mend(files.get(0).content(), folder.resolve(files.get(0).name()));
        mend(files.get(0).content().replace("\n", "\r\n"), folder.resolve(files.get(0).name()));
    }

    private void mend(String document, Path file) {
        List<CheckedFinding> before = check(document, file);
        for (CheckedFinding finding : before) {
            for (Fix fix : finding.fixes()) {
                String mended = fix.applyTo(document);
                List<CheckedFinding> after = check(mended, file);
                String told = finding.rule() + " “" + finding.message() + "” by “" + fix.title() + "”:\n" + mended + "\n" + after;
                assertTrue(count(after).getOrDefault(key(finding), 0) < count(before).get(key(finding)), "not mended: " + told);
                assertEquals(Map.of(), more(errors(before), errors(after)), "breaks: " + told);
                assertEquals(comments(document), comments(mended), "comments: " + told);
                assertTrue(!document.contains("\r\n") || !mended.replace("\r\n", "").contains("\n"), "line breaks: " + told);
                MENDED.add(finding.rule());
            }
        }
    }

    private List<CheckedFinding> check(String document, Path file) {
        return CHECKING.check(document, file, CancelIndicator.NullImpl).findings();
    }

    private static String key(CheckedFinding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.message();
    }

    private static Map<String, Integer> count(List<CheckedFinding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.forEach(f -> counts.merge(key(f), 1, Integer::sum));
        return counts;
    }

    /** How many errors of each rule there are. Their words may change: they name what comes nearest. */
    private static Map<String, Integer> errors(List<CheckedFinding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.stream().filter(f -> f.severity() == Severity.ERROR).forEach(f -> counts.merge(f.rule(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> more(Map<String, Integer> before, Map<String, Integer> after) {
        Map<String, Integer> more = new HashMap<>(after);
        more.entrySet().removeIf(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0));
        return more;
    }

    private static List<String> comments(String document) {
        return Scanner.scan(document).stream().filter(t -> t.kind() == TokenKind.COMMENT).map(t -> t.in(document).strip()).toList();
    }

    @AfterAll
    static void whatAMachineCanMendItMends() {
        if (RAN.size() == examples().size()) {
            assertEquals(List.of(), MENDABLE.stream().filter(rule -> !MENDED.contains(rule)).toList(), "no example offers a fix any more");
        }
    }
}
