package org.rejoinder.exchange.uima.tsv;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a layer, as the header of a file has them.
 *
 * @param kind what its records are
 * @param type the layer's full name
 * @param first the number of its first column, from 0
 * @param columns the columns, at least one
 */
record TsvLayer(Kind kind, String type, int first, List<Column> columns) {

    /** What the records of a layer are. */
    enum Kind {
        /** Annotations of words. */
        SPAN,
        /** Relations between annotations, on the row of the one that they lead to. */
        RELATION,
        /** Links of chains. */
        CHAIN
    }

    /** What a column holds. */
    enum Use {
        /** The value of a feature. */
        FEATURE,
        /** The roles of a slot. */
        ROLE,
        /** What fills the slot of the column before. */
        FILLER,
        /** Where a relation comes from. */
        BASE
    }

    /**
     * A column.
     *
     * @param name the feature, or of {@link Use#FILLER} and {@link Use#BASE} the type of what is referred to
     */
    record Column(Use use, String name) {
    }

    /** The layer of a header line, as in {@code #T_SP=TYPE|FEATURE|…}; null if the line is none. */
    static TsvLayer of(String line, int first) {
        Kind kind = line.startsWith("#T_SP=") ? Kind.SPAN : line.startsWith("#T_RL=") ? Kind.RELATION
                : line.startsWith("#T_CH=") ? Kind.CHAIN : null;
        if (kind == null) {
            return null;
        }
        String[] parts = line.substring(6).strip().split("\\|", -1);
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (part.startsWith("ROLE_") && part.indexOf(':') > 0) {
                String slot = part.substring(part.indexOf(':') + 1);
                columns.add(new Column(Use.ROLE, slot.indexOf('_') > 0 ? slot.substring(0, slot.indexOf('_')) : slot));
                if (i + 1 < parts.length) {
                    columns.add(new Column(Use.FILLER, parts[++i]));
                }
            } else if (part.startsWith("BT_")) {
                columns.add(new Column(Use.BASE, part.substring(3)));
            } else {
                columns.add(new Column(Use.FEATURE, part));
            }
        }
        if (columns.isEmpty()) {
            columns.add(new Column(Use.FEATURE, ""));
        }
        return new TsvLayer(kind, parts[0], first, List.copyOf(columns));
    }
}
