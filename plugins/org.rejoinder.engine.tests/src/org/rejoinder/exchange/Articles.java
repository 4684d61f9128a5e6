package org.rejoinder.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.Decoding;

/** Articles for tests of formats, and the ways from and to them. */
final class Articles {

    /** The text that starts with an astral character on purpose, so that all units differ. */
    static final String PAPER = "📰 An official said the plan is “dead”.\nThe ministry denied it: “That is false.”\n";

    private static final FormatRegistry REGISTRY = FormatRegistry.standard();
    private static final Language LANGUAGE = Language.standalone(RuleRegistry.standard());
    private static final Examiner EXAMINER = new Examiner(RuleRegistry.standard());

    private Articles() {
    }

    static Format format(String id) {
        return REGISTRY.find(id).orElseThrow();
    }

    /** Imports a file of a folder in memory. */
    static ImportResult read(String format, String fileName, Map<String, String> files) throws ExchangeException {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return format(format).importer().orElseThrow().read(ImportInput.of(fileName, bytes), ExchangeOptions.none()).get(0);
    }

    /** Examines a document with its text. */
    static AnnotatedArticle annotated(String name, Document document, Decoding text) {
        Examination examination = EXAMINER.examine(document, text, Surroundings.ALONE, Settings.STANDARD);
        return new AnnotatedArticle(name, document, text instanceof Decoding.Readable readable ? readable.text() : null, examination);
    }

    /** A document with an embedded text, read by the real language. */
    static AnnotatedArticle document(String name, String document) {
        Snapshot snapshot = LANGUAGE.snapshot(URI.createURI("memory:/" + name + ".rejoinder"), document);
        return new AnnotatedArticle(name, snapshot.document(), snapshot.article(), snapshot.examination());
    }

    static AnnotatedArticle annotated(ImportResult result) {
        return annotated(result.name(), result.document(), result.decoding());
    }

    static Export export(String format, AnnotatedArticle article) throws ExchangeException {
        return format(format).exporter().orElseThrow().export(article, ExchangeOptions.none());
    }

    static String text(Export.File file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    /** Exports, and imports what came of it, with the text beside it. */
    static ImportResult thereAndBack(String format, AnnotatedArticle article) throws ExchangeException {
        Export export = export(format, article);
        Map<String, byte[]> files = new HashMap<>();
        export.files().forEach(f -> files.put(f.name(), f.content()));
        if (article.text() != null && article.document().getArticle().getTextFile() != null) {
            files.put(article.document().getArticle().getTextFile(), TextFile.bytes(article.text()));
        }
        return format(format).importer().orElseThrow().read(ImportInput.of(export.files().get(0).name(), files), ExchangeOptions.none()).get(0);
    }

    /** The folder of the shared files beside the checkout; null where there is none. */
    static Path shared() {
        Path root = Path.of(System.getProperty("rejoinder.root", "../..")).toAbsolutePath().normalize();
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/schemas"))) {
                return at.resolve("shared");
            }
        }
        return null;
    }

    static Path sample() {
        return Path.of(System.getProperty("rejoinder.root", "../..")).resolve("releng/sample");
    }

    static String sampleText() {
        try {
            return Files.readString(sample().resolve("lantern.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
