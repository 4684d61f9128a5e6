package org.rejoinder.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Documents in the middle, the article beside them, problems below. */
public final class RejoinderPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.rejoinder.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors);
        left.addView("org.eclipse.ui.navigator.ProjectExplorer");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.52f, editors);
        right.addView("org.rejoinder.ui.article");
        right.addView("org.rejoinder.ui.map");
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.6f, "left");
        outline.addView(IPageLayout.ID_OUTLINE);
        layout.addNewWizardShortcut("org.rejoinder.ui.newArticle");
        layout.addNewWizardShortcut("org.rejoinder.ui.example");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut("org.rejoinder.ui.article");
        layout.addShowViewShortcut("org.rejoinder.ui.map");
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
    }
}
