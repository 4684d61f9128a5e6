package org.rejoinder.editor.colouring;

import java.util.List;
import java.util.Set;
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
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.language.ide.syntax.TokenList;
import org.rejoinder.language.ide.syntax.Vocabulary;

/** Repaints what a change may have made another token, and no more. On the user interface's thread. */
final class WordColouring implements IPresentationDamager, IPresentationRepairer {

    /** How far a string looks back for the clause that it belongs to. */
    private static final int LOOK_BACK = 40;
    private static final Set<String> PASSAGE_CLAUSES = Set.of("says", "cue", "on", "hedged", "unelaborated", "mentioned",
            "because", "at", "loaded", "sic", "hedge", "outside", "via", "after", "before", "denies", "undermines",
            "undercuts", "qualifies", "concedes", "confirms", "corrects", "retracts");

    private final TokenList tokens = new TokenList();
    private final Set<String> keywords = Vocabulary.keywords();
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
        return switch (token.kind()) {
            case COMMENT -> range(token, Colours.COMMENT, SWT.NORMAL);
            case NUMBER -> range(token, Colours.NUMBER, SWT.NORMAL);
            case STRING, UNCLOSED, TEXT -> range(token, isPassage(all, index) ? Colours.PASSAGE : Colours.WORDS,
                    SWT.NORMAL);
            case WORD -> word(all, index);
            case SIGN -> null;
        };
    }

    private StyleRange word(List<Token> all, int index) {
        Token token = all.get(index);
        if (index > 0 && all.get(index - 1).kind() == TokenKind.WORD
                && Vocabulary.NAMED.contains(text(all.get(index - 1)))) {
            return range(token, Colours.DECLARED, SWT.BOLD);
        }
        if (keywords.contains(text(token))) {
            boolean declares = Vocabulary.DECLARATIONS.contains(text(token));
            return range(token, Colours.KEYWORD, declares ? SWT.BOLD : SWT.NORMAL);
        }
        return range(token, Colours.REFERENCE, SWT.NORMAL);
    }

    private boolean isPassage(List<Token> all, int index) {
        for (int i = index - 1; i >= 0 && i > index - LOOK_BACK; i--) {
            Token before = all.get(i);
            if (before.kind() == TokenKind.WORD && keywords.contains(text(before))) {
                return PASSAGE_CLAUSES.contains(text(before));
            }
        }
        return false;
    }

    private String text(Token token) {
        return token.end() <= text.length() ? token.in(text) : "";
    }

    private static StyleRange range(Token token, String colour, int font) {
        return new StyleRange(token.begin(), token.end() - token.begin(), Colours.of(colour), null, font);
    }
}
