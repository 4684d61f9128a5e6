package org.rejoinder.editor.navigation;

import java.util.Optional;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.navigation.Definitions;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;

/** Links a name to its declaration, and the file name behind {@code text} to that file. */
public final class NameHyperlinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        Optional<DocumentModel> model = OpenDocuments.get().model(viewer.getDocument());
        if (model.isEmpty()) {
            return null;
        }
        ITextEditor editor = getAdapter(ITextEditor.class);
        Structure structure = model.get().structure();
        Optional<NameUse> use = structure.nameAt(region.getOffset());
        if (use.isPresent()) {
            Region link = new Region(use.get().begin(), use.get().end() - use.get().begin());
            Optional<VisibleName> target =
                    Definitions.of(structure, use.get(), model.get().uri(), model.get().otherNames());
            return target.map(found -> new IHyperlink[] {new NameHyperlink(link, found, model.get(), editor)})
                    .orElse(null);
        }
        return textFile(structure, region.getOffset(), model.get(), editor);
    }

    private static IHyperlink[] textFile(Structure structure, int offset, DocumentModel model, ITextEditor editor) {
        for (Declaration declaration : structure.declarations()) {
            if (declaration.keyword().equals("article")) {
                for (Clause clause : declaration.clauses()) {
                    for (Token token : clause.strings()) {
                        if (clause.keyword().equals("text") && token.begin() < offset && offset < token.end()
                                && model.textFile() != null) {
                            VisibleName file = new VisibleName(model.textFile().getFileName().toString(), "article", "",
                                    model.textFile().toUri().toString(), 0, 0);
                            Region link = new Region(token.begin() + 1, Math.max(0, token.end() - token.begin() - 2));
                            return new IHyperlink[] {new NameHyperlink(link, file, model, editor)};
                        }
                    }
                }
            }
        }
        return null;
    }
}
