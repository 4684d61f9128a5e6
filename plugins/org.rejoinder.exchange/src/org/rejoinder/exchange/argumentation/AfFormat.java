package org.rejoinder.exchange.argumentation;

import java.util.List;
import org.rejoinder.rules.standing.AttackFramework;

/** The af format of ICCMA 2023: numbered arguments, whose acts stand in comments. */
public final class AfFormat extends AttackFormat {

    /** For the service registry. */
    public AfFormat() {
        super("af");
    }

    @Override
    String write(List<String> names, AttackFramework framework) {
        StringBuilder out = new StringBuilder("p af ").append(names.size()).append('\n');
        for (int i = 0; i < names.size(); i++) {
            out.append("# ").append(i + 1).append(" = ").append(String.join(" ", framework.arguments().get(i))).append('\n');
        }
        framework.attacks().forEach(attack -> out.append(attack.from() + 1).append(' ').append(attack.to() + 1).append('\n'));
        return out.toString();
    }
}
