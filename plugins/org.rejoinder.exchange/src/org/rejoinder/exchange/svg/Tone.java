package org.rejoinder.exchange.svg;

import java.util.Locale;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapNode;

/** The colours of a map, in light and in dark. */
enum Tone {

    PAGE("#ffffff", "#0d1117"), INK("#1f2328", "#e6edf3"), SOFT("#57606a", "#9aa7b3"), LINE("#8c959f", "#6e7681"), PLAIN("#f6f8fa", "#161b22"),
    UNDISPUTED("#33658a", "#6f94bf"), UNDISPUTED_BACK("#eef5fb", "#12213a"), STANDS("#2f7d4f", "#3fb950"), STANDS_BACK("#e6f5eb", "#12261a"),
    CONTESTED("#9a6700", "#d29922"), CONTESTED_BACK("#fff4d6", "#2b2209"), REBUTTED("#b3261e", "#f85149"), REBUTTED_BACK("#fdebe9", "#2d1316"),
    ATTACK("#c9302c", "#f85149"), SUPPORT("#2f7d4f", "#3fb950"), LINK("#33658a", "#6f94bf");

    private final String light;
    private final String dark;

    Tone(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour of lines and signs of an act that stands so. */
    static Tone line(MapNode.Sign sign) {
        return sign == MapNode.Sign.NONE ? LINE : valueOf(sign.name());
    }

    /** The colour behind the words of an act that stands so. */
    static Tone back(MapNode.Sign sign) {
        return sign == MapNode.Sign.NONE ? PLAIN : valueOf(sign.name() + "_BACK");
    }

    /** The colour of a relation. */
    static Tone of(MapEdge.Kind kind) {
        return kind == MapEdge.Kind.SAYS ? LINE : valueOf(kind.name());
    }

    /** What an element's fill and stroke are, as attributes: every viewer knows those. Either may be null. */
    static String paint(Tone fill, Tone stroke, boolean darkly) {
        StringBuilder out = new StringBuilder(" class=\"");
        out.append(fill == null ? "" : "f" + fill.css()).append(fill == null || stroke == null ? "" : " ").append(stroke == null ? "" : "s" + stroke.css());
        out.append("\" fill=\"").append(fill == null ? "none" : fill.colour(darkly)).append('"');
        return stroke == null ? out.toString() : out.append(" stroke=\"").append(stroke.colour(darkly)).append('"').toString();
    }

    /** Rules that turn the light colours into the dark ones where the reader likes it dark; paper stays light. */
    static String style() {
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme:dark){");
        for (Tone tone : values()) {
            rules.append(".rj .f").append(tone.css()).append("{fill:").append(tone.dark).append("}.rj .s").append(tone.css()).append("{stroke:")
                    .append(tone.dark).append('}');
        }
        return rules.append('}').toString();
    }

    private String colour(boolean darkly) {
        return darkly ? dark : light;
    }

    private String css() {
        return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
