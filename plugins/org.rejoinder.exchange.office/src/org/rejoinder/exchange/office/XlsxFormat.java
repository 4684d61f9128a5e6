package org.rejoinder.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.report.Report;
import org.rejoinder.exchange.report.ReportRows.FindingRow;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.exchange.table.Tables;

/**
 * The tables of an article as the sheets of one workbook, with its findings. Every cell is a text or a number and none a
 * formula, so that words that begin with an equals sign stay words.
 */
public final class XlsxFormat extends OfficeFormat {

    /** For the service registry. */
    public XlsxFormat() {
        super("xlsx");
    }

    @Override
    protected byte[] write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>(Tables.of(article));
        sheets.put("findings", findings(new Report(article)));
        try {
            Path file = Files.createTempFile("rejoinder-", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                Workbook book = new Workbook(out, "Rejoinder", "1.0");
                for (Map.Entry<String, List<List<String>>> sheet : sheets.entrySet()) {
                    Sheet.write(book, Messages.of(XlsxFormat.class, "xlsx.sheet." + sheet.getKey()), sheet.getValue());
                }
                book.finish();
                return FixedZip.of(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ExchangeException(article.name(), 0, 0, Messages.of(XlsxFormat.class, "office.failed", id(), e.getMessage()));
        }
    }

    private static List<List<String>> findings(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("severity", "rule", "element", "line", "finding", "accepted because"));
        List<FindingRow> all = new ArrayList<>(report.tables().findings());
        all.addAll(report.tables().suppressed());
        all.forEach(f -> rows.add(List.of(f.severity(), f.rule(), f.element(), f.line(), f.message(), f.reason())));
        return rows;
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).losses(article.document()).and(article.unplaced());
    }
}
