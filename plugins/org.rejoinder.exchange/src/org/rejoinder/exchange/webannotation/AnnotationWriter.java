package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.exchange.StoredPlaces;
import org.rejoinder.exchange.json.ElementData;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Form;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Writes the annotations of an article: one for each declaration, whose targets are the passages of its content, one for
 * each further passage, and one for each relation between acts. The first bodies are for any reader; a last one holds the
 * declaration as {@link ElementData}.
 */
final class AnnotationWriter {

    /** How many code points of context a quote selector has on each side. */
    private static final int CONTEXT = 32;
    /** The one context that all annotations have. */
    static final String CONTEXT_IRI = "http://www.w3.org/ns/anno.jsonld";

    private final AnnotatedArticle article;
    private final Iris iris;
    private final JsonArray annotations = new JsonArray();
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private String created;

    AnnotationWriter(AnnotatedArticle article, String base) {
        this.article = article;
        this.iris = new Iris(base, article.name(), article.document().getArticle());
    }

    /** All annotations, in the order of the document. */
    JsonArray write() {
        Document document = article.document();
        identify();
        Document placed = StoredPlaces.copy(article);
        Article about = document.getArticle();
        if (about != null && about.getAnnotated() != null && about.getAnnotated().matches("\\d{4}-\\d{2}-\\d{2}")) {
            created = about.getAnnotated() + "T00:00:00Z";
        }
        JsonArray bodies = new JsonArray();
        if (about != null && about.getHeadline() != null) {
            bodies.add(body("describing", about.getHeadline()));
        }
        bodies.add(data(ElementData.ofArticle(placed)));
        add(iris.article(), "describing", bodies, new JsonPrimitive(iris.text()));
        List<String> data = ElementData.ofElements(placed);
        for (int i = 0; i < data.size(); i++) {
            Declaration declaration = document.getElements().get(i);
            String id = ids.get(declaration);
            switch (declaration) {
                case Source source -> source(source, id, data.get(i));
                case Act act -> act(act, id, data.get(i));
                case Remark remark -> remark(remark, id, data.get(i));
                case Claim claim -> {
                    JsonArray all = new JsonArray();
                    all.add(body("classifying", "claim"));
                    if (claim.getText() != null) {
                        all.add(body("describing", claim.getText()));
                    }
                    all.add(data(data.get(i)));
                    add(id, "classifying", all, new JsonPrimitive(iris.text()));
                }
                default -> throw new IllegalStateException(declaration.eClass().getName());
            }
        }
        return annotations;
    }

    /** Two declarations of one name, or without one, are told apart by their number. */
    private void identify() {
        Map<String, Integer> uses = new HashMap<>();
        int remarks = 0;
        List<String> names = new ArrayList<>();
        for (Declaration declaration : article.document().getElements()) {
            String name = declaration instanceof Named named ? named.getName() == null ? "?" : named.getName() : "remark." + ++remarks;
            names.add(name);
            uses.merge(name, 1, Integer::sum);
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean ambiguous = name.equals("?") || uses.get(name) > 1;
            ids.put(article.document().getElements().get(i), iris.of(ambiguous ? name + "." + i : name));
        }
    }

    private void source(Source source, String id, String data) {
        JsonArray bodies = new JsonArray();
        bodies.add(body("classifying", "source:" + source.getKind().getLiteral()));
        if (source.getLabel() != null) {
            bodies.add(body("identifying", source.getLabel()));
        }
        bodies.add(data(data));
        SourceReading reading = article.reading(source);
        List<Place> mentions = new ArrayList<>();
        if (reading != null) {
            reading.mentions().forEach(m -> mentions.add(article.wholeMention(source, m)));
        }
        source.getMentions().forEach(m -> mentions.addAll(article.places(m)));
        add(id, "identifying", bodies, targets(mentions.stream().distinct().sorted().toList()));
        passages(source, id, "says");
    }

    private void act(Act act, String id, String data) {
        ActReading reading = article.reading(act);
        boolean rebuttal = act instanceof Rebuttal;
        JsonArray bodies = new JsonArray();
        String kind = rebuttal ? "rebuttal" : "statement";
        Response response = act instanceof Rebuttal r ? r.getResponse() : Response.NONE;
        Form form = reading == null ? Form.DERIVED : reading.form();
        bodies.add(body("classifying", response != Response.NONE ? kind + ":" + response.getLiteral()
                : form == Form.DERIVED ? kind : kind + ":" + form.getLiteral()));
        for (Source source : act.getBy()) {
            bodies.add(body("tagging", "source:" + name(source)));
        }
        bodies.add(data(data));
        add(id, "classifying", bodies, targets(article.places(act.getSays())));
        int number = 0;
        for (Source source : act.getBy()) {
            Place mention = article.mention(act, source);
            if (mention != null) {
                add(Iris.part(id, "source" + (number == 0 ? "" : "." + number)), "tagging", partBody("source", id), targets(List.of(mention)));
                number++;
            }
        }
        passages(act, id, "says");
        relations(act, id);
    }

    private static String name(EObject element) {
        String name = ForeignNames.of(element);
        return name == null ? "?" : name.substring(name.lastIndexOf('.') + 1);
    }

    private void remark(Remark remark, String id, String data) {
        JsonArray bodies = new JsonArray();
        bodies.add(body("classifying", "remark:" + remark.getKind().getLiteral()));
        if (remark.getText() != null) {
            bodies.add(body("commenting", remark.getText()));
        }
        bodies.add(data(data));
        add(id, "commenting", bodies, targets(article.places(remark.getPassage())));
    }

