package org.rejoinder.cli.documents;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.cli.report.RelatedPlace;
import org.rejoinder.cli.report.Row;
import org.rejoinder.cli.report.Span;
import org.rejoinder.language.ide.fixes.FindingFixes;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.language.snapshot.LocatedSuppression;
import org.rejoinder.language.snapshot.Region;
import org.rejoinder.model.Article;
import org.rejoinder.model.Named;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Related;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Makes of an examined document what a report prints: findings at their places in the file, with the article's words. */
public final class Rows {

    private final OpenDocument document;
    private final int textBegin;
    private final FindingFixes fixes;

    private Rows(OpenDocument document, boolean fixes) {
        this.document = document;
        this.textBegin = document.textBegin();
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
        List<RelatedPlace> related = new ArrayList<>();
        add(related, finding.place(), "");
        for (Related each : finding.related()) {
            if (each.place() != null) {
                add(related, each.place(), each.text());
            } else {
                Span at = each.path() != null ? span(each.path()) : each.element() != null ? element(each.element()) : null;
                String words = at == null ? "" : document.source().string().substring(at.begin(), at.end());
                if (at != null) {
                    related.add(new RelatedPlace(document.file().label(), at, words, each.text()));
                }
            }
        }
        return new Row(finding.rule(), finding.severity(), finding.message(), finding.path().element(), span, related, suppressed, mends);
    }

    private List<Fix> fixes(LocatedFinding located) {
        return fixes == null ? List.of() : fixes.of(located).stream().map(fix -> new Fix(fix.title(),
                fix.edits().stream().map(e -> new Fix.Replacement(span(e.begin(), e.end()), e.replacement())).toList(), fix.asksReader())).toList();
    }

    /** The article's words, once each. */
    private void add(List<RelatedPlace> related, Place place, String message) {
        ArticleText text = document.articleText();
        if (place == null || text == null || !text.holds(place)) {
            return;
        }
        Span span = textBegin >= 0 ? span(textBegin + place.begin(), textBegin + place.end())
                : Span.of(place.begin(), place.end(), text.length(), text.offsets());
        RelatedPlace made = new RelatedPlace(document.textLabel(), span, text.at(place), message);
        if (!related.contains(made)) {
            related.add(made);
        }
    }

    /** A declaration of this document by its qualified name; null for another document's. */
    private Span element(String id) {
        Article article = document.model().getArticle();
        String prefix = article == null || article.getName() == null ? "" : article.getName() + ".";
        if (document.snapshot() == null || !id.startsWith(prefix)) {
            return null;
        }
        List<Named> named = document.snapshot().resource().names().get(id.substring(prefix.length()));
        return named.isEmpty() ? null : span(document.snapshot().positions().of(named.get(0)));
    }

    private Span span(ElementPath path) {
        return document.snapshot() == null ? Span.START : span(document.snapshot().positions().of(path));
    }

    private Span span(Region region) {
        return span(region.offset(), region.end());
    }

    private Span span(int begin, int end) {
        return Span.of(begin, end, document.source().length(), document.source().offsets());
    }
}
