package org.rejoinder.exchange.aif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.exchange.json.CarriedDocument;
import org.rejoinder.exchange.json.JsonText;
import org.rejoinder.exchange.json.JsonFile;
import org.rejoinder.exchange.json.JsonLines;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.model.Document;
import org.rejoinder.model.RejoinderPackage.Literals;

/**
 * AIF: each act is a locution that asserts a proposition; attacks are conflicts (a denial one each way), supports and premises
 * inferences. Two propositions with the same words are told apart by the act's name, since AIFdb would merge them; acts that
 * assert one claim share its proposition. Files of ours carry the document besides, and come back whole.
 */
public final class AifFormat extends WrittenFormat implements Importer {

    /** AIF in one of the ways of RDF. */
    private static final Pattern RDF = Pattern.compile("arg\\.(?:tech|dundee\\.ac\\.uk)/aif#");
    private static final Pattern HEAD = Pattern.compile("(?s).*\"(?:AIF|aif|nodeID|fromID|participantID)\"\\s*:.*");
    private static final String CARRIED = "rejoinder";

    /** For the service registry. */
    public AifFormat() {
        super("aif", "json");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        AifWriter writer = new AifWriter(article);
        JsonObject whole = new JsonObject();
        whole.add("AIF", writer.aif());
        whole.add("text", writer.text());
        whole.add(CARRIED, CarriedDocument.of(article, said(whole)));
        return JsonText.of(whole);
    }

    /** What the file says in the format's own way, in one form whatever its layout. */
    private static String said(JsonObject whole) {
        return whole.has("AIF") && whole.has("text") ? JsonText.canonical(whole.get("AIF")) + JsonText.canonical(whole.get("text")) : "";
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).carries(Literals.ACT__SUPPORTS, Literals.ACT__RESTS_ON, Literals.ACT__REPEATS, Literals.ACT__ANSWERS,
                        Literals.ARTICLE__URL)
                .carriesIf(Literals.ACT__ASSERTS, act -> AifWriter.claim(act) != null)
                .except(Literals.SOURCE__KIND, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.SOURCE__ROLE, Literals.SOURCE__OF,
                        Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF, Literals.ACT__CUE, Literals.ACT__VIA,
                        Literals.REBUTTAL__RESPONSE, Literals.REBUTTAL__ASKED, Literals.TARGET__KIND, Literals.AIM__WORDS)
                .losses(article.document()).and(article.unplaced());
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".json");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8);
        // what is AIF and not JSON is refused in words when it is read
        return accepts(fileName) && HEAD.matcher(words).matches() || RDF.matcher(words).find();
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        String json = TextFile.decode(input.bytes(), input.label()).string();
        if (RDF.matcher(json.substring(0, Math.min(json.length(), 4096))).find()) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(AifFormat.class, "aif.rdf"));
        }
        List<ImportWarning> broken = new ArrayList<>();
        JsonFile file = JsonFile.parse(json, input.label(), (line, message) -> broken.add(new ImportWarning(input.label(), line, message)));
        JsonElement all = file.json();
        JsonLines lines = file.lines();
        String name = FileNames.plain(input.name().endsWith(".aif") ? input.name().substring(0, input.name().length() - 4) : input.name());
        List<ImportResult> results = new ArrayList<>();
        int number = 0;
        // a corpus may be one array of graphs
        for (JsonElement each : all instanceof JsonArray array ? array.asList() : List.of(all)) {
            JsonObject graph = each instanceof JsonObject object ? object : new JsonObject();
            number++;
            List<ImportWarning> warnings = new ArrayList<>();
            BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
            JsonObject aif = Ova2.is(graph) ? Ova2.graph(graph, lines) : graph.get("AIF") instanceof JsonObject inner ? inner
                    : graph.get("aif") instanceof JsonObject inner ? inner : graph;
            if (!aif.has("nodes")) {
                throw new ExchangeException(input.label(), 1, 1, Messages.of(AifFormat.class, "aif.none"));
            }
            AifNodes read = new AifNodes(aif, lines, warn);
            AifText text = AifText.of(Ova2.is(graph) ? Ova2.text(graph) : graph.get("text"), read::has);
            Document whole = CarriedDocument.read(graph.get(CARRIED), said(graph), m -> warn.accept(0, m));
            if (whole != null) {
                results.add(TextFile.result(input, name, whole, text.string(), warnings));
                continue;
            }
            String own = all instanceof JsonArray array && array.size() > 1 ? name + "-" + number : name;
            AifDraft.Made made = AifDraft.make(own, read, text, warn);
            String url = graph.get("text") instanceof JsonObject object ? AifNodes.string(object, "url") : "";
            made.draft().url = url.isBlank() ? null : url;
            Document document = Drafting.document(made.text(), own + ".txt", made.draft(), warn);
            results.add(new ImportResult(own, document, made.text(), warnings));
        }
        if (!broken.isEmpty() && !results.isEmpty()) {
            results.set(0, results.get(0).and(broken));
        }
        return results;
    }
}
