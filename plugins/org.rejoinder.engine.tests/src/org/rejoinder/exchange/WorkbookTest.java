package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook, read by Apache POI. */
class WorkbookTest {

    private static XSSFWorkbook read(AnnotatedArticle article) throws Exception {
        Export export = Articles.export("xlsx", article);
        assertEquals(List.of(article.name() + ".xlsx"), export.files().stream().map(Export.File::name).toList());
        return new XSSFWorkbook(new ByteArrayInputStream(export.files().get(0).content()));
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> values = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            values.add(cell == null ? "" : cell.toString());
        }
        return values;
    }

    @Test
    void theTablesAreSheetsWithAFrozenHeadAndFilters() throws Exception {
        try (XSSFWorkbook book = read(Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT))) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : book) {
                names.add(sheet.getSheetName());
                assertNotNull(sheet.getPaneInformation(), sheet.getSheetName());
                assertTrue(sheet.getPaneInformation().isFreezePane() && sheet.getPaneInformation().getHorizontalSplitTopRow() == 1);
                assertNotNull(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter(), sheet.getSheetName());
            }
            assertEquals(List.of("Statements", "Sources", "Rebuttals", "Ledger", "Findings"), names);
            assertEquals(List.of("name", "S1", "R1", "R2"), column(book.getSheet("Statements"), 0));
            assertEquals(List.of("rebuttal", "R1", "R2"), column(book.getSheet("Rebuttals"), 0));
            assertTrue(column(book.getSheet("Findings"), 1).contains("REB-10"), "findings have their rules");
            assertTrue(book.getSheet("Statements").getColumnWidth(5) > book.getSheet("Statements").getColumnWidth(0), "words need room");
        }
    }

    @Test
    void noWordsBecomeAFormula() throws Exception {
        try (XSSFWorkbook book = read(Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertNotEquals(CellType.FORMULA, cell.getCellType(), cell.getAddress().toString());
                    }
                }
            }
            assertEquals("=the <script>bridge</script> & road are safe", book.getSheet("Statements").getRow(1).getCell(5).getStringCellValue());
            assertEquals(CellType.NUMERIC, book.getSheet("Statements").getRow(1).getCell(11).getCellType(), "an offset can be sorted");
        }
    }

    @Test
    void longTextIsKeptAsFarAsACellCan() throws Exception {
        String words = "begun " + "\uD83D\uDCF0x ".repeat(12_000) + "ended";
        try (XSSFWorkbook book = read(Articles.document("long", "article L\n  text '''\n" + words + " he said.\n'''\nsource P person \"he\"\nstatement S1 by P\n  says \""
                + words + "\"\n"))) {
            String cell = book.getSheet("Statements").getRow(1).getCell(5).getStringCellValue();
            assertTrue(cell.length() <= 32_767 && cell.startsWith("begun ") && cell.endsWith("…"), cell.length() + " characters");
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        byte[] first = Articles.export("xlsx", Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT)).files().get(0).content();
        Thread.sleep(2_100); // an entry of a zip counts its time in steps of two seconds
        byte[] second = Articles.export("xlsx", Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT)).files().get(0).content();
        assertArrayEquals(first, second);
    }
}
