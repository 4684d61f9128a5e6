package org.rejoinder.exchange.argumentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Coverage;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.standing.AttackFramework;

/** A format that has arguments and attacks and nothing else. Acts of other articles are left out. */
abstract class AttackFormat extends WrittenFormat {

    AttackFormat(String id) {
        super(id, id);
    }

    /** Writes arguments by their names and attacks. */
    abstract String write(List<String> names, AttackFramework framework);

    @Override
    protected final String write(AnnotatedArticle article, ExchangeOptions options) {
        ArticleFacts facts = article.examination().facts();
        AttackFramework framework = AttackFramework.of(new FactBase(List.of(facts)), facts.acts());
        return write(names(framework), framework);
    }

    @Override
    protected final LossReport losses(AnnotatedArticle article) {
        return Coverage.of(id()).carries(Literals.NAMED__NAME, Literals.ACT__REPEATS, Literals.REBUTTAL__TARGETS, Literals.TARGET__AIMS,
                Literals.AIM__TARGET, Literals.ACT__ASSERTS, Literals.ACT__DISPUTES, Literals.ACT__RESTS_ON)
                .carriesIf(Literals.TARGET__KIND, e -> Relation.of(((org.rejoinder.model.Target) e).getKind()).attacks())
                .losses(article.document());
    }

    /** Names that every solver reads: a lower-case letter, then letters and digits; each once. */
    private static List<String> names(AttackFramework framework) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (List<String> acts : framework.arguments()) {
            String local = acts.get(0).substring(acts.get(0).lastIndexOf('.') + 1);
            String plain = local.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
            String name = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "a" + plain : plain;
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + "x" + i;
            }
            names.add(unique);
        }
        return names;
    }
}
