package org.rejoinder.language.snapshot;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;

/** Where the parts of a model stand in its document. */
public final class Positions {

    private final Document document;

    /** @param document has been parsed */
    Positions(Document document) {
        this.document = document;
    }

    /**
     * Where a path leads: the value that it names; where the document has none, what would own it, by its name.
     *
     * @return never null; the document's start for a path that leads nowhere
     */
    public Region of(ElementPath path) {
        if (path.position() == ElementPath.DOCUMENT) {
            return new Region(0, 0);
        }
        EObject owner = path.owner(document);
        if (owner == null) {
            return of(path.declaration(), path);
        }
        ElementPath.Step last = path.last();
        EStructuralFeature feature = last == null ? null : owner.eClass().getEStructuralFeature(last.feature());
        return feature == null ? of(owner) : of(owner, feature, last.index());
    }

    private Region of(ElementPath declaration, ElementPath path) {
        return declaration.equals(path) ? new Region(0, 0) : of(declaration);
    }

    /** Where a value of a feature stands; where it does not stand, its owner. */
    public Region of(EObject owner, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        return nodes.isEmpty() ? of(owner) : region(nodes.get(Math.min(index, nodes.size() - 1)));
    }

    /** An element by its name; one without a name by its first word, a passage as a whole. */
    public Region of(EObject element) {
        if (element instanceof Named) {
            List<INode> names = NodeModelUtils.findNodesForFeature(element, RejoinderPackage.Literals.NAMED__NAME);
            if (!names.isEmpty()) {
                return region(names.get(0));
            }
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return element.eContainer() == null ? new Region(0, 0) : of(element.eContainer());
        }
        if (element instanceof org.rejoinder.model.Declaration) {
            for (INode leaf : node.getLeafNodes()) {
                if (!((org.eclipse.xtext.nodemodel.ILeafNode) leaf).isHidden()) {
                    return region(leaf);
                }
            }
        }
        return region(node);
    }

    /** The whole of an element, from its first word to its last. */
    public Region whole(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? of(element) : region(node);
    }

    private static Region region(INode node) {
        return new Region(node.getOffset(), node.getLength());
    }
}
