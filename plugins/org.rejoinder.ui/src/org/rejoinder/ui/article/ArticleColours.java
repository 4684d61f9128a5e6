package org.rejoinder.ui.article;

import org.eclipse.swt.graphics.Color;
import org.rejoinder.editor.colouring.Colours;
import org.rejoinder.language.ide.article.ArticleMark;

/** The theme's colours of the marks; {@code plugin.xml} and {@code css/dark.css} have their values. */
final class ArticleColours {

    private static final String PREFIX = "org.rejoinder.ui.colour.";

    private ArticleColours() {
    }

    /** {@return the ground of what a statement or rebuttal says; else null} */
    static Color ground(ArticleMark mark) {
        return switch (mark.role()) {
            case STATEMENT -> Colours.of(PREFIX + (mark.depth() == 0 ? "statement" : "nested"));
            case REBUTTAL -> Colours.of(PREFIX + "rebuttal");
            default -> null;
        };
    }

    /** {@return the colour of a mark's letters; null where it leaves them as they are} */
    static Color letters(ArticleMark.Role role) {
        return switch (role) {
            case SOURCE -> Colours.of(PREFIX + "source");
            case CUE -> Colours.of(PREFIX + "cue");
            case REMARK -> Colours.of(PREFIX + "remark");
            case OUTSIDE -> Colours.of(PREFIX + "outside");
            default -> null;
        };
    }

    /** {@return the ground of what belongs to the selected declaration} */
    static Color selected() {
        return Colours.of(PREFIX + "selected");
    }
}
