package org.rejoinder.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification;

/** {@code rules}: the catalogue, one rule of it in full, or a proof that every rule does what its examples say. */
public final class RulesCommand implements Command {

    private final Console console;

    /** Writes to this console. */
    public RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.flag("--verify")
                .flag("--html")
                .parameters("ID", 0);
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        RuleRegistry registry = RuleRegistry.standard();
        List<String> ids = arguments.parameters();
        for (String id : ids) {
            if (find(registry, id) == null) {
                throw new UsageProblem(Messages.text("rules.none", id));
            }
        }
        if (arguments.has("--verify")) {
            return verify(registry, ids);
        }
        if (arguments.has("--html")) {
            List<Rule> wanted = registry.rules().stream().filter(r -> ids.isEmpty() || ids.stream().anyMatch(r.id()::equalsIgnoreCase)).toList();
            console.out(RuleReference.of(wanted));
        } else if (ids.isEmpty()) {
            list(registry, console);
        } else {
            for (int i = 0; i < ids.size(); i++) {
                console.out((i == 0 ? "" : "\n") + RuleText.of(find(registry, ids.get(i))));
            }
        }
        return ExitCode.OK;
    }

    /** In a method of its own, so that listing rules loads nothing of the language. */
    private int verify(RuleRegistry registry, List<String> ids) throws IOException {
        Path folder = Files.createTempDirectory("rejoinder-rules");
        try {
            List<RuleVerification.Outcome> outcomes = new RuleVerification(registry, new ExampleChecker(registry, folder)).run();
            int failed = 0;
            for (RuleVerification.Outcome outcome : outcomes) {
                if (!outcome.passed() && (ids.isEmpty() || ids.contains(outcome.rule()))) {
                    failed++;
                    console.outLine(Messages.text("rules.verify.failed", outcome.rule(), outcome.example(), outcome.detail()));
                }
            }
            console.outLine(failed == 0 ? Messages.text("rules.verified", registry.rules().size(), outcomes.size())
                    : Messages.text("rules.failed", failed, outcomes.size()));
            return failed == 0 ? ExitCode.OK : ExitCode.FOUND;
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    /** Prints one line for each rule. */
    public static void list(RuleRegistry registry, Console console) {
        for (Rule rule : registry.rules()) {
            console.outLine(padded(rule.id(), 8) + padded(rule.severity(Profile.RESEARCH).word(), 9) + rule.title());
        }
    }

    private static Rule find(RuleRegistry registry, String id) {
        return registry.rule(id.toUpperCase(java.util.Locale.ROOT));
    }

    private static String padded(String s, int width) {
        return s + " ".repeat(Math.max(1, width - s.length()));
    }
}
