package org.rejoinder.editor.nature;

import java.util.LinkedHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.prefs.BackingStoreException;
import org.rejoinder.editor.Messages;
import org.rejoinder.workspace.RejoinderNature;

/**
 * Asks whether the project of an opened document shall be checked. The question is a window of its own that blocks
 * nothing, and is asked once a project and session.
 */
public final class NatureOffer {

    /** The node of the preference. */
    public static final String NODE = "org.rejoinder.editor";
    /** Whether to ask; true unless it was switched off. */
    public static final String OFFER = "offerNature";
    private static final String ASKED = "org.rejoinder.editor.natureOffered";

    private NatureOffer() {
    }

    /** Considers to ask, for the document that a viewer is about to show; on the user interface's thread. */
    public static void consider(ITextViewer viewer) {
        Shell shell = viewer.getTextWidget().getShell();
        shell.getDisplay().asyncExec(() -> {
            IFile file = viewer.getDocument() == null ? null : file(viewer);
            IProject project = file == null ? null : file.getProject();
            boolean wanted = InstanceScope.INSTANCE.getNode(NODE).getBoolean(OFFER, true);
            if (project != null && wanted && !shell.isDisposed() && !RejoinderNature.isOn(project)
                    && shell.getDisplay().getData(ASKED + project.getName()) == null) {
                shell.getDisplay().setData(ASKED + project.getName(), Boolean.TRUE);
                ask(shell, project);
            }
        });
    }

    private static IFile file(ITextViewer viewer) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(viewer.getDocument());
        IPath path = buffer == null ? null : buffer.getLocation();
        boolean ours = path != null && path.segmentCount() > 1 && "rejoinder".equals(path.getFileExtension());
        IFile file = ours ? ResourcesPlugin.getWorkspace().getRoot().getFile(path) : null;
        return file != null && file.isAccessible() ? file : null;
    }

    private static void ask(Shell shell, IProject project) {
        LinkedHashMap<String, Integer> buttons = new LinkedHashMap<>();
        buttons.put(Messages.of("nature.yes"), 0);
        buttons.put(Messages.of("nature.no"), 1);
        MessageDialogWithToggle dialog = new Question(shell, project, buttons);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private static final class Question extends MessageDialogWithToggle {

        private final IProject project;

        Question(Shell shell, IProject project, LinkedHashMap<String, Integer> buttons) {
            super(shell, Messages.of("nature.title"), null, Messages.of("nature.message", project.getName()), QUESTION,
                    buttons, 0, Messages.of("nature.remember"), false);
            this.project = project;
            setShellStyle(SWT.DIALOG_TRIM | SWT.MODELESS);
        }

        @Override
        protected void buttonPressed(int button) {
            super.buttonPressed(button);
            if (getToggleState()) {
                IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
                node.putBoolean(OFFER, false);
                try {
                    node.flush();
                } catch (BackingStoreException e) {
                    ILog.of(NatureOffer.class).error(e.getMessage(), e);
                }
            }
            if (button == 0) {
                ICoreRunnable change = monitor -> RejoinderNature.addTo(project, monitor);
                Job job = Job.create(Messages.of("nature.title"), change);
                job.setRule(ResourcesPlugin.getWorkspace().getRoot());
                job.schedule();
            }
        }
    }
}
