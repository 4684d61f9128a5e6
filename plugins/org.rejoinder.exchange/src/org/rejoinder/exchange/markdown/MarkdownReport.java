package org.rejoinder.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.report.Aimed;
import org.rejoinder.exchange.report.MarkedText;
import org.rejoinder.exchange.report.Report;
import org.rejoinder.exchange.report.ReportRows.AnswerRow;
import org.rejoinder.exchange.report.ReportRows.FindingRow;
import org.rejoinder.exchange.report.ReportRows.RemarkRow;
import org.rejoinder.exchange.report.ReportRows.Tag;
import org.rejoinder.exchange.report.ReportTables;
import org.rejoinder.exchange.report.ReportText;
import org.rejoinder.exchange.report.ReportedAct;
import org.rejoinder.exchange.report.Signs;
import org.rejoinder.exchange.report.Speaker;
import org.rejoinder.text.Paragraph;

/** Writes a report, section by section. */
final class MarkdownReport {

    private final Report report;
    private final StringBuilder out = new StringBuilder(1 << 13);

    MarkdownReport(Report report) {
        this.report = report;
    }

    String write() {
        out.append("# ").append(Markdown.line(report.title())).append("\n\n");
        paragraph(String.join(" · ", report.facts().stream().map(Markdown::line).toList()));
        paragraph(Markdown.line(report.url()));
        report.counts().forEach((sign, count) -> out.append("- ").append(sign.sign()).append(" **").append(count).append("** ").append(sign.word()).append('\n'));
        out.append("- **").append(report.sourceCount()).append("** ").append(report.sourceWords()).append("\n- **")
                .append(report.findingCount()).append("** ").append(report.findingWords()).append("\n\n");
        text();
        acts();
        tables(report.tables());
        out.append("\n---\n\n").append(ReportText.of("footer")).append('\n');
        return out.toString();
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            out.append(words).append("\n\n");
        }
    }

    private void section(String key) {
        // what stands before may be a table or a list, which end at an empty line only
        out.append(out.charAt(out.length() - 2) == '\n' ? "## " : "\n## ").append(ReportText.of(key)).append("\n\n");
    }

    /** The text as a quotation, with the acts that begin in a paragraph below it. */
    private void text() {
        section("section.text");
        AnnotatedArticle article = report.article();
        if (article.text() == null) {
            paragraph(ReportText.of("text.none"));
            return;
        }
        paragraph(ReportText.of("markdown.legend"));
        MarkedText marked = new MarkedText(article);
        for (Paragraph paragraph : article.text().paragraphs()) {
            List<MarkedText.Piece> pieces = marked.pieces(paragraph.place());
            out.append("> ").append(ArticleLines.of(pieces)).append("\n\n");
            for (String name : MarkedText.actsBegun(pieces)) {
                ReportedAct act = report.act(name);
                if (act != null) {
                    out.append("- ").append(head(act)).append(act.aims().isEmpty() ? "" : " — " + aims(act)).append('\n');
                }
            }
            out.append(out.charAt(out.length() - 2) == '\n' ? "" : "\n");
        }
    }

    private void acts() {
        section("section.acts");
        for (Report.Pair pair : report.pairs()) {
            act(pair.act(), "");
            pair.against().forEach(against -> act(against, "> "));
        }
        if (report.acts().isEmpty()) {
            paragraph(ReportText.of("acts.none"));
        }
    }

    /** An act; what answers another one is set in. */
    private void act(ReportedAct act, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add((indent.isEmpty() ? "### " : "") + head(act));
        if (act.content() == ReportedAct.Content.ARTICLE) {
            lines.add("> " + Markdown.line(act.words()));
            lines.add(String.join(" · ", act.facts().stream().map(Markdown::line).toList()));
        } else {
            lines.add(act.words());
        }
        lines.add(aims(act));
        if (act.sign() != Signs.NONE) {
            String reason = act.reasonAfterWord();
            lines.add("**" + act.sign().word() + "**" + (reason.startsWith(" ") ? " " : "") + Markdown.line(reason));
        }
        out.append(String.join("\n" + indent.strip() + "\n", lines.stream().filter(l -> !l.isEmpty()).map(l -> indent + l).toList())).append("\n\n");
    }

    private static String head(ReportedAct act) {
        StringBuilder head = new StringBuilder(Markdown.line(act.tag())).append(' ');
        List<String> speakers = new ArrayList<>();
        for (Speaker speaker : act.by()) {
            speakers.add(Markdown.emphasised("**", speaker.ref().shown()) + (speaker.note().isEmpty() ? "" : " (" + Markdown.line(speaker.note()) + ")"));
        }
        head.append(act.by().isEmpty() ? Markdown.line(act.unnamed()) : String.join(", ", speakers));
        return act.via().isEmpty() ? head.toString() : head.append(", ").append(Markdown.line(act.via())).toString();
    }

    private static String aims(ReportedAct act) {
        List<String> aims = new ArrayList<>();
        for (Aimed aim : act.aims()) {
            aims.add("*" + aim.relation() + "* " + String.join(", ", aim.targets().stream().map(t -> Markdown.line(t.shown())).toList())
                    + (aim.words().isEmpty() ? "" : " “" + Markdown.line(aim.words()) + "”"));
        }
        return String.join("; ", aims);
    }

    private void tables(ReportTables tables) {
        section("section.sources");
        head("sources.name", "sources.kind", "sources.role", "sources.acts");
        tables.sources().forEach(s -> row(cell(s.shown(), s.also()), cell(s.kind(), s.reason()),
                cell(s.role(), String.join(", ", s.relations())), tags(s.acts())));
        if (!tables.claims().isEmpty()) {
            section("section.claims");
            head("claims.claim", "claims.asserts", "claims.disputes");
            tables.claims().forEach(c -> row(cell(c.text()), tags(c.asserted()), tags(c.disputed())));
        }
        if (!tables.ledger().isEmpty()) {
            section("section.ledger");
            head("ledger.party", "ledger.charge", "ledger.answer");
            tables.ledger().forEach(l -> row(cell(l.party()), cell(l.charge()) + " " + tag(l.by())
                    + (l.about() == null ? "" : " (" + ReportText.of("ledger.about") + " " + tag(l.about()) + ")"), answers(l.answers())));
        }
        if (!tables.remarks().isEmpty()) {
            section("section.remarks");
            for (RemarkRow remark : tables.remarks()) {
                List<String> words = new ArrayList<>(List.of("- **" + Markdown.escaped(remark.title(), false) + "**",
                        remark.words().isEmpty() ? "" : "“" + Markdown.line(remark.words()) + "”", Markdown.line(remark.text())));
                remark.relations().forEach(r -> words.add(Markdown.line(r)));
                words.removeIf(String::isEmpty);
                out.append(String.join(" ", words)).append('\n');
            }
        }
        findings(tables.findings(), tables.suppressed());
    }

    private void findings(List<FindingRow> rows, List<FindingRow> accepted) {
        section("section.findings");
        if (rows.isEmpty()) {
            paragraph(ReportText.of("findings.none"));
        } else {
            head("findings.severity", "findings.where", "findings.message");
            rows.forEach(f -> row(f.title() + " " + f.rule(), cell(f.element(), f.line()), cell(f.message())));
        }
        if (!accepted.isEmpty()) {
            out.append("\n### ").append(ReportText.of("findings.suppressed")).append("\n\n");
            accepted.forEach(f -> out.append("- ").append(f.rule()).append(' ').append(Markdown.line(f.element() + ": " + f.message()))
                    .append(" — ").append(Markdown.line(f.reason())).append('\n'));
            out.append('\n');
        }
    }

    private static String answers(List<AnswerRow> answers) {
        return answers.isEmpty() ? ReportText.of("ledger.none")
                : String.join("; ", answers.stream().map(a -> tag(a.act()) + " " + cell(a.words())).toList());
    }

    private static String tags(List<Tag> tags) {
        return String.join(", ", tags.stream().map(MarkdownReport::tag).toList());
    }

    private static String tag(Tag tag) {
        return cell(tag.shown());
    }

    private static String cell(String... words) {
        return Markdown.line(String.join("; ", java.util.Arrays.stream(words).filter(w -> !w.isBlank()).toList()));
    }

    private void head(String... keys) {
        row(java.util.Arrays.stream(keys).map(ReportText::of).toArray(String[]::new));
        row(java.util.Arrays.stream(keys).map(k -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
