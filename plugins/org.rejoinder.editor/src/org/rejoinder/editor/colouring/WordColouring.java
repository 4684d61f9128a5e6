package org.rejoinder.editor.colouring;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.rejoinder.language.ide.colouring.WordStyle;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenList;

/** Repaints what a change may have made another token, and no more. On the user interface's thread. */
final class WordColouring implements IPresentationDamager, IPresentationRepairer {

    private final TokenList tokens = new TokenList();
    private DocumentText text = new DocumentText(null);
    private DocumentEvent followed;
    private IRegion damage;
    private boolean read;

    @Override
    public void setDocument(IDocument document) {
        text = new DocumentText(document);
        read = false;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        // The platform asks twice for one event where its text ends behind the first damage.
        if (event != followed) {
            followed = event;
            if (read) {
                int added = event.getText() == null ? 0 : event.getText().length();
                int[] stretch = tokens.change(new DocumentText(event.getDocument()), event.getOffset(), event.getLength(), added);
                damage = new Region(stretch[0], Math.min(stretch[1], event.getDocument().getLength()) - stretch[0]);
            } else {
                damage = new Region(0, event.getDocument().getLength());
            }
        }
        return damage;
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion region) {
        if (!read) {
            tokens.reset(text.toString());
            read = true;
        }
        List<Token> all = tokens.all();
        int end = region.getOffset() + region.getLength();
        for (int i = tokens.indexAt(region.getOffset()); i < all.size() && all.get(i).begin() < end; i++) {
            StyleRange style = style(all, i);
            if (style != null) {
                presentation.addStyleRange(style);
            }
        }
    }

    private StyleRange style(List<Token> all, int index) {
        Token token = all.get(index);
        return switch (WordStyle.of(all, index, text)) {
            case COMMENT -> range(token, Colours.COMMENT, SWT.NORMAL);
            case NUMBER -> range(token, Colours.NUMBER, SWT.NORMAL);
            case PASSAGE -> range(token, Colours.PASSAGE, SWT.NORMAL);
            case WORDS -> range(token, Colours.WORDS, SWT.NORMAL);
            case DECLARED -> range(token, Colours.DECLARED, SWT.BOLD);
            case DECLARATION -> range(token, Colours.KEYWORD, SWT.BOLD);
            case KEYWORD -> range(token, Colours.KEYWORD, SWT.NORMAL);
            case REFERENCE -> range(token, Colours.REFERENCE, SWT.NORMAL);
            case SIGN -> null;
        };
    }

    private static StyleRange range(Token token, String colour, int font) {
        return new StyleRange(token.begin(), token.end() - token.begin(), Colours.of(colour), null, font);
    }
}
