package org.rejoinder.editor.colouring;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The ids of our colours in the theme's registry; {@code plugin.xml} has their values, {@code css/dark.css} the dark ones. */
public final class Colours {

    private static final String PREFIX = "org.rejoinder.editor.colour.";

    /** Keywords. */
    public static final String KEYWORD = PREFIX + "keyword";
    /** A name where it is declared. */
    public static final String DECLARED = PREFIX + "declared";
    /** A name where it is referred to. */
    public static final String REFERENCE = PREFIX + "reference";
    /** The article's words. */
    public static final String PASSAGE = PREFIX + "passage";
    /** The annotator's own words. */
    public static final String WORDS = PREFIX + "words";
    /** Dates and numbers. */
    public static final String NUMBER = PREFIX + "number";
    /** Comments. */
    public static final String COMMENT = PREFIX + "comment";

    private Colours() {
    }

    /** {@return the colour that the current theme has for the id, or null; on the user interface's thread} */
    public static Color of(String id) {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return registry.get(id);
    }
}
