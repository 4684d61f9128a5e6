package org.rejoinder.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Threshold;
import org.rejoinder.rules.lexicon.LexiconKind;

/** The help's pages about rules and settings say what the rules are. */
class RuleReferenceTest {

    private static final Path HELP = Path.of(System.getProperty("rejoinder.root", "../.."), "plugins/org.rejoinder.help/html");

    @Test
    void theHelpHasThePageThatTheCommandLineWrites() throws IOException {
        assertEquals(RuleReference.of(RuleRegistry.standard().rules()), Files.readString(HELP.resolve("rules.html")),
                "write it anew: releng/rejoinder rules --html >plugins/org.rejoinder.help/html/rules.html");
    }

    @Test
    void everyRuleHasItsAnchorAndItsTitle() throws IOException {
        String page = Files.readString(HELP.resolve("rules.html"));
        for (Rule rule : RuleRegistry.standard().rules()) {
            assertTrue(page.contains("<h2 id=\"" + rule.id().toLowerCase(java.util.Locale.ROOT) + "\">" + rule.id() + " "), rule.id());
        }
    }

    @Test
    void theHelpNamesEveryThresholdWithItsDefaultAndEveryWordList() throws IOException {
        String page = Files.readString(HELP.resolve("settings.html"));
        List<String> missing = new ArrayList<>();
        for (Threshold threshold : Threshold.values()) {
            String row = "<td><code>" + threshold.key() + "</code></td><td>" + threshold.standard() + "</td>";
            if (!page.contains(row)) {
                missing.add(row);
            }
        }
        for (LexiconKind kind : LexiconKind.values()) {
            if (!page.contains("<td><code>" + kind.key() + "</code></td>")) {
                missing.add(kind.key());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatIsLinkedToIsThere() throws IOException {
        String rules = Files.readString(HELP.resolve("rules.html"));
        var link = java.util.regex.Pattern.compile("rules\\.html#([a-z0-9-]+)").matcher(Files.readString(HELP.resolve("settings.html")));
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(rules.contains("id=\"" + link.group(1) + "\""), link.group());
        }
        assertTrue(links > 20);
    }
}
