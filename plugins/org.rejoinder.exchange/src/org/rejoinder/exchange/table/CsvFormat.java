package org.rejoinder.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.Messages;

/** Four files of comma-separated values after RFC 4180; a cell that a spreadsheet would take for a formula is defused. */
public final class CsvFormat implements Format, Exporter {

    private static final List<String> TABLES = List.of("statements", "sources", "rebuttals", "ledger");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String title() {
        return Messages.of(CsvFormat.class, "csv.title");
    }

    @Override
    public List<String> fileNames(String name) {
        return TABLES.stream().map(table -> name + "." + table + ".csv").toList();
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) {
        List<Export.File> files = new ArrayList<>();
        for (Map.Entry<String, List<List<String>>> table : Tables.of(article).entrySet()) {
            files.add(Export.File.of(article.name() + "." + table.getKey() + ".csv", csv(table.getValue())));
        }
        return new Export(files, TableCoverage.of(id()).losses(article.document()).and(article.unplaced()));
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(String.join(",", row.stream().map(CsvFormat::cell).toList())).append("\r\n");
        }
        return out.toString();
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
