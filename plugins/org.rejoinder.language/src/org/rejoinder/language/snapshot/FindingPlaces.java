package org.rejoinder.language.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.model.When;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Related;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Suppressed;

/** Turns what the language found into findings, and gives every finding its place in the document. */
final class FindingPlaces {

    /** A finding of the language is the same after the examination as before, but another object. */
    private record Key(String rule, String message, ElementPath path) {

        Key(Finding finding) {
            this(finding.rule(), finding.message(), finding.path());
        }
    }

    private record Spot(Region region, List<String> replacements, boolean naming) {
    }

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*");

    private final RejoinderResource resource;
    private final Positions positions;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ElementPath> misread = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
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
        boolean ofPassages = problem instanceof AbstractDiagnostic known && SyntaxProblem.PASSAGES.equals(known.getCode());
        if (ofPassages && resource.document().getArticle() != null) {
            return;
        }
        String rule = problem instanceof AbstractDiagnostic known && known.getCode() != null && known.getCode().indexOf('-') == 3
                ? known.getCode() : SyntaxProblem.SYNTAX;
        List<String> meant = problem instanceof AbstractDiagnostic known && known.getData() != null ? List.of(known.getData()) : List.of();
        Region region = new Region(problem.getOffset(), problem.getLength());
        ElementPath path = path(region);
        List<Remedy> remedies = rule.equals(SyntaxProblem.SOURCES) ? declared(region, meant.isEmpty())
                : rule.equals(SyntaxProblem.NAMES) ? renamed(region, path) : List.of();
        Finding finding = new Finding(rule, Severity.ERROR, error.getMessage(), path, null, List.of(), remedies);
        findings.add(finding);
        if (rule.equals(SyntaxProblem.SYNTAX)) {
            misread(region);
        }
        spots.computeIfAbsent(new Key(finding), k -> new ArrayDeque<>()).add(new Spot(region, meant, error instanceof XtextLinkingDiagnostic));
    }

    /** A declaration for a source that is referred to; its kind is what the clause asks for. One misspelt needs none. */
    private List<Remedy> declared(Region region, boolean unlikeAny) {
        String name = words(region);
        // one that is declared as something else would be declared twice
        if (name.indexOf('.') >= 0 || !resource.names().get(name).isEmpty()) {
            return List.of();
        }
        String label = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ');
        String kind = switch (feature(region)) {
            case "outlet", "source" -> "outlet";
            case "speaksFor", "memberOf" -> "organisation";
            case "of" -> "anonymous some";
            default -> "person";
        };
        Remedy remedy = new Remedy.DeclareSource(name, kind, kind.startsWith("anonymous") ? null : label);
        return List.of(unlikeAny ? remedy : new Remedy.Suggested(remedy));
    }

    /** Another name for what is declared under one that is taken. What refers to the name goes on referring to the first. */
    private List<Remedy> renamed(Region region, ElementPath path) {
        int number = 2;
        while (!resource.names().get(words(region) + number).isEmpty()) {
            number++;
        }
        return List.of(new Remedy.Suggested(new Remedy.ReplaceValue(path.then(RejoinderPackage.Literals.NAMED__NAME.getName(), 0),
                words(region) + number)));
    }

    /** The feature that a region's value is given to; empty if none. */
    private String feature(Region region) {
        for (INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), region.offset()); node != null;
                node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                return assignment.getFeature();
            }
        }
        return "";
    }

    private String words(Region region) {
        return resource.getParseResult().getRootNode().getText().substring(region.offset(), region.end());
    }

    /** Notes the part of a passage whose number, or the time whose date, is not written as it should be, and sources in words that were not understood. */
    private void misread(Region region) {
        INode node = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), region.offset());
        EObject part = node == null ? null : NodeModelUtils.findActualSemanticObjectFor(node);
        boolean value = part instanceof Fragment && feature(region).equals(RejoinderPackage.Literals.FRAGMENT__NTH.getName())
                || part instanceof When && feature(region).equals(RejoinderPackage.Literals.WHEN__DATE.getName());
        if (value) {
            misread.add(ElementPath.of(part));
        }
        // "by Lind Falk" uses Falk, whom nothing uses else, and what stands behind "sais" is somebody's words
        String text = resource.getParseResult().getRootNode().getText();
        int end = text.indexOf('\n', region.offset());
        Matcher quoted = QUOTED.matcher(text).region(region.offset(), end < 0 ? text.length() : end);
        while (quoted.find()) {
            unread.add(quoted.group(1));
        }
        Matcher words = WORD.matcher(text).region(region.offset(), end < 0 ? text.length() : end);
        while (words.find()) {
            resource.names().get(words.group()).stream().filter(Source.class::isInstance).forEach(source -> misread.add(ElementPath.of(source)));
        }
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

    /** {@return passages that stand in what was not understood} */
    List<String> unread() {
        return unread;
    }

    /** Parts of passages, and times, that are not written as they should be: what else seems wrong with them comes of that. */
    List<ElementPath> misread() {
        return misread;
    }

    /** The place of a finding; of those of the language that are alike each time the next. */
    private Spot spot(Finding finding) {
        Deque<Spot> known = spots.get(new Key(finding));
        return known == null || known.isEmpty() ? new Spot(positions.of(finding.path()), List.of(), false) : known.poll();
    }

    /** The silenced findings with their places. */
    List<LocatedSuppression> locateSuppressed(List<Suppressed> all) {
        return all.stream().map(s -> new LocatedSuppression(s, spot(s.finding()).region())).toList();
    }

    /** The findings with their places, in the order of the document. */
    List<LocatedFinding> locate(List<Finding> all) {
        List<LocatedFinding> located = new ArrayList<>(all.size());
        for (Finding finding : all) {
            Spot spot = spot(finding);
            List<Region> related = new ArrayList<>(finding.related().size());
            for (Related other : finding.related()) {
                related.add(other.path() == null ? null : positions.of(other.path()));
            }
            located.add(new LocatedFinding(finding, spot.region(), related, spot.replacements(), spot.naming()));
        }
        located.sort(Comparator.comparingInt(f -> f.region().offset()));
        return located;
    }
}
