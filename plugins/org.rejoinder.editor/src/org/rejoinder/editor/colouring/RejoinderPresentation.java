package org.rejoinder.editor.colouring;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Colours a document, and colours it anew when the theme changes. */
public final class RejoinderPresentation extends PresentationReconciler {

    private final IPropertyChangeListener themeListener = event -> repaint();
    private ITextViewer viewer;

    /** Called by the platform, once for each viewer. */
    public RejoinderPresentation() {
        WordColouring colouring = new WordColouring();
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        this.viewer = viewer;
        themes().addPropertyChangeListener(themeListener);
    }

    @Override
    public void uninstall() {
        themes().removePropertyChangeListener(themeListener);
        viewer = null;
        super.uninstall();
    }

    private static IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }

    private void repaint() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                viewer.invalidateTextPresentation();
            }
        });
    }
}
