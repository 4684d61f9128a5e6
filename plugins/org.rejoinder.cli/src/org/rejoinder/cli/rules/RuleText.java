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
        facts(rule).forEach(fact -> wrap(b, fact));
        for (boolean firing : List.of(true, false)) {
            String example = RuleVerification.typical(rule.id(), firing);
            if (example != null) {
                b.append('\n').append(Messages.text(firing ? "rules.fires" : "rules.silent")).append("\n\n");
                content(rule, example).lines().forEach(l -> b.append(l.isEmpty() ? "" : "    ").append(l).append('\n'));
            }
        }
        return b.toString();
    }

    /** How grave it is and in which profiles, what it looks at, and whether it can be silenced: a sentence each. */
    static List<String> facts(Rule rule) {
        List<String> facts = new ArrayList<>();
        Severity usual = rule.severity(Profile.RESEARCH);
        facts.add(Messages.text("rules.severity", usual.word()));
        List<String> others = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            if (rule.severity(profile) != usual) {
                others.add(profile.word() + " " + rule.severity(profile).word());
            }
        }
        if (!others.isEmpty()) {
            facts.add(Messages.text("rules.profiles", String.join(", ", others)));
        }
        facts.add(Messages.text("rules.scope." + rule.scope()));
        facts.add(Messages.text(rule.isSilenceable() ? "rules.silence.yes" : "rules.silence.no", rule.id()));
        return facts;
    }

    /** The document of an example. */
    static String content(Rule rule, String example) {
        return RuleVerification.files(rule.id(), example).get(0).content();
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
