package org.rejoinder.exchange.uima.tsv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.uima.CasImport;

/** WebAnno TSV 3, read only: its makers plan no more of it. */
public final class WebAnnoTsvFormat implements Format, Importer {

    private static final String FIRST = "#FORMAT=WebAnno TSV 3";

    @Override
    public String id() {
        return "webanno-tsv";
    }

    @Override
    public String title() {
        return Messages.of(WebAnnoTsvFormat.class, "title");
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".tsv");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && new String(head, StandardCharsets.UTF_8).contains(FIRST);
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        String tsv = TextFile.decode(input.bytes(), input.label()).string();
        if (!tsv.startsWith(FIRST)) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(WebAnnoTsvFormat.class, "tsv.other", FIRST));
        }
        List<ImportWarning> warnings = new ArrayList<>();
        BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
        TsvFile file = TsvFile.read(tsv, warn);
        if (file.rows.isEmpty()) {
            throw new ExchangeException(input.label(), 0, 0, Messages.of(WebAnnoTsvFormat.class, "tsv.empty"));
        }
        return CasImport.results(TsvCas.of(file, warn), input.label(), input.name(), options, warnings);
    }
}
