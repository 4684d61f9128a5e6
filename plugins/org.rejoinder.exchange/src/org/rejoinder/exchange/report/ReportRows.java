package org.rejoinder.exchange.report;

import java.util.List;

/** The rows of a report's tables and lists. */
public final class ReportRows {

    private ReportRows() {
    }

    /**
     * An act that is named in passing.
     *
     * @param name under which it can be led to; null if the document has no such act
     * @param shown name and sign, or the qualified name
     * @param sign how it stands
     */
    public record Tag(String name, String shown, Signs sign) {
    }

    /**
     * A source.
     *
     * @param name its name in the document; null if it only uses it
     * @param shown what a reader knows it by
     * @param also other names, in words; empty if there are none
     * @param kind what it is, in words
     * @param reason for an anonymous source whether a reason is given, in words; empty for others
     * @param role empty if none is recorded
     * @param relations for whom it speaks and of what it is a member, in words
     * @param acts what it says
     */
    public record SourceRow(String name, String shown, String also, String kind, String reason, String role, List<String> relations,
            List<Tag> acts) {
    }

    /**
     * A claim over which acts agree or differ.
     *
     * @param text the claim in words
     */
    public record ClaimRow(String text, List<Tag> asserted, List<Tag> disputed) {
    }

    /**
     * A charge and what it was answered.
     *
     * @param party who is charged
     * @param charge what with, in words
     * @param by the act that does
     * @param about the act that is attacked; null if none is
     */
    public record LedgerRow(String party, String charge, Tag by, Tag about, List<AnswerRow> answers) {
    }

    /** An answer to a charge: the act that gives it, and what it answers, in words. */
    public record AnswerRow(Tag act, String words) {
    }

    /**
     * A remark.
     *
     * @param kind its literal, for the colour
     * @param title what it is, in words
     * @param words of the article; empty if there are none
     * @param text what is remarked; may be empty
     * @param relations by whom and about whom, in words
     */
    public record RemarkRow(String kind, String title, String words, String text, List<String> relations) {
    }

    /**
     * A finding.
     *
     * @param severity its word, for the colour
     * @param title the severity in the reader's words
     * @param line in the article, in words; empty if it has no place there
     * @param reason why it is accepted; empty for one that is not
     */
    public record FindingRow(String severity, String title, String rule, String element, String line, String message, String reason) {
    }
}
