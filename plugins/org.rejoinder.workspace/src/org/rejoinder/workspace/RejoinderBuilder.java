package org.rejoinder.workspace;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.checking.Round;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.text.Decoding;

/**
 * Keeps the markers of a project's documents right: of those that have changed, and of those that see something of what
 * has changed. It never touches the user interface, and keeps nothing from one session to the next: without a change
 * the platform does not call it.
 */
public final class RejoinderBuilder extends IncrementalProjectBuilder {

    /** The builder's id. */
    public static final String ID = "org.rejoinder.workspace.builder";

    private final DocumentChecking checking = new DocumentChecking(WorkspaceSettings::common);
    private final ProjectDocuments documents = new ProjectDocuments();

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Set<IFile> all = documents.of(getProject());
        Set<IFile> affected = delta == null ? all : affected(delta, all);
        Round round = new Round();
        SubMonitor progress = SubMonitor.convert(monitor, affected.size());
        for (IFile file : affected) {
            // Who saves or opens a file is not kept waiting by a large project: the next build begins where this one did.
            if (progress.isCanceled() || isInterrupted()) {
                rememberLastBuiltState();
                break;
            }
            progress.subTask(file.getName());
            check(file, round);
            progress.worked(1);
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private Set<IFile> affected(IResourceDelta delta, Set<IFile> all) throws CoreException {
        Set<IFile> changed = new LinkedHashSet<>();
        boolean[] everything = new boolean[1];
        delta.accept(change -> {
            if (change.getResource() instanceof IFile file) {
                boolean there = change.getKind() == IResourceDelta.CHANGED;
                boolean content = !there || (change.getFlags()
                        & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0;
                if (content) {
                    boolean settings = file.getName().equals("org.rejoinder.prefs");
                    boolean comesOrGoes = ProjectDocuments.isDocument(file) && !there;
                    everything[0] |= settings || comesOrGoes;
                    changed.add(file);
                }
            }
            return true;
        });
        return everything[0] ? all : documents.affectedBy(changed, all);
    }

    private void check(IFile file, Round round) throws CoreException {
        if (!file.isAccessible() || file.getLocation() == null) {
            return;
        }
        Path path = file.getLocation().toPath();
        Decoding decoding = Decoding.read(path, RejoinderResource.LARGEST);
        try {
            CheckedDocument checked = checking.check(decoding, path, round);
            FindingMarkers.show(file, checked.findings(), Decoding.ofText(checked.document()).text().offsets());
        } catch (RuntimeException e) {
            // One document must not keep the others from being checked.
            ILog.of(RejoinderBuilder.class).error(file.getFullPath().toString(), e);
        }
    }
}
