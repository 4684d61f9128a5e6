package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.exchange.json.ElementData;
import org.rejoinder.model.Document;

/**
 * What becomes of an article that is exported and imported again. All that the loss report does not name must be the same:
 * each element with each of its values, the places of its passages, and the text.
 *
 * @param losses what the export said that it does not carry
 * @param missing elements that went out and did not come back so, as lines of JSON
 * @param added elements that came back and did not go out so
 * @param warnings what the import had to mend; a file of ours needs no mending
 */
public record ThereAndBack(LossReport losses, List<String> missing, List<String> added, List<ImportWarning> warnings) {

    /**
     * Exports and imports an article in memory.
     *
     * @param format one that comes back
     * @param article not changed
     * @throws ExchangeException if the article can not be exported, or its export not be imported
     */
    public static ThereAndBack of(Format format, AnnotatedArticle article) throws ExchangeException {
        Export export = format.exporter().orElseThrow().export(article, ExchangeOptions.none());
        Map<String, byte[]> files = new HashMap<>();
        export.files().forEach(f -> files.put(f.name(), f.content()));
        String textFile = article.document().getArticle() == null ? null : article.document().getArticle().getTextFile();
        boolean beside = article.text() != null && FileNames.isPlain(textFile);
        if (beside) {
            files.put(textFile, TextFile.bytes(article.text()));
        }
        ImportResult back = format.importer().orElseThrow()
                .read(ImportInput.of(export.files().get(0).name(), files), ExchangeOptions.none()).get(0);
        LossReport losses = export.losses();
        List<String> out = lines(losses.without(StoredPlaces.copy(article)));
        List<String> in = lines(losses.without(back.document()));
        if (beside) {
            // a text that stands in the document is one of the article's values
            out.add(article.text().string());
            in.add(String.valueOf(back.annotatedText()));
        }
        return new ThereAndBack(losses, difference(out, in), difference(in, out), back.warnings());
    }

    /** Whether everything came back, and without mending. */
    public boolean isSame() {
        return missing.isEmpty() && added.isEmpty() && warnings.isEmpty();
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        lines.add(ElementData.ofArticle(document));
        lines.addAll(ElementData.ofElements(document));
        return lines;
    }

    private static List<String> difference(List<String> of, List<String> without) {
        Set<String> rest = new LinkedHashSet<>(of);
        without.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
