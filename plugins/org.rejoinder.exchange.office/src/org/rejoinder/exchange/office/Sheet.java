package org.rejoinder.exchange.office;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet: the first row is frozen, bold and has filters; columns are as wide as their words need. */
final class Sheet {

    /** The width of the widest column, in characters. */
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    /** How many characters Excel allows in a cell. */
    private static final int LONGEST = 32_767;
    private static final String ELLIPSIS = "…";

    private Sheet() {
    }

    static void write(Workbook book, String name, List<List<String>> rows) {
        Worksheet sheet = book.newWorksheet(name);
        int columns = rows.get(0).size();
        for (int column = 0; column < columns; column++) {
            int widest = NARROWEST;
            for (int row = 0; row < rows.size(); row++) {
                String value = rows.get(row).get(column);
                widest = Math.max(widest, value.length() + 2);
                cell(sheet, row, column, value);
            }
            sheet.width(column, Math.min(WIDEST, widest));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows.size() - 1), columns - 1);
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("E6EFF6").set();
        if (rows.size() > 1) {
            sheet.range(1, 0, rows.size() - 1, columns - 1).style().wrapText(true).verticalAlignment("top").set();
        }
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** Whole numbers as numbers, so that they can be sorted and added; anything else as text. */
    private static void cell(Worksheet sheet, int row, int column, String value) {
        if (value.matches("0|[1-9]\\d{0,8}")) {
            sheet.value(row, column, Long.valueOf(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, text(value));
        }
    }

    private static String text(String value) {
        String allowed = org.rejoinder.exchange.svg.XmlText.allowed(value);
        if (allowed.length() <= LONGEST) {
            return allowed;
        }
        int end = LONGEST - ELLIPSIS.length();
        return allowed.substring(0, Character.isHighSurrogate(allowed.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }
}
