package org.rejoinder.exchange.table;

import org.rejoinder.exchange.Coverage;
import org.rejoinder.model.RejoinderPackage.Literals;

/** What the tables show of a document; all else is lost. */
public final class TableCoverage {

    private TableCoverage() {
    }

    /** The coverage under a format's name. */
    public static Coverage of(String format) {
        return Coverage.of(format)
                .carries(Literals.NAMED__NAME, Literals.SOURCE__KIND, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.SOURCE__LABEL)
                .carries(Literals.SOURCE__ROLE, Literals.SOURCE__OF, Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF)
                .carries(Literals.ACT__BY, Literals.ACT__SAYS, Literals.ACT__CUE, Literals.ACT__QUESTION, Literals.ACT__VIA)
                .carries(Literals.HOP__SOURCE, Literals.PASSAGE__FRAGMENTS, Literals.FRAGMENT__WORDS, Literals.REBUTTAL__RESPONSE)
                .carries(Literals.REBUTTAL__ASKED, Literals.REBUTTAL__TARGETS, Literals.TARGET__KIND, Literals.TARGET__AIMS)
                .carries(Literals.AIM__TARGET, Literals.AIM__WORDS);
    }
}
