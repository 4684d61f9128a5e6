package org.rejoinder.language.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.checking.RelatedSpot;
import org.rejoinder.language.ide.hover.RuleExplanation;
import org.rejoinder.language.ide.textfile.TextFileName;
import org.rejoinder.rules.Severity;

/** Findings as the protocol's diagnostics: the rule's id is the code, the article's words are a related place. */
final class Diagnoses {

    private final Editor editor;
    private final OpenDocuments documents;
    private final String reference;

    /**
     * @param reference the URI of the page that explains the rules; null for none
     */
    Diagnoses(Editor editor, OpenDocuments documents, String reference) {
        this.editor = editor;
        this.documents = documents;
        this.reference = reference;
    }

    /** All of a document. */
    PublishDiagnosticsParams of(Checks.Checked checked) {
        List<Diagnostic> all = checked.found().findings().stream().map(finding -> of(finding, checked)).toList();
        return new PublishDiagnosticsParams(checked.document().uri(), all, checked.document().version());
    }

    /** One finding. */
    Diagnostic of(CheckedFinding finding, Checks.Checked checked) {
        Range range = checked.document().lines().range(finding.begin(), finding.end());
        Diagnostic diagnostic = new Diagnostic(range, finding.message(), severity(finding.severity()), RejoinderServer.NAME, finding.rule());
        if (reference != null && editor.followsCodes()) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(reference + "#" + RuleExplanation.anchor(finding.rule())));
        }
        if (editor.showsRelated()) {
            diagnostic.setRelatedInformation(related(finding, checked));
        }
        return diagnostic;
    }

    private List<DiagnosticRelatedInformation> related(CheckedFinding finding, Checks.Checked checked) {
        List<DiagnosticRelatedInformation> related = new ArrayList<>();
        for (RelatedSpot spot : finding.related()) {
            if (spot.message().isEmpty() && finding.related().stream().anyMatch(other -> isSaidOf(spot, other))) {
                continue;
            }
            Location place = spot.inTextFile() ? inText(spot, checked)
                    : new Location(checked.document().uri(), checked.document().lines().range(spot.begin(), spot.end()));
            if (place != null) {
                related.add(new DiagnosticRelatedInformation(place, spot.message().isEmpty() ? spot.words() : spot.message()));
            }
        }
        return related;
    }

    /** Whether another one says something of the same place. */
    private static boolean isSaidOf(RelatedSpot spot, RelatedSpot other) {
        return !other.message().isEmpty() && other.inTextFile() == spot.inTextFile() && other.begin() == spot.begin() && other.end() == spot.end();
    }

    private Location inText(RelatedSpot spot, Checks.Checked checked) {
        OpenDocument document = checked.document();
        CheckedDocument found = checked.found();
        Path file = document.file() == null ? null
                : TextFileName.in(document.structure()).flatMap(name -> name.from(document.file().getParent())).orElse(null);
        if (file == null || found.article() == null) {
            return null;
        }
        OpenDocument open = documents.of(file);
        return new Location(open == null ? FileUris.of(file) : open.uri(),
                new Lines(found.article()).range(spot.begin(), spot.end()));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO, OFF -> DiagnosticSeverity.Information;
        };
    }
}
