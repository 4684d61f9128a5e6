package org.rejoinder.editor.outline;

import java.util.function.Function;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.rejoinder.editor.images.Images;
import org.rejoinder.language.ide.outline.OutlineEntry;

/** How declarations look in the outline and in the quick outline. */
final class EntryLabels extends LabelProvider implements IStyledLabelProvider {

    private final Function<Object, OutlineEntry> entries;

    /** @param entries gives the declaration that a line of the viewer stands for; null where it is gone */
    EntryLabels(Function<Object, OutlineEntry> entries) {
        this.entries = entries;
    }

    @Override
    public StyledString getStyledText(Object element) {
        OutlineEntry entry = entries.apply(element);
        if (entry == null) {
            return new StyledString();
        }
        StyledString text = new StyledString(entry.label());
        if (!entry.detail().isEmpty()) {
            text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        OutlineEntry entry = entries.apply(element);
        return entry == null ? null : Images.get(entry.keyword());
    }
}
