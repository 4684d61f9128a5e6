package org.rejoinder.language.ide.hover;

import java.util.Locale;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;

/** Says why rules matter. Plain text, a line for each: the id with its title, then the explanation. */
public final class RuleExplanation {

    private final RuleRegistry registry;

    /** @param registry the rules that there are */
    public RuleExplanation(RuleRegistry registry) {
        this.registry = registry;
    }

    /** {@return where the page of all rules speaks of one: the anchor, without its sign} */
    public static String anchor(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** {@return the explanation of a rule; its id alone where nobody knows it} */
    public String of(String id) {
        Rule rule = registry.rule(id);
        return rule == null ? id : rule.id() + " " + rule.title() + "\n" + rule.explanation();
    }
}
