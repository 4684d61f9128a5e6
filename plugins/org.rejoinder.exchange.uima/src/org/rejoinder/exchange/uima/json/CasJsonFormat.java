package org.rejoinder.exchange.uima.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.json.JsonText;
import org.rejoinder.exchange.uima.ArticleCas;
import org.rejoinder.exchange.uima.CasImport;
import org.rejoinder.exchange.uima.cas.Cas;

/** UIMA CAS as JSON, version 0.4 of its specification. */
public final class CasJsonFormat implements Format, Exporter, Importer {

    @Override
    public String id() {
        return "cas-json";
    }

    @Override
    public String title() {
        return Messages.of(CasJsonFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id(), "json"));
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        article.demandText();
        return Export.of(fileNames(article.name()).get(0), JsonText.of(new CasJsonWriter(ArticleCas.of(article)).write()),
                LossReport.none(id()));
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".json");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        return accepts(fileName) && (words.contains("\"%TYPES\"") || words.contains("\"%FEATURE_STRUCTURES\""));
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        String text = TextFile.decode(input.bytes(), input.label()).string();
        List<ImportWarning> warnings = new ArrayList<>();
        Cas cas = CasJsonReader.read(JsonText.parse(text, input.label()), text, input.label(),
                (line, message) -> warnings.add(new ImportWarning(input.label(), line, message)));
        return CasImport.results(cas, input.label(), input.name().replaceFirst("\\.cas-json$", ""), options, warnings);
    }
}
