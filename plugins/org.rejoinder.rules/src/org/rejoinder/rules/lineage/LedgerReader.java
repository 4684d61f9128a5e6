package org.rejoinder.rules.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Response;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.facts.SourceFact;

/** Reads the ledger of an article off facts. */
final class LedgerReader {

    private final FactBase base;
    /** For a source, by identity, those on whose behalf it speaks, directly or not, itself among them. */
    private final Map<String, Set<String>> voices = new HashMap<>();

    LedgerReader(FactBase base) {
        this.base = base;
    }

    Ledger read(ArticleFacts article) {
        Map<List<String>, Ledger.Entry> entries = new LinkedHashMap<>();
        for (RelationFact relation : article.relations()) {
            ActFact act = base.act(relation.from());
            if (act == null) {
                continue;
            }
            if (relation.kind() == Relation.ACCUSES) {
                charge(entries, relation.to(), Ledger.Charge.ACCUSED, act, null);
            } else if (relation.kind() == Relation.UNDERMINES && base.act(relation.to()) == null) {
                charge(entries, relation.to(), Ledger.Charge.UNDERMINED, act, null);
            } else if (relation.kind().attacks() && base.act(relation.to()) != null) {
                for (String party : base.act(relation.to()).by()) {
                    charge(entries, party, Ledger.Charge.CONTRADICTED, act, relation.to());
                }
            }
        }
        return new Ledger(List.copyOf(entries.values()));
    }

    private void charge(Map<List<String>, Ledger.Entry> entries, String party, Ledger.Charge charge, ActFact act, String about) {
        // who attacks itself (corrects, retracts) is no accused party
        if (act.by().stream().noneMatch(by -> speaksFor(by, party))) {
            entries.computeIfAbsent(List.of(base.identity(party), charge.name(), act.id(), about == null ? "" : about),
                    k -> new Ledger.Entry(party, charge, act.id(), about, responses(party, act)));
        }
    }

    /** What the party, or who speaks for it, answered to an act or to what is the same act. */
    private List<Ledger.Response> responses(String party, ActFact charge) {
        Map<String, Ledger.Response> found = new LinkedHashMap<>();
        for (String each : base.repeats(charge.id())) {
            ActFact told = base.act(each);
            List<String> hit = new ArrayList<>(List.of(each));
            for (String target : hit) {
                for (RelationFact relation : base.to(target)) {
                    answer(party, relation, found);
                }
            }
            if (told != null) {
                told.by().forEach(source -> base.to(source).stream().filter(r -> r.kind() == Relation.UNDERMINES || r.kind() == Relation.DENIES)
                        .forEach(r -> answer(party, r, found)));
            }
        }
        return List.copyOf(found.values());
    }

    private void answer(String party, RelationFact relation, Map<String, Ledger.Response> found) {
        ActFact act = base.act(relation.from());
        Ledger.Answer kind = act == null ? null : kind(relation.kind(), act);
        if (kind != null && act.by().stream().anyMatch(by -> speaksFor(by, party))) {
            found.putIfAbsent(act.id(), new Ledger.Response(act.id(), kind, act.by()));
        }
    }

    private static Ledger.Answer kind(Relation relation, ActFact act) {
        if (act.response() != Response.NONE) {
            return relation != Relation.ASKED ? null : switch (act.response()) {
                case DECLINES -> Ledger.Answer.DECLINED;
                case SILENT -> Ledger.Answer.SILENT;
                default -> Ledger.Answer.UNREACHABLE;
            };
        }
        return switch (relation) {
            case DENIES, UNDERMINES, UNDERCUTS -> Ledger.Answer.DENIED;
            case QUALIFIES -> Ledger.Answer.QUALIFIED;
            case CONCEDES -> Ledger.Answer.CONCEDED;
            case CONFIRMS -> Ledger.Answer.CONFIRMED;
            default -> null;
        };
    }

    /** Whether a source is the party, speaks for it, or is a part of it. */
    private boolean speaksFor(String source, String party) {
        return voices.computeIfAbsent(source, this::voice).contains(base.identity(party));
    }

    private Set<String> voice(String source) {
        Set<String> reached = new HashSet<>();
        collect(source, reached);
        return reached;
    }

    private void collect(String source, Set<String> reached) {
        if (reached.add(base.identity(source))) {
            SourceFact fact = base.source(source);
            if (fact != null) {
                fact.speaksFor().forEach(next -> collect(next, reached));
                if (fact.of() != null) {
                    collect(fact.of(), reached);
                }
            }
        }
    }
}
