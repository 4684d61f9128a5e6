package test.rejoinder.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Looks at the IDE that it is installed in, writes a report, and ends the IDE.
 *
 * <p>System properties: {@code rejoinder.install.scenario} ({@code installed}, {@code updated} or {@code uninstalled};
 * without it nothing happens), {@code rejoinder.install.name} (of the suite), {@code rejoinder.install.report} (the file to write).
 */
public final class InstalledIde implements IStartup {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String NATURE = "org.rejoinder.workspace.nature";
    private static final String PROJECT = "Erprobung mit Ümlaut";
    private static final String SETTINGS = ".settings/org.rejoinder.prefs";
    private static final String KEPT = "# kept by the update\n";
    private static final String DOCUMENT = """
            article Trial "A trial"
              language "en"
              text '''
            Ada Lind said the bridge was closed.
            '''

            source Ada person "Ada Lind"

            statement S1 by Ada
              says "the bridge was closed"
              cue "said"
            """;
    private static final String BROKEN = DOCUMENT.replace("article Trial", "article Broken").replace("S1 by Ada", "S1 by Nobody");

    @Override
    public void earlyStartup() {
        String scenario = System.getProperty("rejoinder.install.scenario");
        if (scenario != null) {
            Thread thread = new Thread(() -> run(scenario), "install test");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void run(String scenario) {
        Report report = new Report(System.getProperty("rejoinder.install.name", scenario));
        try {
            switch (scenario) {
                case "installed" -> installed(report);
                case "updated" -> updated(report);
                case "uninstalled" -> uninstalled(report);
                default -> report.check(scenario, () -> {
                    throw new AssertionError("no such scenario");
                });
            }
            report.check("the error log has no error", InstalledIde::logHasNoError);
            report.write(Path.of(System.getProperty("rejoinder.install.report")));
        } catch (IOException e) {
            e.printStackTrace();
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.closeAllEditors(false);
            PlatformUI.getWorkbench().close();
        });
    }

    private static void installed(Report report) {
        report.check("every bundle of ours is resolved", () -> {
            List<Bundle> ours = ours();
            expect(ours.size() >= 9, "only " + ours);
            expect(ours.stream().noneMatch(bundle -> bundle.getState() == Bundle.INSTALLED), "unresolved: "
                    + ours.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED).toList());
        });
        report.check("no bundle of ours is active before a document is opened", () -> {
            List<Bundle> active = ours().stream().filter(bundle -> bundle.getState() == Bundle.ACTIVE).toList();
            expect(active.isEmpty(), "active: " + active);
        });
        report.check("nor is one when a plain text is opened, outlined and renamed", () -> {
            IFile text = plainText();
            ui(() -> page().showView("org.eclipse.ui.views.ContentOutline"));
            ui(() -> IDE.openEditor(page(), text, EDITOR));
            rename(text, "renamed.txt");
            expect(text.getProject().getFile("renamed.txt").exists(), "not renamed");
            List<Bundle> active = ours().stream().filter(bundle -> bundle.getState() == Bundle.ACTIVE).toList();
            expect(active.isEmpty(), "active: " + active);
            ui(() -> page().closeAllEditors(false));
        });
        IFile[] file = new IFile[1];
        report.check("a project with a document can be made", () -> file[0] = project().getFile("trial.rejoinder"));
        AtomicReference<IEditorPart> editor = new AtomicReference<>();
        report.check("a document opens in our editor", () -> {
            editor.set(ui(() -> IDE.openEditor(page(), file[0])));
            expect(EDITOR.equals(ui(() -> editor.get().getSite().getId())), "opened in " + editor.get().getSite().getId());
            expect(ui(() -> file[0].getContentDescription().getContentType().getId()).startsWith("org.rejoinder."), "the content type is not ours");
        });
        report.check("a problem appears while typing", () -> {
            ITextEditor text = (ITextEditor) editor.get();
            expect(findings(text, "Nobody").isEmpty(), "a problem before the mistake: " + findings(text, "Nobody"));
            ui(() -> {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                int at = document.get().indexOf("S1 by Ada") + "S1 by ".length();
                document.replace(at, "Ada".length(), "Nobody");
                return null;
            });
            await("no annotation says that Nobody is unknown", () -> !findings(text, "Nobody").isEmpty());
        });
        report.check("it goes when the mistake is mended", () -> {
            ITextEditor text = (ITextEditor) editor.get();
            ui(() -> {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                document.replace(document.get().indexOf("Nobody"), "Nobody".length(), "Ada");
                return null;
            });
            await("the annotation stays", () -> findings(text, "Nobody").isEmpty());
        });
        report.check("the Problems view tells of a document that is not open", () -> {
            IProject project = project();
            create(project.getFile("broken.rejoinder"), BROKEN);
            create(project.getFile(SETTINGS), KEPT);
            IProjectDescription description = project.getDescription();
            description.setNatureIds(new String[] {NATURE});
            project.setDescription(description, null);
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);
            await("no marker says that Nobody is unknown", () -> !markers("Nobody").isEmpty());
        });
        ResourcesPlugin.getWorkspace();
        report.check("the workspace is saved", () -> ResourcesPlugin.getWorkspace().save(true, null));
    }

    private static void updated(Report report) {
        report.check("the newer version is the one that runs", () -> {
            String wanted = System.getProperty("rejoinder.install.version");
            for (Bundle bundle : ours()) {
                expect(bundle.getVersion().getQualifier().equals(wanted), bundle + " is not of " + wanted);
            }
            expect(!ours().isEmpty(), "no bundle of ours");
        });
        report.check("the settings are kept", () -> {
            IFile settings = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT).getFile(SETTINGS);
            expect(Files.readString(settings.getLocation().toPath()).equals(KEPT), "settings changed");
        });
        report.check("the markers are kept", () -> expect(!markers("Nobody").isEmpty(), "no marker"));
        report.check("a document opens in our editor", () -> {
            IEditorPart editor = ui(() -> IDE.openEditor(page(), ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT).getFile("broken.rejoinder")));
            expect(EDITOR.equals(ui(() -> editor.getSite().getId())), "opened in " + editor.getSite().getId());
            await("no annotation says that Nobody is unknown", () -> !findings((ITextEditor) editor, "Nobody").isEmpty());
        });
    }

    private static void uninstalled(Report report) {
        report.check("no bundle of ours is there", () -> expect(ours().isEmpty(), "still there: " + ours()));
        report.check("the document opens as text", () -> {
            IFile file = project().getFile("trial.rejoinder");
            IEditorPart editor = ui(() -> IDE.openEditor(page(), file, IDE.getEditorDescriptor(file, true, false).getId()));
            expect(editor instanceof ITextEditor, "opened in " + editor);
            ITextEditor text = (ITextEditor) editor;
            String shown = ui(() -> text.getDocumentProvider().getDocument(text.getEditorInput()).get());
            expect(shown.contains("Ada Lind said"), "shows " + shown);
        });
    }

    private static IFile plainText() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Plain");
        project.create(null);
        project.open(null);
        create(project.getFile("note.txt"), "A note.\n");
        return project.getFile("note.txt");
    }

    private static void rename(IFile file, String name) throws CoreException {
        RenameResourceDescriptor rename = (RenameResourceDescriptor) RefactoringCore
                .getRefactoringContribution(RenameResourceDescriptor.ID).createDescriptor();
        rename.setResourcePath(file.getFullPath());
        rename.setNewName(name);
        Refactoring refactoring = rename.createRefactoring(new RefactoringStatus());
        ResourcesPlugin.getWorkspace().run(new PerformRefactoringOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), null);
    }

    private static IProject project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        project.setDefaultCharset("UTF-8", null);
        create(project.getFile("trial.rejoinder"), DOCUMENT);
        return project;
    }

    private static void create(IFile file, String content) throws CoreException {
        if (!file.exists()) {
            IContainer parent = file.getParent();
            if (parent instanceof org.eclipse.core.resources.IFolder folder && !folder.exists()) {
                folder.create(true, true, null);
            }
            file.create(content.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
        }
    }

    private static List<String> findings(ITextEditor editor, String word) throws Exception {
        return ui(() -> {
            List<String> found = new ArrayList<>();
            IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
            for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
                Annotation annotation = annotations.next();
                if (!annotation.isMarkedDeleted() && annotation.getText() != null && annotation.getText().contains(word)
                        && annotation.getType().startsWith("org.rejoinder.")) {
                    found.add(annotation.getText());
                }
            }
            return found;
        });
    }

    private static List<String> markers(String word) throws CoreException {
        List<String> found = new ArrayList<>();
        for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
            String message = marker.getAttribute(IMarker.MESSAGE, "");
            if (message.contains(word) && marker.getResource().getName().equals("broken.rejoinder")) {
                found.add(message);
            }
        }
        return found;
    }

    /** Errors in the log that concern us: an entry of severity 4, unless it is the platform's own complaint about the screen. */
    private static void logHasNoError() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();
        if (Files.exists(log)) {
            List<String> errors = new ArrayList<>();
            String[] entries = Files.readString(log).split("(?m)^(?=!ENTRY )");
            for (String entry : entries) {
                if (entry.matches("(?s)!ENTRY \\S+ 4 .*") && !entry.contains("org.eclipse.equinox.p2.")) {
                    errors.add(entry.lines().limit(12).reduce("", (a, b) -> a + "\n" + b));
                }
            }
            expect(errors.isEmpty(), "the log has " + errors.size() + " errors:" + String.join("\n", errors));
        }
    }

    private static List<Bundle> ours() {
        return Arrays.stream(FrameworkUtil.getBundle(InstalledIde.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.rejoinder")).filter(bundle -> !bundle.getSymbolicName().startsWith("org.rejoinder.lib."))
                .toList();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static <T> T ui(Callable<T> callable) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(callable.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    private static void await(String otherwise, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.call()) {
            expect(System.nanoTime() < end, otherwise);
            Thread.sleep(100);
        }
    }

    private static void expect(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
