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
    /** How DKPro names compressed files. */
    private static final String PACKED = ".xmi.gz";
    /** What the names in a ZIP of texts, or of a project of INCEpTION, begin or end with. */
    private static final List<String> INSIDE = List.of(".xmi", TYPES, "exportedproject", "annotation/", "curation/", "annotation_ser/");

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
        return fileName.endsWith(".xmi") || fileName.endsWith(PACKED) || fileName.endsWith(".zip");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        return fileName.endsWith(".xmi") && words.contains("http:///uima/")
                || fileName.endsWith(PACKED) && Archive.isCompressed(head)
                || fileName.endsWith(".zip") && Archive.is(head) && INSIDE.stream().anyMatch(words::contains);
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        byte[] bytes = input.bytes();
        if (Archive.is(bytes)) {
            return archive(input, bytes, options);
        }
        List<ImportWarning> warnings = new ArrayList<>();
        Types types = new Types();
        String name = input.fileName().endsWith(PACKED) ? input.name().substring(0, input.name().length() - ".xmi".length()) : input.name();
        for (String beside : List.of(TYPES, "typesystem.xml", "TypeSystem.xml.gz", "typesystem.xml.gz", name + ".typesystem.xml", name + "-typesystem.xml")) {
            byte[] description = input.sibling(beside).orElse(null);
            if (description != null && types.isEmpty()) {
                TypeSystemReader.read(Archive.unpacked(description, beside), beside, types, m -> warnings.add(new ImportWarning(beside, 0, m)));
            }
        }
        return articles(Archive.unpacked(bytes, input.label()), input.label(), name, types, options, warnings);
    }

    /** Of several texts a broken one does not keep the others. */
    private List<ImportResult> archive(ImportInput input, byte[] bytes, ExchangeOptions options) throws ExchangeException {
        List<ImportWarning> first = new ArrayList<>();
        List<CasArchive.Member> members = CasArchive.members(input, bytes, (label, message) -> first.add(new ImportWarning(label, 0, message)));
        List<ImportResult> results = new ArrayList<>();
        List<ExchangeException> broken = new ArrayList<>();
        for (CasArchive.Member member : members) {
            try {
                results.addAll(articles(member.xmi(), member.label(), member.name(), member.types(), options, new ArrayList<>()));
            } catch (ExchangeException e) {
                broken.add(e);
            }
        }
        if (results.isEmpty()) {
            throw broken.get(0);
        }
        broken.forEach(e -> first.add(new ImportWarning(e.file(), e.line(), e.getMessage())));
        results.set(0, results.get(0).and(first));
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
