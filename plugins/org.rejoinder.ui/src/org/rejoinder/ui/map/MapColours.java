package org.rejoinder.ui.map;

import org.eclipse.swt.graphics.Color;
import org.rejoinder.editor.colouring.Colours;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapNode;

/** The theme's colours of the map; {@code plugin.xml} and {@code css/dark.css} have their values. */
final class MapColours {

    private static final String PREFIX = "org.rejoinder.ui.map.";

    private MapColours() {
    }

    /** {@return the colour of a standing} */
    static Color of(MapNode.Sign sign) {
        return Colours.of(PREFIX + switch (sign) {
            case UNDISPUTED -> "undisputed";
            case STANDS -> "stands";
            case CONTESTED -> "contested";
            case REBUTTED -> "rebutted";
            case NONE -> "line";
        });
    }

    /** {@return the colour of a relation} */
    static Color of(MapEdge.Kind kind) {
        return switch (kind) {
            case ATTACK -> of(MapNode.Sign.REBUTTED);
            case SUPPORT -> of(MapNode.Sign.STANDS);
            default -> of(MapNode.Sign.NONE);
        };
    }

    /** {@return the colour of words of less weight} */
    static Color soft() {
        return Colours.of("org.rejoinder.ui.colour.outside");
    }

    /** {@return the ground of the selected element} */
    static Color selected() {
        return Colours.of("org.rejoinder.ui.colour.selected");
    }
}
