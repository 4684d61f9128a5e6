package org.rejoinder.cli.documents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Severity;

/** What the language reports of a document, as findings: syntax, and names that refer to nothing. */
final class LanguageFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Finding, int[]> places = new java.util.HashMap<>();

    LanguageFindings(RejoinderResource resource) {
        for (Resource.Diagnostic each : resource.getErrors()) {
            int offset = each instanceof Diagnostic d ? d.getOffset() : 0;
            int length = each instanceof Diagnostic d ? d.getLength() : 0;
            String code = each instanceof AbstractDiagnostic d && d.getCode() != null && d.getCode().matches("[A-Z]{3}-\\d\\d")
                    ? d.getCode() : SyntaxProblem.SYNTAX;
            add(Finding.of(code, Severity.ERROR, each.getMessage(), path(resource, offset)), offset, offset + length);
        }
    }

    /** A finding at a stretch of the document: UTF-16 offsets. */
    void add(Finding finding, int begin, int end) {
        Finding distinct = finding;
        for (int n = 2; places.containsKey(distinct); n++) {
            // two alike at one declaration: the path's end tells them apart, so that each keeps its place
            distinct = Finding.of(finding.rule(), finding.severity(), finding.message(), finding.path().then("text", n));
        }
        findings.add(distinct);
        places.put(distinct, new int[] {begin, end});
    }

    List<Finding> findings() {
        return findings;
    }

    /** Where they stand. Equal findings with another severity are the same. */
    int[] place(Finding finding) {
        int[] place = places.get(finding);
        return place != null ? place : places.get(Finding.of(finding.rule(), Severity.ERROR, finding.message(), finding.path()));
    }

    /** The places of an examination's findings, as far as they are the language's. */
    Map<Finding, int[]> placesOf(List<Finding> examined) {
        Map<Finding, int[]> found = new IdentityHashMap<>();
        for (Finding finding : examined) {
            int[] place = place(finding);
            if (place != null) {
                found.put(finding, place);
            }
        }
        return found;
    }

    private static ElementPath path(RejoinderResource resource, int offset) {
        ILeafNode leaf = resource.getParseResult() == null ? null
                : NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), Math.max(0, offset));
        EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return object == null ? new ElementPath(ElementPath.DOCUMENT, "", List.of()) : ElementPath.of(object).declaration();
    }
}
