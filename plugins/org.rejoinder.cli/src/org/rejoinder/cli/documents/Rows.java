package org.rejoinder.cli.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.xtext.util.ITextRegion;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.cli.report.RelatedPlace;
import org.rejoinder.cli.report.Row;
import org.rejoinder.cli.report.Span;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.fixes.DocumentPlaces;
import org.rejoinder.language.ide.fixes.RemedyEdits;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Related;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Suppressed;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Makes of an examined document what a report prints: findings at their places in the file, with the article's words. */
public final class Rows {

    private final OpenDocument document;
    private final DocumentPlaces places;
    private final Function<String, String> files;
    private RemedyEdits edits;

    private Rows(OpenDocument document, boolean fixes, Function<String, String> files) {
        this.document = document;
        this.files = files;
        this.places = document.resource() == null ? null : new DocumentPlaces(document.model());
        if (fixes && places != null && !(document.examination().findings().isEmpty() && document.examination().suppressed().isEmpty())) {
            this.edits = new RemedyEdits(Structure.of(document.source().string()), places);
        }
    }

    /**
     * The document's findings.
     *
     * @param fixes whether they are to carry what would mend them
     * @param files the file, as it is printed, that declares an article; null if it is not known
     */
    public static CheckedDocument of(OpenDocument document, boolean fixes, Function<String, String> files) {
        Rows rows = new Rows(document, fixes, files);
        List<Row> all = new ArrayList<>();
        for (Finding finding : document.examination().findings()) {
            all.add(rows.row(finding, null));
        }
        for (Suppressed suppressed : document.examination().suppressed()) {
            all.add(rows.row(suppressed.finding(), suppressed.reason()));
        }
        return new CheckedDocument(document.file().label(), document.source().string(), document.source().hasByteOrderMark(), all);
    }

    private Row row(Finding finding, String suppressed) {
        int[] own = document.syntax().get(finding);
        Span span = own != null ? span(own[0], own[1]) : span(finding.path());
        List<RelatedPlace> related = new ArrayList<>();
        if (finding.place() != null) {
            add(related, finding.place(), "");
        }
        for (Related each : finding.related()) {
            if (each.place() != null) {
                add(related, each.place(), each.text());
            } else if (each.path() != null) {
                Span at = span(each.path());
                related.add(new RelatedPlace(document.file().label(), at, words(at), each.text()));
            } else if (each.element() != null) {
                int dot = each.element().indexOf('.');
                String file = files.apply(dot < 0 ? each.element() : each.element().substring(0, dot));
                if (file != null) {
                    related.add(new RelatedPlace(file, Span.START, "", each.text()));
                }
            }
        }
        return new Row(finding.rule(), finding.severity(), finding.message(), finding.path().element(), span, related, suppressed,
                edits == null ? List.of() : fixes(finding));
    }

    private List<Fix> fixes(Finding finding) {
        List<Fix> fixes = new ArrayList<>();
        for (Remedy remedy : finding.remedies()) {
            List<Edit> changes = edits.of(remedy);
            if (!changes.isEmpty()) {
                fixes.add(new Fix(remedy.title(), changes.stream().map(e -> new Fix.Replacement(span(e.begin(), e.end()), e.replacement())).toList()));
            }
        }
        return fixes;
    }

    /** The article's words, once each. */
    private void add(List<RelatedPlace> related, Place place, String message) {
        ArticleText text = document.articleText();
        if (text == null || !text.holds(place)) {
            return;
        }
        RelatedPlace made;
        if (document.textBegin() >= 0) {
            made = new RelatedPlace(document.textLabel(), span(document.textBegin() + place.begin(), document.textBegin() + place.end()),
                    text.at(place), message);
        } else {
            made = new RelatedPlace(document.textLabel(), Span.of(place.begin(), place.end(), text.length(), text.offsets()), text.at(place),
                    message);
        }
        if (!related.contains(made)) {
            related.add(made);
        }
    }

    private Span span(ElementPath path) {
        if (places == null) {
            return Span.START;
        }
        for (ElementPath at = path; ; ) {
            ITextRegion region = places.region(at);
            if (region != null) {
                return span(region.getOffset(), region.getOffset() + region.getLength());
            }
            if (at.steps().isEmpty()) {
                return Span.START;
            }
            at = new ElementPath(at.position(), at.element(), at.steps().subList(0, at.steps().size() - 1));
        }
    }


    private Span span(int begin, int end) {
        return Span.of(begin, end, document.source().length(), document.source().offsets());
    }

    private String words(Span span) {
        return document.source().string().substring(span.begin(), span.end());
    }
}
