package org.rejoinder.cli.report;

/**
 * How wide characters are in a terminal: East Asian wide ones and emoji take two columns, combining ones none (Unicode
 * Standard Annex 11; blocks rather than the full table, since a caret one column off is no harm).
 */
final class Columns {

    private Columns() {
    }

    /** Columns of a code point: 0, 1 or 2. A tab and other controls count as 1. */
    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
                return 0;
            default:
                return isWide(c) ? 2 : 1;
        }
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115F || in(c, 0x2E80, 0x303E) || in(c, 0x3041, 0xA4CF) || in(c, 0xAC00, 0xD7A3)
                || in(c, 0xF900, 0xFAFF) || in(c, 0xFE30, 0xFE6F) || in(c, 0xFF01, 0xFF60) || in(c, 0xFFE0, 0xFFE6)
                || in(c, 0x1F300, 0x1F64F) || in(c, 0x1F680, 0x1F6FF) || in(c, 0x1F900, 0x1F9FF)
                || in(c, 0x1FA70, 0x1FAFF) || in(c, 0x20000, 0x3FFFD));
    }

    private static boolean in(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
