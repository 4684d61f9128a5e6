package org.rejoinder.editor.hover;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.FindingAnnotation;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.hover.HoverText;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;

/**
 * Shows what is known of the name under the pointer. Findings are shown by the platform's own hover; where one stands it
 * is shown alone, since the platform puts two hovers into one window that is mostly empty.
 */
public final class RejoinderHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    /** Called on the user interface's thread: it reads what is there, and makes nothing. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        Optional<NameUse> use = OpenDocuments.get().model(viewer.getDocument()).map(DocumentModel::structure)
                .flatMap(structure -> structure.nameAt(offset));
        return use.map(found -> (IRegion) new Region(found.begin(), found.end() - found.begin())).orElse(null);
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return getHoverInfo(viewer, region);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Optional<DocumentModel> model = OpenDocuments.get().model(viewer.getDocument());
        if (model.isEmpty() || region == null || hasFinding(model.get().annotations(), region)) {
            return null;
        }
        Structure structure = model.get().structure();
        return structure.nameAt(region.getOffset())
                .flatMap(use -> new HoverText(structure, model.get().otherNames(), model.get().checked().examination()).of(use))
                .map(RejoinderHover::html).orElse(null);
    }

    private static boolean hasFinding(IAnnotationModel annotations, IRegion region) {
        if (annotations instanceof IAnnotationModelExtension2 extension) {
            Iterator<Annotation> there =
                    extension.getAnnotationIterator(region.getOffset(), region.getLength(), true, true);
            while (there.hasNext()) {
                if (there.next() instanceof FindingAnnotation) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The platform's presenter reads a little HTML: the first line is the heading. */
    private static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        int first = escaped.indexOf('\n');
        String heading = first < 0 ? escaped : escaped.substring(0, first);
        String rest = first < 0 ? "" : "<br/>" + escaped.substring(first + 1).replace("\n", "<br/>");
        return "<b>" + heading + "</b>" + rest;
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, (String) null);
    }
}
