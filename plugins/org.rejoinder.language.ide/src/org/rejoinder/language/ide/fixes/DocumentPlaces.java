package org.rejoinder.language.ide.fixes;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.rejoinder.model.Document;
import org.rejoinder.rules.ElementPath;

/** Finds where in a document's text the spots stand that the engine names by paths. */
public final class DocumentPlaces {

    private final Document document;

    /** Creates the places of a document that was made by the parser. */
    public DocumentPlaces(Document document) {
        this.document = document;
    }

    /** {@return the stretch of what a path names, white space and comments around it left out; null where it is not} */
    public ITextRegion region(ElementPath path) {
        EObject owner = path.owner(document);
        ElementPath.Step last = path.last();
        if (owner == null) {
            return null;
        }
        if (last == null) {
            return region(NodeModelUtils.findActualNodeFor(owner));
        }
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(last.feature());
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(owner, feature);
        return last.index() < nodes.size() ? region(nodes.get(last.index())) : null;
    }

    private static ITextRegion region(INode node) {
        return node == null ? null : node.getTextRegion();
    }
}
