package org.rejoinder.exchange.argumentation;

import java.util.List;
import org.rejoinder.rules.standing.AttackFramework;

/** Trivial graph format: names, a line {@code #}, attacks. */
public final class TgfFormat extends AttackFormat {

    /** For the service registry. */
    public TgfFormat() {
        super("tgf");
    }

    @Override
    String write(List<String> names, AttackFramework framework) {
        StringBuilder out = new StringBuilder();
        names.forEach(name -> out.append(name).append('\n'));
        out.append("#\n");
        framework.attacks().forEach(attack -> out.append(names.get(attack.from())).append(' ').append(names.get(attack.to())).append('\n'));
        return out.toString();
    }
}
