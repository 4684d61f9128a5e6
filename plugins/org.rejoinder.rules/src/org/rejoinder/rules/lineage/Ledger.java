package org.rejoinder.rules.lineage;

import java.util.List;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;

/**
 * Claim and response: for each party that is accused or contradicted in an article, what was said against it and what it
 * answered. A plain value.
 *
 * @param entries one for each charge against a party, in the order of the text
 */
public record Ledger(List<Entry> entries) {

    /** What is held against a party. */
    public enum Charge {
        /** An act names it as the one to blame. */
        ACCUSED,
        /** A rebuttal undermines it as a source. */
        UNDERMINED,
        /** A rebuttal attacks what it said. */
        CONTRADICTED
    }

    /** What a party answered. */
    public enum Answer {
        /** It denied the charge, or attacked it otherwise. */
        DENIED,
        /** It accepted it in part. */
        QUALIFIED,
        /** It conceded it. */
        CONCEDED,
        /** It confirmed it. */
        CONFIRMED,
        /** It would not comment. */
        DECLINED,
        /** It did not respond. */
        SILENT,
        /** It could not be reached. */
        UNREACHABLE
    }

    /**
     * An answer.
     *
     * @param act qualified name of the act that gives it
     * @param kind what it answers
     * @param by qualified names of those who give it
     */
    public record Response(String act, Answer kind, List<String> by) {
        /** Keeps a copy of the list. */
        public Response {
            by = List.copyOf(by);
        }
    }

    /**
     * A charge against a party.
     *
     * @param party qualified name of the party
     * @param charge what is held against it
     * @param act qualified name of the act that does
     * @param about qualified name of the party's act that is attacked; null unless CONTRADICTED
     * @param responses what the party, or who speaks for it, answered; empty if no response is recorded
     */
    public record Entry(String party, Charge charge, String act, String about, List<Response> responses) {
        /** Keeps a copy of the list. */
        public Entry {
            responses = List.copyOf(responses);
        }
    }

    /** Keeps a copy of the entries. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * The ledger of an article.
     *
     * @param article its facts
     * @param base its facts among those of the other articles, where answers may stand too
     */
    public static Ledger of(ArticleFacts article, FactBase base) {
        return new LedgerReader(base).read(article);
    }
}
