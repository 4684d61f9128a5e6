package org.rejoinder.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.nature.NatureOffer;
import org.rejoinder.workspace.FindingMarkers;
import org.rejoinder.workspace.RejoinderNature;

/** A project in the running workbench, and the few things that tests do with it, each on the thread that it needs. */
final class Bench {

    static final String TEXT = "Keeper Ada Holm said the gate is broken. Later she said the gate was old.\n";
    private static final long PATIENCE = 60_000;

    final IProject project;

    /** Makes an empty project that Rejoinder checks. */
    Bench(String name) throws Exception {
        InstanceScope.INSTANCE.getNode(NatureOffer.NODE).putBoolean(NatureOffer.OFFER, false);
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
        RejoinderNature.addTo(project, null);
    }

    /** A document of one statement. */
    static String document(String id, String textFile, String says) {
        return "article " + id + "\n  language \"en\"\n  text \"" + textFile
                + "\"\n\nsource Holm person \"Ada Holm\" role \"keeper\"\n\nstatement S1 by Holm\n  says \"" + says
                + "\"\n  cue \"said\" #1\n";
    }

    IFile write(String path, String content) throws Exception {
        IFile file = project.getFile(path);
        IPath folders = file.getProjectRelativePath().removeLastSegments(1);
        for (int i = 1; i <= folders.segmentCount(); i++) {
            IFolder folder = project.getFolder(folders.uptoSegment(i));
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
        }
        file.write(content.getBytes(StandardCharsets.UTF_8), true, false, true, null);
        return file;
    }

    void build() throws Exception {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    static List<String> markers(IFile file) throws Exception {
        List<String> rules = new ArrayList<>();
        for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            rules.add(marker.getAttribute(FindingMarkers.RULE, ""));
        }
        return rules;
    }

    static <T> T ui(Callable<T> what) {
        Object[] result = new Object[2];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            try {
                result[0] = what.call();
            } catch (Exception e) {
                result[1] = e;
            }
        });
        if (result[1] != null) {
            throw new IllegalStateException((Exception) result[1]);
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static ITextEditor open(IFile file) {
        return ui(() -> text(IDE.openEditor(page(), file)));
    }

    static ITextEditor text(IEditorPart part) {
        return part.getAdapter(ITextEditor.class);
    }

    static IDocument documentOf(ITextEditor editor) {
        return ui(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    }

    static void closeAll() {
        ui(() -> page().closeAllEditors(false));
    }

    /** The squiggles as "TYPE: words", TYPE being error, warning or info. */
    static List<String> squiggles(ITextEditor editor) {
        return ui(() -> {
            IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            List<String> found = new ArrayList<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position position = model.getPosition(annotation);
                if (annotation.getType().startsWith("org.rejoinder.editor.finding.")) {
                    found.add(annotation.getType().substring("org.rejoinder.editor.finding.".length()) + ": "
                            + document.get(position.getOffset(), position.getLength()));
                }
            }
            return found;
        });
    }

    /** Waits until something holds; fails when it does not for a minute. */
    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!holds.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("not within a minute: " + what);
            }
            Thread.sleep(50);
        }
    }
}
