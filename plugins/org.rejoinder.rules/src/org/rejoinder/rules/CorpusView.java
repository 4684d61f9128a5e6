package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.FactExtraction;
import org.rejoinder.rules.lineage.Ledger;
import org.rejoinder.rules.lineage.Lineage;
import org.rejoinder.rules.standing.Standings;

/** A document among the other articles that it sees: from facts only, each part computed when first asked for. */
final class CorpusView {

    private final ExaminedDocument document;
    private ArticleFacts facts;
    private FactBase base;
    private Standings standings;
    private Lineage lineage;
    private Ledger ledger;

    CorpusView(ExaminedDocument document) {
        this.document = document;
    }

    ArticleFacts facts() {
        if (facts == null) {
            facts = FactExtraction.of(document);
        }
        return facts;
    }

    FactBase base() {
        if (base == null) {
            List<ArticleFacts> all = new ArrayList<>();
            all.add(facts());
            all.addAll(document.surroundings().articles(facts()));
            base = new FactBase(all);
        }
        return base;
    }

    Standings standings() {
        if (standings == null) {
            standings = Standings.of(base());
        }
        return standings;
    }

    Lineage lineage() {
        if (lineage == null) {
            lineage = new Lineage(base());
        }
        return lineage;
    }

    Ledger ledger() {
        if (ledger == null) {
            ledger = Ledger.of(facts(), base());
        }
        return ledger;
    }
}
