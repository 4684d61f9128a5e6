package org.rejoinder.rules.standing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.Wording;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;

/** Puts the reason for a standing into words. */
final class StandingSentence {

    private static final Wording TEXTS = new Wording("org.rejoinder.rules.standing.messages");

    private final FactBase base;

    StandingSentence(FactBase base) {
        this.base = base;
    }

    /** The reason of an act that nothing attacks. */
    String undisputed() {
        return text("undisputed");
    }

    String of(String act, Standing standing, List<Attack> attacks, boolean more) {
        if (attacks.isEmpty()) {
            return undisputed();
        }
        // one source may attack several times in the same way; a reader needs that once
        Set<String> once = new LinkedHashSet<>();
        attacks.forEach(each -> once.add(attack(act, each)));
        List<String> phrases = List.copyOf(once);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < phrases.size(); i++) {
            list.append(i == 0 ? "" : i == phrases.size() - 1 && !more ? text("and") : text("comma"));
            list.append(phrases.get(i));
        }
        String rest = more ? text("more") : phrases.size() == 1 ? text("nothingElse") : "";
        return switch (standing) {
            case STANDS -> text("stands", list, phrases.size() == 1 && !more ? text("itselfRebutted") : text("allRebutted"));
            case REBUTTED -> text("rebutted", list, rest);
            default -> text("contested", list, rest);
        };
    }

    private String attack(String act, Attack attack) {
        ActFact attacker = base.act(attack.attacker());
        String who = attacker == null || attacker.by().isEmpty() ? attack.attacker()
                : String.join(text("and"), attacker.by().stream().map(base::display).toList());
        String claim = attack.claim() == null ? "" : base.claim(attack.claim()) == null || base.claim(attack.claim()).text().isEmpty()
                ? attack.claim() : base.claim(attack.claim()).text();
        String words = text("attack." + attack.kind(), who, local(act, attack.attacker()), claim);
        return attack.through() == null ? words : text("through", words, local(act, attack.through()));
    }

    /** The name of an act as a reader of another act's document writes it. */
    private static String local(String reader, String act) {
        int dot = reader.lastIndexOf('.');
        return dot >= 0 && act.startsWith(reader.substring(0, dot + 1)) ? act.substring(dot + 1) : act;
    }

    private String text(String key) {
        return TEXTS.text(key);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
