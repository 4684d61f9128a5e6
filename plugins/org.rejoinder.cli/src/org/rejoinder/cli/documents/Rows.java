package org.rejoinder.cli.documents;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.cli.report.RelatedPlace;
import org.rejoinder.cli.report.Row;
import org.rejoinder.cli.report.Span;
import org.rejoinder.language.ide.checking.RelatedSpot;
import org.rejoinder.language.ide.checking.RelatedSpots;
import org.rejoinder.language.ide.fixes.FindingFixes;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.language.snapshot.LocatedSuppression;
import org.rejoinder.language.snapshot.Region;
import org.rejoinder.rules.Finding;
import org.rejoinder.text.ArticleText;

/** Makes of an examined document what a report prints: findings at their places in the file, with the article's words. */
public final class Rows {

    private final OpenDocument document;
    private final RelatedSpots related;
    private final FindingFixes fixes;

    private Rows(OpenDocument document, boolean fixes) {
        this.document = document;
        this.related = document.snapshot() == null ? RelatedSpots.of(document.model(), document.articleText()) : RelatedSpots.of(document.snapshot());
        boolean any = !document.examination().findings().isEmpty() || !document.examination().suppressed().isEmpty();
        this.fixes = fixes && any && document.snapshot() != null ? new FindingFixes(document.source().string(), document.model()) : null;
    }

    /**
     * The document's findings.
     *
     * @param fixes whether they are to carry what would mend them
     */
    public static CheckedDocument of(OpenDocument document, boolean fixes) {
        Rows rows = new Rows(document, fixes);
        List<Row> all = new ArrayList<>();
        if (document.snapshot() != null) {
            for (LocatedFinding each : document.snapshot().findings()) {
                all.add(rows.row(each.finding(), rows.span(each.region()), rows.fixes(each), null));
            }
            for (LocatedSuppression each : document.snapshot().suppressed()) {
                all.add(rows.row(each.suppressed().finding(), rows.span(each.region()), List.of(), each.suppressed().reason()));
            }
        } else {
            document.examination().findings().forEach(f -> all.add(rows.row(f, Span.START, List.of(), null)));
            document.examination().suppressed().forEach(s -> all.add(rows.row(s.finding(), Span.START, List.of(), s.reason())));
        }
        return new CheckedDocument(document.file().label(), document.source().string(), all);
    }

    private Row row(Finding finding, Span span, List<Fix> mends, String suppressed) {
        List<RelatedPlace> places = related.of(finding).stream().map(this::place).toList();
        return new Row(finding.rule(), finding.severity(), finding.message(), finding.path().element(), span, places, suppressed, mends);
    }

    private List<Fix> fixes(LocatedFinding located) {
        return fixes == null ? List.of() : fixes.of(located).stream().map(fix -> new Fix(fix.title(),
                fix.edits().stream().map(e -> new Fix.Replacement(span(e.begin(), e.end()), e.replacement())).toList(), fix.asksReader())).toList();
    }

    private RelatedPlace place(RelatedSpot spot) {
        ArticleText text = document.articleText();
        return spot.inTextFile()
                ? new RelatedPlace(document.textLabel(), Span.of(spot.begin(), spot.end(), text.length(), text.offsets()), spot.words(), spot.message())
                : new RelatedPlace(document.file().label(), span(spot.begin(), spot.end()), spot.words(), spot.message());
    }

    private Span span(Region region) {
        return span(region.offset(), region.end());
    }

    private Span span(int begin, int end) {
        return Span.of(begin, end, document.source().length(), document.source().offsets());
    }
}
