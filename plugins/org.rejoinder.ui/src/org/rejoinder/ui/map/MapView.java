package org.rejoinder.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.map.ArgumentMap;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.rules.Examination;
import org.rejoinder.ui.Icons;
import org.rejoinder.ui.Messages;
import org.rejoinder.ui.article.EditorFollower;
import org.rejoinder.ui.article.ElementNames;

/** Shows who says what and who disputes it, as a map, in step with the editor. It is laid out in the background. */
public final class MapView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.rejoinder.ui.map";
    private static final int DELAY = 200;

    private final Job layout = Job.createSystem("Map", this::layOut);
    private final Consumer<DocumentModel> subscriber = changed -> layout.schedule(DELAY);
    private final IPropertyChangeListener theme = event -> later(() -> canvas().redraw());
    private MapCanvas canvas;
    private EditorFollower follower;
    private ITextEditor editor;
    private volatile DocumentModel model;
    private volatile int caret;
    private volatile PlacedMap shown;
    private volatile Examination laidOut;

    @Override
    public void createPartControl(Composite parent) {
        canvas = new MapCanvas(parent, this::choose);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action("zoomIn", canvas::zoomIn));
        tools.add(action("zoomOut", canvas::zoomOut));
        tools.add(action("zoomFit", canvas::fit));
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
        follower = new EditorFollower(getSite().getPage(), this::show, offset -> {
            caret = offset;
            layout.schedule(DELAY);
        });
        show(getSite().getPage().getActiveEditor());
    }

    private static IAction action(String name, Runnable what) {
        Action action = new Action(Messages.of("map." + name), Icons.of(name)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(Messages.of("map." + name + ".tip"));
        return action;
    }

    private MapCanvas canvas() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        layout.cancel();
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
        if (follower != null) {
            follower.dispose();
        }
        if (model != null) {
            model.unsubscribe(subscriber);
        }
        super.dispose();
    }

    /** {@return the map that is shown, for tests; null where none is} */
    public PlacedMap map() {
        return shown;
    }

    private void show(IEditorPart part) {
        Optional<DocumentModel> found = OpenDocuments.get().model(part);
        if (found.isEmpty() && model != null && OpenDocuments.get().all().contains(model)) {
            return;
        }
        if (model != null) {
            model.unsubscribe(subscriber);
        }
        model = found.orElse(null);
        editor = model == null ? null : Adapters.adapt(part, ITextEditor.class);
        laidOut = null;
        if (model != null) {
            model.subscribe(subscriber);
        }
        follower.listenTo(editor);
        layout.schedule();
    }

    private IStatus layOut(IProgressMonitor monitor) {
        DocumentModel of = model;
        Examination examination = of == null ? null : of.checked().examination();
        String element = of == null ? null : ElementNames.at(of.structure(), caret);
        if (examination != null && examination != laidOut) {
            ArgumentMap map = MapReader.of(examination);
            shown = map.nodes().isEmpty() ? null : new MapLayout().layout(map);
        } else if (examination == null) {
            shown = null;
        }
        laidOut = examination;
        PlacedMap placed = shown;
        later(() -> {
            if (model == of) {
                canvas.show(placed, Messages.of(of == null ? "map.empty.none" : "map.empty.nothing"));
                canvas.select(element);
            }
        });
        return Status.OK_STATUS;
    }

    /** Something was clicked: its declaration is selected in the editor. */
    private void choose(String element) {
        DocumentModel of = model;
        Optional<Declaration> declaration = of == null || editor == null ? Optional.empty()
                : ElementNames.find(of.structure(), element.substring(element.lastIndexOf('.') + 1));
        declaration.filter(found -> found.name() != null).ifPresent(found -> editor.selectAndReveal(found.name().begin(),
                found.name().end() - found.name().begin()));
    }

    private void later(Runnable what) {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