    /** The further passages of an element, at any depth. */
    private void passages(EObject owner, String id, String except) {
        for (EReference reference : owner.eClass().getEAllContainments()) {
            if (reference.isTransient() || !owner.eIsSet(reference) || reference.getName().equals(except)) {
                continue;
            }
            List<?> values = owner.eGet(reference) instanceof List<?> list ? list : List.of(owner.eGet(reference));
            for (int i = 0; i < values.size(); i++) {
                String part = Iris.part(id, reference.getName() + (i == 0 ? "" : "." + i));
                if (!(values.get(i) instanceof Passage passage)) {
                    passages((EObject) values.get(i), part, "");
                } else if (!article.places(passage).isEmpty()) {
                    String root = owner instanceof Declaration ? id : id.substring(0, id.indexOf('/', iris.article().length() + 1));
                    add(part, "tagging", partBody(role(owner, reference), root), targets(article.places(passage)));
                }
            }
        }
    }

    private static String role(EObject owner, EReference reference) {
        return switch (reference.getName()) {
            case "hedges" -> "hedge";
            case "mentions" -> "mention";
            case "passage" -> "on";
            case "phrase" -> "via";
            case "words" -> owner instanceof Aim aim && aim.eContainer() instanceof Target target
                    ? target.getKind().getLiteral() + ":words" : "words";
            default -> reference.getName();
        };
    }

    private JsonArray partBody(String role, String id) {
        JsonArray bodies = new JsonArray();
        bodies.add(body("tagging", role));
        bodies.add(id);
        return bodies;
    }

    private void relations(Act act, String id) {
        if (act instanceof Rebuttal rebuttal) {
            for (Target target : rebuttal.getTargets()) {
                int number = 0;
                for (Aim aim : target.getAims()) {
                    relation(id, Iris.part(id, target.getKind().getLiteral() + "." + number++), "replying",
                            target.getKind().getLiteral(), aim.getTarget());
                }
            }
        }
        relations(act.getSupports(), id, "supports");
        relations(act.getRestsOn(), id, "rests-on");
        relations(act.getRepeats(), id, "repeats");
        relations(act.getAnswers(), id, "answers");
    }

    private void relations(List<Act> targets, String id, String kind) {
        int number = 0;
        for (Act target : targets) {
            relation(id, Iris.part(id, kind + "." + number++), "linking", kind, target);
        }
    }

    private void relation(String from, String id, String motivation, String kind, EObject to) {
        if (to == null) {
            return;
        }
        JsonArray targets = new JsonArray();
        targets.add(from);
        targets.add(iri(to));
        JsonArray bodies = new JsonArray();
        bodies.add(body("tagging", kind));
        add(id, motivation, bodies, targets);
    }

    private String iri(EObject element) {
        if (ids.containsKey(element)) {
            return ids.get(element);
        }
        String name = ForeignNames.of(element);
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String own = name == null ? "?" : name.substring(dot + 1);
        return dot < 0 ? iris.of(own) : iris.sibling(name.substring(0, dot)).of(own);
    }

    private void add(String id, String motivation, JsonArray bodies, JsonElement target) {
        JsonObject annotation = new JsonObject();
        annotation.addProperty("@context", CONTEXT_IRI);
        annotation.addProperty("id", id);
        annotation.addProperty("type", "Annotation");
        annotation.addProperty("motivation", motivation);
        Article about = article.document().getArticle();
        if (about != null && about.getAnnotator() != null) {
            JsonObject creator = new JsonObject();
            creator.addProperty("type", "Person");
            creator.addProperty("name", about.getAnnotator());
            annotation.add("creator", creator);
        }
        if (created != null) {
            annotation.addProperty("created", created);
        }
        annotation.add("body", bodies.size() == 1 ? bodies.get(0) : bodies);
        annotation.add("target", target);
        annotations.add(annotation);
    }

    private static JsonObject body(String purpose, String value) {
        JsonObject body = new JsonObject();
        body.addProperty("type", "TextualBody");
        body.addProperty("purpose", purpose);
        body.addProperty("value", value);
        body.addProperty("format", "text/plain");
        return body;
    }

    private static JsonObject data(String line) {
        JsonObject body = body("describing", line);
        body.addProperty("format", "application/json");
        return body;
    }

    /** One target for each place: several selectors of one target would be alternatives. No place: the whole text. */
    private JsonElement targets(List<Place> places) {
        if (places.isEmpty()) {
            return new JsonPrimitive(iris.text());
        }
        JsonArray targets = new JsonArray();
        for (Place place : places) {
            targets.add(target(place));
        }
        return targets.size() == 1 ? targets.get(0) : targets;
    }

    private JsonObject target(Place place) {
        ArticleText text = article.text();
        JsonObject quote = new JsonObject();
        quote.addProperty("type", "TextQuoteSelector");
        quote.addProperty("exact", text.at(place));
        String string = text.string();
        int before = place.begin();
        for (int i = 0; i < CONTEXT && before > 0; i++) {
            before -= Character.charCount(string.codePointBefore(before));
        }
        int after = place.end();
        for (int i = 0; i < CONTEXT && after < string.length(); i++) {
            after += Character.charCount(string.codePointAt(after));
        }
        quote.addProperty("prefix", string.substring(before, place.begin()));
        quote.addProperty("suffix", string.substring(place.end(), after));
        JsonObject position = new JsonObject();
        position.addProperty("type", "TextPositionSelector");
        position.addProperty("start", text.offsets().codePoint(place.begin()));
        position.addProperty("end", text.offsets().codePoint(place.end()));
        JsonArray selectors = new JsonArray();
        selectors.add(quote);
        selectors.add(position);
        JsonObject target = new JsonObject();
        target.addProperty("source", iris.text());
        target.add("selector", selectors);
        return target;
    }
}
