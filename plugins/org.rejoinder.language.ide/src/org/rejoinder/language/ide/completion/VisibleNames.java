package org.rejoinder.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;
import org.rejoinder.language.ide.syntax.Structure;

/** Reads the names off documents as another document sees them. */
public final class VisibleNames {

    private VisibleNames() {
    }

    /**
     * {@return the names that a document declares}
     *
     * @param structure the document
     * @param uri       its file
     * @param inside    whether they are seen from within the document; from outside, names of an article's document are
     *                  qualified by its Id
     */
    public static List<VisibleName> of(Structure structure, String uri, boolean inside) {
        String qualifier = inside ? "" : structure.articleId().map(id -> id + ".").orElse("");
        List<VisibleName> names = new ArrayList<>();
        for (OutlineEntry entry : Outline.of(structure)) {
            if (!entry.name().isEmpty() && !entry.keyword().equals("article")) {
                names.add(new VisibleName(qualifier + entry.name(), entry.keyword(), entry.detail(), uri, entry.focus(),
                        entry.focus() + entry.name().length()));
            }
        }
        return names;
    }
}
