package org.rejoinder.cli.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Article;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Severity;

/** Names declared twice, within a file and of articles across files (SYN-02). */
final class NameClashes {

    private NameClashes() {
    }

    static void find(InputFile file, RejoinderResource resource, Neighbourhood neighbourhood, Map<Path, InputFile> inputs,
            LanguageFindings findings) {
        for (List<Named> same : resource.names().all()) {
            for (Named twice : same.subList(1, same.size())) {
                INode first = NodeModelUtils.findActualNodeFor(same.get(0));
                report(findings, twice, Messages.text("names.twice", twice.getName(), first == null ? 0 : first.getStartLine()));
            }
        }
        Article article = resource.document().getArticle();
        if (article != null && article.getName() != null) {
            for (Path other : neighbourhood.declaring(article.getName())) {
                if (!other.equals(file.path().toAbsolutePath().normalize())) {
                    InputFile known = inputs.get(other);
                    String label = known == null ? InputWalk.slashed(other.getFileName().toString()) : known.label();
                    report(findings, article, Messages.text("names.article", article.getName(), label));
                    break;
                }
            }
        }
    }

    private static void report(LanguageFindings findings, EObject named, String message) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(named, RejoinderPackage.Literals.NAMED__NAME);
        INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(named) : nodes.get(0);
        int begin = node == null ? 0 : node.getOffset();
        int end = node == null ? 0 : node.getEndOffset();
        findings.add(Finding.of(SyntaxProblem.NAMES, Severity.ERROR, message, ElementPath.of(named)), begin, end);
    }
}
