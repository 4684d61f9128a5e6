package org.rejoinder.ui.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.article.ArticleMark;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.marking.MarkKind;
import org.rejoinder.language.ide.marking.Marking;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.text.ArticleText;
import org.rejoinder.ui.Messages;

/** Shows the article of the document that is being edited. */
public final class ArticleView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.rejoinder.ui.article";
    private static final String CONTEXT = "org.rejoinder.ui.articleScope";

    private final Consumer<DocumentModel> subscriber = changed -> later(this::refresh);
    private final IPropertyChangeListener theme = event -> later(this::repaint);
    private StyledText text;
    private EditorFollower follower;
    private final Job following = Job.createSystem("Article view", this::locate);
    private ITextEditor editor;
    private volatile DocumentModel model;
    private volatile int caret;
    private ArticleText shown;
    private List<ArticleMark> marks = List.of();
    private String selected;
    private StyleRange[] painted = new StyleRange[0];
    private LineReveal revealing;
    private boolean selecting;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.setMargins(12, 10, 12, 10);
        text.setLineSpacing(3);
        text.setFont(JFaceResources.getDialogFont());
        text.setAlwaysShowScrollBars(false);
        revealing = new LineReveal(text);
        text.addListener(SWT.MouseUp, event -> selectElement());
        text.addListener(SWT.KeyUp, event -> {
            if ((event.keyCode & SWT.KEYCODE_BIT) != 0) {
                selectElement();
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        text.setMenu(menu.createContextMenu(text));
        getSite().registerContextMenu(menu, null);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editorAction(ITextOperationTarget.UNDO));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editorAction(ITextOperationTarget.REDO));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copyAction());
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
        follower = new EditorFollower(getSite().getPage(), this::show, this::follow);
        show(getSite().getPage().getActiveEditor());
    }

    /** What is marked here is a change of the document, so that undoing here undoes there. */
    private IAction editorAction(int operation) {
        return new Action() {
            @Override
            public void run() {
                ITextOperationTarget target = editor == null ? null : editor.getAdapter(ITextOperationTarget.class);
                if (target != null && target.canDoOperation(operation)) {
                    target.doOperation(operation);
                }
            }
        };
    }

    private IAction copyAction() {
        return new Action() {
            @Override
            public void run() {
                text.copy();
            }
        };
    }

    @Override
    public void dispose() {
        following.cancel();
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
        if (follower != null) {
            follower.dispose();
        }
        if (model != null) {
            model.unsubscribe(subscriber);
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    /** {@return the widget, for tests} */
    public StyledText text() {
        return text;
    }

    /** Shows the article of an editor; an editor of other files, or none, leaves the view as it is while ours is open. */
    private void show(IEditorPart part) {
        Optional<DocumentModel> found = OpenDocuments.get().model(part);
        ITextEditor opened = part == null ? null : Adapters.adapt(part, ITextEditor.class);
        if (found.isEmpty() && model != null && OpenDocuments.get().all().contains(model)) {
            return;
        }
        if (model != null) {
            model.unsubscribe(subscriber);
        }
        if (model == null || model != found.orElse(null)) {
            // What is brought out stays with its document; of another one all is shown anew.
            selected = null;
            shown = null;
        }
        model = found.orElse(null);
        editor = model == null ? null : opened;
        if (model != null) {
            model.subscribe(subscriber);
        }
        follower.listenTo(editor);
        refresh();
    }

    private void refresh() {
        if (text.isDisposed()) {
            return;
        }
        ArticleText fresh = model == null ? null : model.article();
        if (fresh == null) {
            shown = null;
            marks = List.of();
            painted = new StyleRange[0];
            text.setText(emptyText());
            setContentDescription("");
            return;
        }
        boolean same = shown != null && shown.string().equals(fresh.string());
        int top = shown == null ? 0 : text.getTopPixel();
        if (!same) {
            text.setText(fresh.string());
            painted = new StyleRange[0];
        }
        shown = fresh;
        // Typing seldom changes what is marked, and painting a long article takes its time.
        if (!same || !marks.equals(model.marks())) {
            marks = model.marks();
            paint();
        }
        if (!same) {
            // In pixels: the first line's index would scroll the margin above it away.
            text.setTopPixel(top);
            // The caret may have told where it stands before there was anything to bring out.
            following.schedule();
        }
    }

    private String emptyText() {
        if (model == null) {
            return Messages.of("article.empty.none");
        }
        if (model.checked() == CheckedDocument.EMPTY) {
            return Messages.of("article.empty.reading");
        }
        if (model.structure().declarations().stream().noneMatch(d -> d.keyword().equals("article"))) {
            return Messages.of("article.empty.shared");
        }
        String why = model.textFile() == null ? Messages.of("article.empty.unnamed")
                : Messages.of("article.empty.missing", model.textFile().getFileName());
        return Messages.of("article.empty.text", why);
    }

    private void repaint() {
        if (!text.isDisposed()) {
            painted = new StyleRange[0];
            paint();
        }
    }

    /** Paints anew what looks other than before: each line that is touched is laid out again, which takes its time. */
    private void paint() {
        if (text.isDisposed() || shown == null) {
            return;
        }
        // Offsets are those of the text: the widget keeps line ends as they are.
        StyleRange[] wanted = new ArticlePainter(marks, selected).styles(text.getCharCount());
        int same = 0;
        int most = Math.min(painted.length, wanted.length);
        while (same < most && painted[same].equals(wanted[same])) {
            same++;
        }
        int behind = 0;
        while (behind < most - same
                && painted[painted.length - 1 - behind].equals(wanted[wanted.length - 1 - behind])) {
            behind++;
        }
        int begin = Math.min(begin(painted, same), begin(wanted, same));
        int end = Math.max(end(painted, painted.length - behind), end(wanted, wanted.length - behind));
        if (begin < end) {
            text.replaceStyleRanges(begin, end - begin, Arrays.copyOfRange(wanted, same, wanted.length - behind));
        }
        painted = wanted;
    }

    private static int begin(StyleRange[] styles, int first) {
        return first < styles.length ? styles[first].start : Integer.MAX_VALUE;
    }

    private static int end(StyleRange[] styles, int behindLast) {
        return behindLast == 0 ? 0 : styles[behindLast - 1].start + styles[behindLast - 1].length;
    }

    /** Brings out another declaration: only its passages, and those of the one before, look otherwise. */
    private void select(String element) {
        String before = selected;
        selected = element;
        if (text.isDisposed() || shown == null) {
            return;
        }
        ArticlePainter painter = new ArticlePainter(marks, selected);
        for (ArticleMark mark : marks) {
            boolean concerned = mark.element().equals(before) || mark.element().equals(element);
            if (concerned && mark.end() <= text.getCharCount() && mark.end() > mark.begin()) {
                text.replaceStyleRanges(mark.begin(), mark.end() - mark.begin(), painter.styles(mark.begin(), mark.end()));
            }
        }
        painted = text.getStyleRanges();
    }

    /** The caret of the editor has moved: bring out what belongs to its declaration, as soon as that is found. */
    private void follow(int offset) {
        caret = offset;
        following.schedule();
    }

    /** The declaration at the caret is looked up in the background: in a large document it takes longer than a key. */
    private IStatus locate(IProgressMonitor monitor) {
        DocumentModel of = model;
        String element = of == null ? null : ElementNames.at(of.structure(), caret);
        if (element != null) {
            later(() -> {
                if (model == of && shown != null && !element.equals(selected)) {
                    select(element);
                    marks.stream().filter(mark -> mark.element().equals(element)).mapToInt(ArticleMark::begin).min()
                            .ifPresent(begin -> revealing.reveal(Math.min(begin, text.getCharCount())));
                }
            });
        }
        return Status.OK_STATUS;
    }

    /** Something was clicked in the article: show its declaration in the editor, and keep the focus here. */
    private void selectElement() {
        if (shown == null || editor == null || selecting || text.getSelectionCount() > 0) {
            return;
        }
        int offset = text.getCaretOffset();
        Optional<ArticleMark> mark = marks.stream().filter(m -> m.begin() <= offset && offset < m.end())
                .min(Comparator.comparingInt(m -> m.end() - m.begin()));
        Optional<Declaration> declaration =
                mark.flatMap(found -> ElementNames.find(model.structure(), found.element()));
        if (declaration.isPresent()) {
            selecting = true;
            try {
                select(mark.get().element());
                Declaration found = declaration.get();
                int begin = found.name() == null ? found.begin() : found.name().begin();
                int end = found.name() == null ? found.begin() + found.keyword().length() : found.name().end();
                editor.selectAndReveal(begin, end - begin);
            } finally {
                selecting = false;
            }
        }
    }

    /** {@return whether words are selected that can be marked} */
    boolean canMark() {
        return shown != null && editor != null && text.getSelectionCount() > 0;
    }

    /** Marks the selected words: the declaration appears in the document. */
    public void mark(MarkKind kind) {
        if (!canMark()) {
            say(Messages.of("article.marked.nothing"));
            return;
        }
        Point selection = text.getSelection();
        Structure structure = model.structure();
        Marking marking = new Marking(structure, shown, model.otherNames());
        boolean cue = kind == MarkKind.CUE;
        Optional<Marking.Marked> marked = !cue ? marking.mark(kind, selection.x, selection.y)
                : selected == null ? Optional.empty() : marking.cue(selected, selection.x, selection.y);
        if (marked.isEmpty()) {
            say(Messages.of(cue ? "article.marked.nocue" : "article.marked.unquotable"));
            return;
        }
        Edit edit = marked.get().edit();
        if (model.apply(List.of(edit), editor)) {
            selected = marked.get().name();
            say("");
            editor.selectAndReveal(marked.get().focus(), cue ? "cue".length() : marked.get().name().length());
            text.setSelection(selection.y);
        }
    }

    private void say(String message) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    private void later(Runnable what) {
        Display display = text == null || text.isDisposed() ? null : text.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!text.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
