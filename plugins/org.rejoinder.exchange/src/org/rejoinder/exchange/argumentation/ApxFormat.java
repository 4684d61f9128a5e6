package org.rejoinder.exchange.argumentation;

import java.util.List;
import org.rejoinder.rules.standing.AttackFramework;

/** ASPARTIX: {@code arg(s1). att(s2,s1).} */
public final class ApxFormat extends AttackFormat {

    /** For the service registry. */
    public ApxFormat() {
        super("apx");
    }

    @Override
    String write(List<String> names, AttackFramework framework) {
        StringBuilder out = new StringBuilder();
        names.forEach(name -> out.append("arg(").append(name).append(").\n"));
        framework.attacks().forEach(attack -> out.append("att(").append(names.get(attack.from())).append(',')
                .append(names.get(attack.to())).append(").\n"));
        return out.toString();
    }
}
