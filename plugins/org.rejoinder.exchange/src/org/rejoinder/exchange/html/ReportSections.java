package org.rejoinder.exchange.html;

import java.util.List;
import org.rejoinder.exchange.report.ReportRows.AnswerRow;
import org.rejoinder.exchange.report.ReportRows.ClaimRow;
import org.rejoinder.exchange.report.ReportRows.FindingRow;
import org.rejoinder.exchange.report.ReportRows.LedgerRow;
import org.rejoinder.exchange.report.ReportRows.RemarkRow;
import org.rejoinder.exchange.report.ReportRows.SourceRow;
import org.rejoinder.exchange.report.ReportRows.Tag;
import org.rejoinder.exchange.report.ReportTables;
import org.rejoinder.exchange.report.ReportText;

/** The sections of a report that are tables or lists; one that would be empty is left out. */
final class ReportSections {

    private final Html html;

    ReportSections(Html html) {
        this.html = html;
    }

    void write(ReportTables tables) {
        sources(tables.sources());
        claims(tables.claims());
        ledger(tables.ledger());
        remarks(tables.remarks());
        findings(tables.findings(), tables.suppressed());
    }

    private void sources(List<SourceRow> rows) {
        html.section("sources", ReportText.of("section.sources"));
        head("sources.name", "sources.kind", "sources.role", "sources.acts");
        for (SourceRow row : rows) {
            html.raw("<tr");
            if (row.name() != null) {
                html.raw(" id=\"").text(Html.anchor(row.name())).raw("\"");
            }
            html.raw("><th scope=\"row\">").text(row.shown());
            also(row.also());
            html.raw("</th><td>").text(row.kind());
            also(row.reason());
            html.raw("</td><td>").text(row.role());
            row.relations().forEach(this::also);
            html.raw("</td><td>");
            row.acts().forEach(this::tag);
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></section>\n");
    }

    private void also(String words) {
        if (!words.isEmpty()) {
            html.element("span", "also", words);
        }
    }

    private void claims(List<ClaimRow> rows) {
        if (!rows.isEmpty()) {
            html.section("claims", ReportText.of("section.claims"));
            head("claims.claim", "claims.asserts", "claims.disputes");
            for (ClaimRow row : rows) {
                html.raw("<tr><th scope=\"row\">").text(row.text()).raw("</th><td>");
                row.asserted().forEach(this::tag);
                html.raw("</td><td>");
                row.disputed().forEach(this::tag);
                html.raw("</td></tr>\n");
            }
            html.raw("</tbody></table></section>\n");
        }
    }

    private void ledger(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.section("ledger", ReportText.of("section.ledger"));
        head("ledger.party", "ledger.charge", "ledger.answer");
        for (LedgerRow row : rows) {
            html.raw("<tr><th scope=\"row\">").text(row.party()).raw("</th><td>").text(row.charge()).text(" ");
            tag(row.by());
            if (row.about() != null) {
                html.text("(" + ReportText.of("ledger.about") + " ");
                tag(row.about());
                html.text(")");
            }
            html.raw("</td><td>");
            if (row.answers().isEmpty()) {
                html.element("span", "empty", ReportText.of("ledger.none"));
            }
            for (AnswerRow answer : row.answers()) {
                html.open("div", "answer");
                tag(answer.act());
                html.text(answer.words()).close("div");
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></section>\n");
    }

    private void remarks(List<RemarkRow> rows) {
        if (!rows.isEmpty()) {
            html.section("remarks", ReportText.of("section.remarks"));
            html.raw("<ul class=\"remarks\">");
            for (RemarkRow row : rows) {
                html.open("li", "remark-" + row.kind()).element("b", "", row.title()).text(row.words().isEmpty() ? "" : " “" + row.words() + "”")
                        .text(row.text().isEmpty() ? "" : " " + row.text());
                row.relations().forEach(r -> html.text(" " + r));
                html.close("li");
            }
            html.raw("</ul></section>\n");
        }
    }

    private void findings(List<FindingRow> rows, List<FindingRow> accepted) {
        html.section("findings", ReportText.of("section.findings"));
        if (rows.isEmpty()) {
            html.element("p", "empty", ReportText.of("findings.none"));
        } else {
            head("findings.severity", "findings.where", "findings.message");
            for (FindingRow row : rows) {
                html.raw("<tr class=\"" + row.severity() + "\"><td><span class=\"severity " + row.severity() + "\">").text(row.title())
                        .raw("</span> ").element("code", "", row.rule()).raw("</td><td>").text(row.element());
                also(row.line());
                html.raw("</td><td>").text(row.message()).raw("</td></tr>\n");
            }
            html.raw("</tbody></table>");
        }
        if (!accepted.isEmpty()) {
            html.element("h3", "", ReportText.of("findings.suppressed")).raw("<ul>");
            for (FindingRow row : accepted) {
                html.open("li", "").element("code", "", row.rule()).text(" " + row.element() + ": " + row.message() + " ")
                        .element("i", "", row.reason()).close("li");
            }
            html.raw("</ul>");
        }
        html.raw("</section>\n");
    }

    private void head(String... keys) {
        html.raw("<table><thead><tr>");
        for (String key : keys) {
            html.raw("<th scope=\"col\">").text(ReportText.of(key)).raw("</th>");
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private void tag(Tag tag) {
        if (tag.name() == null) {
            html.element("span", "ref", tag.shown());
        } else {
            html.link(tag.name(), "tag " + tag.sign().css(), tag.shown());
        }
        html.raw(" ");
    }
}
