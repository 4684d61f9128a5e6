package org.rejoinder.exchange.uima;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.json.CarriedDocument;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;

/** Our whole document as one record of a CAS, so that an export which nobody edited comes back as it was. */
final class OwnDocument {

    private static final String MARK = "byteOrderMark";

    private OwnDocument() {
    }

    /** The record. Its text has no character that XML could not write. */
    static FeatureStructure of(AnnotatedArticle article, Cas cas, String id, String sofa) {
        JsonObject carried = CarriedDocument.of(article, said(cas));
        if (article.text().hasByteOrderMark()) {
            carried.addProperty(MARK, true);
        }
        StringBuilder data = new StringBuilder();
        for (char c : carried.toString().toCharArray()) {
            if (c >= 0x7F && c < 0xA0 || c == 0x2028 || c >= 0xD800 && c < 0xE000 || c >= 0xFFFE) {
                data.append(String.format("\\u%04x", (int) c));
            } else {
                data.append(c);
            }
        }
        return new FeatureStructure(id, Layers.DOCUMENT, 0).withReferences("sofa", List.of(sofa)).with("data", data);
    }

    /**
     * What a CAS says in layers of its own, in an order that does not depend on ids: tools write files anew and add tokens.
     */
    private static String said(Cas cas) {
        List<String> lines = new ArrayList<>();
        for (FeatureStructure structure : cas.structures()) {
            if (structure.type().equals(Cas.SOFA)) {
                lines.add(CarriedDocument.digest(String.valueOf(structure.value("sofaString"))));
            } else if (structure.type().startsWith("webanno.custom.") && !structure.type().equals(Layers.DOCUMENT)) {
                lines.add(line(cas, structure, true));
            }
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static String line(Cas cas, FeatureStructure structure, boolean deep) {
        StringBuilder line = new StringBuilder(structure.type());
        for (String feature : structure.features().stream().sorted().toList()) {
            if (feature.equals("sofa")) {
                continue;
            }
            line.append(' ').append(feature).append('=');
            if (!structure.isReference(feature)) {
                line.append(structure.values(feature));
            } else if (deep) {
                // a link says itself what it leads to
                cas.targets(structure, feature, null).forEach(t -> line.append('{').append(line(cas, t, false)).append('}'));
            }
        }
        return line.toString();
    }

    /**
     * The document that a CAS carries.
     *
     * @param warnings gets a message where the CAS was edited since
     * @return null if it carries none, or was edited since
     */
    static Document read(Cas cas, Consumer<String> warnings) {
        JsonElement data = data(cas);
        return data == null ? null : CarriedDocument.read(data, said(cas), warnings);
    }

    /** The text of a CAS as our export had it: with its byte order mark. */
    static ArticleText text(Cas cas, String label, ArticleText text) throws org.rejoinder.exchange.ExchangeException {
        if (!(data(cas) instanceof JsonObject object) || !object.has(MARK)) {
            return text;
        }
        return TextFile.decode(("\uFEFF" + text.string()).getBytes(java.nio.charset.StandardCharsets.UTF_8), label);
    }

    private static JsonElement data(Cas cas) {
        for (FeatureStructure structure : cas.structures()) {
            if (structure.type().equals(Layers.DOCUMENT) && structure.value("data") != null) {
                try {
                    return JsonParser.parseString(structure.value("data"));
                } catch (JsonParseException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
