package org.rejoinder.ui.article;

import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rejoinder.language.ide.marking.MarkKind;

/** Marks the words that are selected in the Article view, as what the command's parameter says. */
public final class MarkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String command = event.getCommand().getId();
        String kind = command.substring(command.lastIndexOf('.') + "mark".length() + 1);
        IViewPart view = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ArticleView.ID);
        if (view instanceof ArticleView article) {
            article.mark(MarkKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        return null;
    }
}
