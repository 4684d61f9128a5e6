package org.rejoinder.cli.rules;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.Messages;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleVerification;
import org.rejoinder.rules.Severity;

/** A rule in full, as the command line shows it. */
final class RuleText {

    private static final int WIDTH = 80;

    private RuleText() {
    }

    static String of(Rule rule) {
        StringBuilder b = new StringBuilder(rule.id()).append("  ").append(rule.title()).append("\n\n");
        wrap(b, rule.explanation());
        b.append('\n');
        Severity usual = rule.severity(Profile.RESEARCH);
        line(b, "rules.severity", usual.word());
        List<String> others = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            if (rule.severity(profile) != usual) {
                others.add(profile.word() + " " + rule.severity(profile).word());
            }
        }
        if (!others.isEmpty()) {
            line(b, "rules.profiles", String.join(", ", others));
        }
        line(b, "rules.scope." + rule.scope());
        wrap(b, Messages.text(rule.isSilenceable() ? "rules.silence.yes" : "rules.silence.no", rule.id()));
        boolean fires = false;
        boolean silent = false;
        for (String example : RuleVerification.examples(rule.id())) {
            boolean firing = example.contains("firing");
            if (firing ? !fires : !silent) {
                fires |= firing;
                silent |= !firing;
                b.append('\n').append(Messages.text(firing ? "rules.fires" : "rules.silent")).append("\n\n");
                RuleVerification.files(rule.id(), example).get(0).content().lines()
                        .forEach(l -> b.append(l.isEmpty() ? "" : "    ").append(l).append('\n'));
            }
        }
        return b.toString();
    }

    private static void line(StringBuilder b, String key, Object... arguments) {
        b.append(Messages.text(key, arguments)).append('\n');
    }

    private static void wrap(StringBuilder b, String text) {
        int column = 0;
        for (String word : text.split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                b.append('\n');
                column = 0;
            }
            b.append(column > 0 ? " " : "").append(word);
            column += word.length() + (column > 0 ? 1 : 0);
        }
        b.append('\n');
    }
}
