package org.rejoinder.exchange.graph;

import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Coverage;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;

/** What a map shows of a document; all else is lost. */
public final class GraphCoverage {

    private GraphCoverage() {
    }

    /** The losses under a format's name. */
    public static LossReport losses(String format, AnnotatedArticle article) {
        return Coverage.of(format)
                .carries(Literals.NAMED__NAME, Literals.SOURCE__LABEL, Literals.SOURCE__ROLE, Literals.SOURCE__SIZE, Literals.CLAIM__TEXT)
                .carriesIf(Literals.SOURCE__KIND, e -> ((Source) e).getKind() == SourceKind.ANONYMOUS)
                .carries(Literals.ACT__BY, Literals.ACT__SAYS, Literals.PASSAGE__FRAGMENTS, Literals.FRAGMENT__WORDS)
                .carries(Literals.ACT__ASSERTS, Literals.ACT__DISPUTES, Literals.ACT__SUPPORTS, Literals.ACT__RESTS_ON)
                .carries(Literals.ACT__REPEATS, Literals.ACT__ANSWERS, Literals.ACT__ACCUSES, Literals.REBUTTAL__ASKED)
                .carries(Literals.REBUTTAL__TARGETS, Literals.TARGET__KIND, Literals.TARGET__AIMS, Literals.AIM__TARGET)
                .losses(article.document()).and(article.unplaced());
    }
}
