package org.rejoinder.language.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Related;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Severity;

/** Turns what the language found into findings, and gives every finding its place in the document. */
final class FindingPlaces {

    /** A finding of the language is the same after the examination as before, but another object. */
    private record Key(String rule, String message, ElementPath path) {

        Key(Finding finding) {
            this(finding.rule(), finding.message(), finding.path());
        }
    }

    private record Spot(Region region, List<String> replacements) {
    }

    private final RejoinderResource resource;
    private final Positions positions;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Key, Deque<Spot>> spots = new HashMap<>();

    FindingPlaces(RejoinderResource resource, List<SyntaxProblem> names) {
        this.resource = resource;
        this.positions = new Positions(resource.document());
        for (Resource.Diagnostic error : resource.getErrors()) {
            add(error);
        }
        names.forEach(this::add);
    }

    private void add(Resource.Diagnostic error) {
        if (!(error instanceof Diagnostic problem)) {
            return;
        }
        String rule = problem instanceof AbstractDiagnostic known && known.getCode() != null && known.getCode().indexOf('-') == 3
                ? known.getCode() : SyntaxProblem.SYNTAX;
        List<String> meant = problem instanceof AbstractDiagnostic known && known.getData() != null ? List.of(known.getData()) : List.of();
        Region region = new Region(problem.getOffset(), problem.getLength());
        List<Remedy> remedies = rule.equals(SyntaxProblem.SOURCES) ? List.of(new Remedy.DeclareSource(words(region), "person", null)) : List.of();
        Finding finding = new Finding(rule, Severity.ERROR, error.getMessage(), path(region), null, List.of(), remedies);
        findings.add(finding);
        spots.computeIfAbsent(new Key(finding), k -> new ArrayDeque<>()).add(new Spot(region, meant));
    }

    private String words(Region region) {
        return resource.getParseResult().getRootNode().getText().substring(region.offset(), region.end());
    }

    /** The declaration at a region. */
    private ElementPath path(Region region) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), region.offset());
        EObject element = node == null ? null : NodeModelUtils.findActualSemanticObjectFor(node);
        while (element != null && element.eContainer() != null && element.eContainer() != resource.document()) {
            element = element.eContainer();
        }
        if (element == null || element.eContainer() == null || resource.document().getMisread().contains(element)) {
            return new ElementPath(ElementPath.DOCUMENT, "", List.of());
        }
        return ElementPath.of(element);
    }

    /** What the language found, for the examination to take in. */
    List<Finding> findings() {
        return findings;
    }

    /** The findings with their places, in the order of the document. */
    List<LocatedFinding> locate(List<Finding> all) {
        List<LocatedFinding> located = new ArrayList<>(all.size());
        for (Finding finding : all) {
            Deque<Spot> known = spots.get(new Key(finding));
            Spot spot = known == null || known.isEmpty() ? new Spot(positions.of(finding.path()), List.of()) : known.poll();
            List<Region> related = new ArrayList<>(finding.related().size());
            for (Related other : finding.related()) {
                related.add(other.path() == null ? null : positions.of(other.path()));
            }
            located.add(new LocatedFinding(finding, spot.region(), related, spot.replacements()));
        }
        located.sort(Comparator.comparingInt(f -> f.region().offset()));
        return located;
    }
}
