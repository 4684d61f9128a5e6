package org.rejoinder.exchange.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
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
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.records.RecordAttributions;
import org.rejoinder.exchange.records.Records;
import org.rejoinder.exchange.json.ElementData;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;

/** brat's standoff format: {@code NAME.ann} beside {@code NAME.txt}. */
public final class BratFormat implements Format, Exporter, Importer {

    private static final Pattern RECORD = Pattern.compile("^\\uFEFF?(?:[TERAMNW#]\\w+|\\*)[\\t ]+\\S", Pattern.MULTILINE);

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public String title() {
        return Messages.of(BratFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id(), "ann"), FileNames.of(name, id(), "txt"));
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        List<String> names = fileNames(article.name());
        byte[] text = TextFile.bytes(article.demandText());
        List<Export.File> files = List.of(Export.File.of(names.get(0), new BratWriter(article).write()),
                new Export.File(names.get(1), text, false), shared("annotation.conf"), shared("visual.conf"));
        return new Export(files, LossReport.none(id()));
    }

    private static Export.File shared(String name) {
        try (InputStream in = BratFormat.class.getResourceAsStream(name)) {
            return new Export.File(name, in.readAllBytes(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".ann");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        // a broken record ahead of the first whole one is told when the file is read
        return accepts(fileName) && (head.length == 0 || RECORD.matcher(new String(head, StandardCharsets.UTF_8)).find());
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        String textName = input.name() + ".txt";
        ArticleText text = input.text(options).orElseThrow(() -> new ExchangeException(input.label(), 0, 0,
                Messages.of(BratFormat.class, "text.missing", textName)));
        ArticleText ann = TextFile.decode(input.bytes(), input.label());
        List<ImportWarning> warnings = new ArrayList<>();
        BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
        Records records = BratReader.read(ann.string(), warn);
        Document whole = whole(ann.string(), records, warn);
        if (whole != null) {
            return List.of(own(input, whole, text, warnings));
        }
        String name = FileNames.plain(input.name().endsWith(".brat") ? input.name().substring(0, input.name().length() - 5) : input.name());
        records.notes.removeIf(n -> n.type().equals(BratModel.NOTE));
        Draft draft = RecordAttributions.draft(name, BratPlaces.of(text, records, warn), records, Roles.of(options), warn);
        Document document = Drafting.document(text, name + ".txt", draft, warn);
        return List.of(new ImportResult(name, document, text, warnings));
    }

    /** The document that an unchanged file of ours carries; null if it is none, or was edited since, which is told. */
    private static Document whole(String ann, Records records, BiConsumer<Integer, String> warn) {
        List<String> notes = records.notes.stream().filter(n -> n.type().equals(BratModel.NOTE)).map(Records.Note::text).toList();
        if (notes.isEmpty()) {
            return null;
        }
        if (!notes.contains(RecordDigest.LABEL + RecordDigest.of(ann))) {
            warn.accept(0, Messages.of(BratFormat.class, "own.edited"));
            return null;
        }
        return ElementData.read(notes.stream().filter(ElementData::is).toList(), m -> warn.accept(0, m));
    }

    private static ImportResult own(ImportInput input, Document document, ArticleText text, List<ImportWarning> warnings) {
        Article article = document.getArticle();
        boolean beside = article != null && article.getTextFile() != null;
        String name = input.name().endsWith(".brat") ? input.name().substring(0, input.name().length() - 5) : input.name();
        return new ImportResult(FileNames.plain(name), document, beside ? text : null, warnings);
    }
}
