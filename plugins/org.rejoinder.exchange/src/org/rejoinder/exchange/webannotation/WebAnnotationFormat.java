package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
import org.rejoinder.exchange.json.ElementData;
import org.rejoinder.exchange.json.JsonFile;
import org.rejoinder.exchange.json.JsonText;
import org.rejoinder.exchange.json.JsonLines;
import org.rejoinder.model.Document;

/** W3C Web Annotation: a JSON-LD array of annotations. Our own come back whole. */
public final class WebAnnotationFormat implements Format, Exporter, Importer {

    /** Members under which files have their annotations, as they are written. */
    private static final List<String> CONTAINERS = List.of("items", "first", "@graph", "rows", "annotations", "resources", "as:items", "@included");

    @Override
    public String id() {
        return "webannotation";
    }

    @Override
    public String title() {
        return Messages.of(WebAnnotationFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".jsonld");
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) {
        JsonArray annotations = new AnnotationWriter(article, options.base()).write();
        return Export.of(fileNames(article.name()).get(0), JsonText.of(annotations), LossReport.none(id()));
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".jsonld") || fileName.endsWith(".json");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && new String(head, StandardCharsets.UTF_8).matches("(?s).*(?:www\\.w3\\.org/ns/anno\\.jsonld|www\\.w3\\.org/ns/oa|\"oa:Annotation\"|\"TextQuoteSelector\").*");
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        List<ImportWarning> warnings = new ArrayList<>();
        List<FoundAnnotation> annotations = new ArrayList<>();
        BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
        JsonFile file = JsonFile.parse(TextFile.decode(input.bytes(), input.label()).string(), input.label(), warn);
        collect(FlatGraph.nested(file.json(), file.lines()), file.lines(), annotations, warn, 0);
        List<FoundAnnotation> relative = annotations.stream().filter(a -> AnnotationFaults.isRelative(a.id())).toList();
        if (!relative.isEmpty()) {
            warn.accept(relative.get(0).line(), Messages.of(WebAnnotationFormat.class, "ids.relative", relative.get(0).id(), relative.size()));
        }
        if (annotations.isEmpty()) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(WebAnnotationFormat.class, "annotations.none"));
        }
        List<String> data = new ArrayList<>();
        annotations.forEach(a -> data(a.json(), data));
        if (!data.isEmpty()) {
            Document document = ElementData.read(data, m -> warnings.add(new ImportWarning(input.label(), 0, m)));
            if (document != null) {
                return List.of(TextFile.result(input, document, warnings));
            }
        }
        return others(annotations, warnings, input, options);
    }

    /** Annotations of an array, a collection, a page, a graph, an answer of Hypothesis, or of one alone; faulty ones are told. */
    private static void collect(JsonElement json, JsonLines lines, List<FoundAnnotation> into, BiConsumer<Integer, String> warnings, int depth) {
        for (JsonElement each : AnnotationShape.list(json)) {
            if (!(each instanceof JsonObject object) || depth > 5) {
                warnings.accept(lines.of(each), Messages.of(WebAnnotationFormat.class, "annotation.other", shortened(each)));
                continue;
            }
            JsonElement items = CONTAINERS.stream().map(object::get).filter(i -> i instanceof JsonArray || i instanceof JsonObject).findFirst().orElse(null);
            JsonObject annotation = AnnotationForms.plain(object);
            if (items != null && !annotation.has("target")) {
                collect(items, lines, into, warnings, depth + 1);
                continue;
            }
            for (String fault : AnnotationFaults.of(annotation)) {
                warnings.accept(lines.of(object), fault);
            }
            if (annotation.has("target")) {
                into.add(new FoundAnnotation(annotation, lines.of(object)));
            }
        }
    }

    private static void data(JsonObject annotation, List<String> into) {
        for (JsonElement body : AnnotationShape.list(annotation.get("body"))) {
            if (body instanceof JsonObject object && "application/json".equals(AnnotationShape.string(object, "format"))
                    && ElementData.is(AnnotationShape.string(object, "value"))) {
                into.add(AnnotationShape.string(object, "value"));
            }
        }
    }

    /** Other tools' annotations: one article for each text that they are about. */
    private static List<ImportResult> others(List<FoundAnnotation> annotations, List<ImportWarning> warnings, ImportInput input,
            ExchangeOptions options) throws ExchangeException {
        Set<String> ids = new LinkedHashSet<>();
        annotations.forEach(a -> ids.add(a.id()));
        Map<String, List<FoundAnnotation>> byText = new LinkedHashMap<>();
        Map<String, String> textOf = new LinkedHashMap<>();
        List<FoundAnnotation> relations = new ArrayList<>();
        for (FoundAnnotation annotation : annotations) {
            String about = AnnotationShape.targets(annotation.json()).stream().map(AnnotationShape::iri)
                    .filter(i -> !i.isEmpty()).findFirst().orElse("");
            boolean relation = ids.contains(about);
            about = about.replaceFirst("#.*$", "");
            if (relation) {
                relations.add(annotation);
            } else {
                byText.computeIfAbsent(about, k -> new ArrayList<>()).add(annotation);
                textOf.put(annotation.id(), about);
            }
        }
        for (FoundAnnotation relation : relations) {
            String first = AnnotationShape.targets(relation.json()).stream().map(AnnotationShape::iri)
                    .map(textOf::get).filter(t -> t != null).findFirst().orElse("");
            byText.getOrDefault(first, byText.values().stream().findFirst().orElse(new ArrayList<>())).add(relation);
        }
        List<FoundAnnotation> nowhere = byText.size() == 1 ? null : byText.remove("");
        if (nowhere != null) {
            String most = AnnotatedText.most(byText);
            byText.get(most).addAll(nowhere);
            nowhere.forEach(a -> warnings.add(new ImportWarning(input.label(), a.line(), Messages.of(WebAnnotationFormat.class,
                    "annotation.source", a.id(), most))));
        }
        return articles(byText, warnings, input, options);
    }

    private static List<ImportResult> articles(Map<String, List<FoundAnnotation>> byText, List<ImportWarning> warnings, ImportInput input,
            ExchangeOptions options) throws ExchangeException {
        Map<String, AnnotatedText> texts = AnnotatedText.find(byText, input, options);
        List<ImportResult> results = new ArrayList<>();
        List<ImportWarning> missing = new ArrayList<>();
        for (Map.Entry<String, List<FoundAnnotation>> entry : byText.entrySet()) {
            AnnotatedText about = texts.get(entry.getKey());
            if (about == null) {
                // the annotations of other texts are read all the same
                entry.getValue().forEach(a -> missing.add(new ImportWarning(input.label(), a.line(), Messages.of(WebAnnotationFormat.class,
                        "annotation.text", a.id(), entry.getKey()))));
                continue;
            }
            List<ImportWarning> own = byText.size() == 1 ? warnings : new ArrayList<>(results.isEmpty() ? warnings : List.of());
            BiConsumer<Integer, String> warn = (line, message) -> own.add(new ImportWarning(input.label(), line, message));
            Draft draft = AnnotationReader.draft(about.name(), entry.getValue(), about.text(), Roles.of(options), warn);
            Document document = Drafting.document(about.text(), about.name() + ".txt", draft, warn);
            results.add(new ImportResult(about.name(), document, about.text(), own));
        }
        if (results.isEmpty()) {
            throw new ExchangeException(input.label(), 0, 0, Messages.of(WebAnnotationFormat.class, "annotations.text",
                    String.join(", ", byText.keySet()), input.name() + ".txt"));
        }
        results.set(0, results.get(0).and(missing));
        return results;
    }

    private static String shortened(JsonElement json) {
        String text = String.valueOf(json);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
