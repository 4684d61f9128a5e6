package org.rejoinder.exchange.uima.tsv;

import java.util.List;

/**
 * A row: a token, or a part of one.
 *
 * @param line the line of the file, from 1
 * @param id the row's name, as in {@code 1-2} or {@code 1-2.1}
 * @param begin of the token, in UTF-16 units
 * @param end of the token, exclusive
 * @param form the token's text
 * @param cells the columns of the layers
 */
record TsvRow(int line, String id, int begin, int end, String form, List<String> cells) {

    /** Whether it is a part of the token of another row. */
    boolean isPart() {
        return id.indexOf('.') >= 0;
    }

    /** A cell; {@code _} where the row has no such column. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "_";
    }
}
