package org.rejoinder.language.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.rejoinder.language.Messages;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.scoping.VisibleFiles;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;

/** Reports names declared twice (SYN-02): in a file, article Ids of files that see each other, names of shared files. */
final class NameCheck {

    private final VisibleFiles files;

    NameCheck(VisibleFiles files) {
        this.files = files;
    }

    List<SyntaxProblem> check(RejoinderResource resource) {
        List<SyntaxProblem> problems = new ArrayList<>();
        Document document = resource.document();
        for (List<Named> same : resource.names().all()) {
            for (int i = 1; i < same.size(); i++) {
                INode first = node(same.get(0));
                report(problems, same.get(i), Messages.of("name.twice", same.get(i).getName(), first == null ? 1 : first.getStartLine()));
            }
        }
        Article article = document.getArticle();
        if (article != null && article.getName() != null) {
            elsewhere(problems, resource, article, RejoinderPackage.Literals.ARTICLE, "article.twice");
        } else if (article == null) {
            for (List<Named> same : resource.names().all()) {
                elsewhere(problems, resource, same.get(0), RejoinderPackage.Literals.NAMED, "shared.twice");
            }
        }
        return problems;
    }

    private void elsewhere(List<SyntaxProblem> problems, RejoinderResource resource, Named named, EClass type, String key) {
        for (IEObjectDescription other : files.find(resource, type, QualifiedName.create(named.getName()))) {
            if (type == RejoinderPackage.Literals.ARTICLE || other.getEClass() != RejoinderPackage.Literals.ARTICLE) {
                URI file = other.getEObjectURI().trimFragment().deresolve(resource.getURI());
                report(problems, named, Messages.of(key, named.getName(), URI.decode(file.toString())));
                return;
            }
        }
    }

    private static void report(List<SyntaxProblem> problems, Named named, String message) {
        INode node = node(named);
        if (node != null) {
            problems.add(new SyntaxProblem(node, SyntaxProblem.NAMES, message, node.getOffset(), node.getLength()));
        }
    }

    private static INode node(Named named) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(named, RejoinderPackage.Literals.NAMED__NAME);
        return nodes.isEmpty() ? null : nodes.get(0);
    }
}
