package org.rejoinder.exchange.uima.xmi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMARuntimeException;
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
import org.rejoinder.exchange.uima.ArticleCas;
import org.rejoinder.exchange.uima.CasImport;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.Types;
import org.xml.sax.SAXException;

/**
 * UIMA CAS as XMI. Written is a ZIP of {@code NAME.xmi} and {@code TypeSystem.xml}, as INCEpTION has it; read are such ZIPs, and
 * an XMI alone with its type system beside it.
 */
public final class CasXmiFormat implements Format, Exporter, Importer {

    private static final String TYPES = "TypeSystem.xml";

    @Override
    public String id() {
        return "cas-xmi";
    }

    @Override
    public String title() {
        return Messages.of(CasXmiFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id(), "zip"));
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        String text = article.demandText().string();
        int[] odd = text.codePoints().filter(c -> !isXml(c, false)).toArray();
        for (int c : odd) {
            if (!isXml(c, true)) {
                throw failure(article.name(), "text.unwritable", String.format("U+%04X", c));
            }
        }
        try {
            XmiWriter writer = new XmiWriter(ArticleCas.of(article));
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(article.name() + ".xmi", writer.xmi(odd.length == 0 ? "1.0" : "1.1"));
            files.put(TYPES, writer.types());
            return new Export(List.of(new Export.File(fileNames(article.name()).get(0), Archive.of(files), false)), LossReport.none(id()));
        } catch (UIMAException | UIMARuntimeException | SAXException | IOException e) {
            throw failure(article.name(), "xmi.unwritable", e.getMessage());
        }
    }

    /** Whether XML 1.0, or 1.1, can write a character. */
    private static boolean isXml(int c, boolean later) {
        boolean plain = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
        return plain || later && c > 0 && c < 0x20;
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".xmi") || fileName.endsWith(".zip");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        return fileName.endsWith(".xmi") && words.contains("http:///uima/")
                || fileName.endsWith(".zip") && Archive.is(head) && (words.contains(".xmi") || words.contains(TYPES));
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        byte[] bytes = input.bytes();
        if (Archive.is(bytes)) {
            return archive(input, Archive.read(bytes, input.label()), options);
        }
        List<ImportWarning> warnings = new ArrayList<>();
        Types types = new Types();
        for (String beside : List.of(TYPES, "typesystem.xml", input.name() + ".typesystem.xml", input.name() + "-typesystem.xml")) {
            byte[] description = input.sibling(beside).orElse(null);
            if (description != null && types.isEmpty()) {
                TypeSystemReader.read(description, beside, types, m -> warnings.add(new ImportWarning(beside, 0, m)));
            }
        }
        return articles(bytes, input.label(), input.name(), types, options, warnings);
    }

    private List<ImportResult> archive(ImportInput input, Map<String, byte[]> entries, ExchangeOptions options) throws ExchangeException {
        Types types = new Types();
        List<ImportWarning> first = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String label = input.label() + "/" + entry.getKey();
            String head = new String(entry.getValue(), 0, Math.min(4096, entry.getValue().length), StandardCharsets.UTF_8);
            if (entry.getKey().toLowerCase(java.util.Locale.ROOT).endsWith(".xml") && head.contains("typeSystemDescription")) {
                TypeSystemReader.read(entry.getValue(), label, types, m -> first.add(new ImportWarning(label, 0, m)));
            } else if (Archive.is(entry.getValue())) {
                first.add(new ImportWarning(input.label(), 0, Messages.of(CasXmiFormat.class, "zip.nested", entry.getKey())));
            }
        }
        List<String> names = entries.keySet().stream().filter(n -> n.endsWith(".xmi") && !n.startsWith("__MACOSX/")).toList();
        if (names.isEmpty()) {
            throw failure(input.label(), "zip.none", String.join(", ", entries.keySet().stream().limit(5).toList()));
        }
        List<ImportResult> results = new ArrayList<>();
        for (String name : names) {
            String own = name.substring(name.lastIndexOf('/') + 1, name.length() - 4);
            List<ImportWarning> warnings = results.isEmpty() ? first : new ArrayList<>();
            results.addAll(articles(entries.get(name), input.label() + "/" + name,
                    names.size() == 1 ? input.name().replaceFirst("\\.cas-xmi$", "") : own, types, options, warnings));
        }
        return results;
    }

    private static List<ImportResult> articles(byte[] xmi, String label, String name, Types types, ExchangeOptions options,
            List<ImportWarning> warnings) throws ExchangeException {
        if (types.isEmpty()) {
            warnings.add(new ImportWarning(label, 0, Messages.of(CasXmiFormat.class, "types.none")));
        }
        Cas cas = XmiReader.read(xmi, label, types, (line, message) -> warnings.add(new ImportWarning(label, line, message)));
        return CasImport.results(cas, label, name, options, warnings);
    }

    private static ExchangeException failure(String label, String key, Object... arguments) {
        return new ExchangeException(label, 0, 0, Messages.of(CasXmiFormat.class, key, arguments));
    }
}
