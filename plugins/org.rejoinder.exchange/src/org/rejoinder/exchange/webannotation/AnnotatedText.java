package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.text.ArticleText;

/**
 * A text that annotations are about.
 *
 * @param name the name for the article's files
 */
record AnnotatedText(String name, ArticleText text) {

    private static final Pattern ENDING = Pattern.compile("\\.\\w+$");

    /**
     * The texts that are there, by the IRIs that the annotations call them: one that the annotations carry, one beside the
     * file that is named as the last part of the IRI's path. The text that is named as the file itself is the one that most
     * annotations select parts of, if that has none.
     *
     * @throws ExchangeException if a text can not be read
     */
    static Map<String, AnnotatedText> find(Map<String, List<FoundAnnotation>> byText, ImportInput input, ExchangeOptions options)
            throws ExchangeException {
        Map<String, AnnotatedText> texts = new LinkedHashMap<>();
        boolean only = byText.size() == 1;
        for (String iri : byText.keySet()) {
            String file = beside(input, iri);
            String carried = byText.get(iri).stream().map(AnnotatedText::carried).filter(t -> !t.isEmpty()).findFirst().orElse("");
            if (file != null) {
                texts.put(iri, new AnnotatedText(FileNames.plain(only ? input.name() : ENDING.matcher(file).replaceFirst("")),
                        TextFile.decode(input.sibling(file).orElseThrow(), input.labelOf(file))));
            } else if (!carried.isEmpty()) {
                texts.put(iri, new AnnotatedText(FileNames.plain(only ? input.name() : input.name() + "." + (texts.size() + 1)),
                        TextFile.decode(carried.getBytes(StandardCharsets.UTF_8), input.label())));
            }
        }
        String most = most(byText);
        if (!texts.containsKey(most)) {
            Optional<ArticleText> own = input.text(options);
            own.ifPresent(text -> texts.put(most, new AnnotatedText(FileNames.plain(input.name()), text)));
        }
        return texts;
    }

    /** The text of which most annotations select a part; of equals the first. */
    static String most(Map<String, List<FoundAnnotation>> byText) {
        return byText.keySet().stream().reduce((one, other) -> parts(byText.get(other)) > parts(byText.get(one)) ? other : one).orElse("");
    }

    private static long parts(List<FoundAnnotation> annotations) {
        return annotations.stream().flatMap(a -> AnnotationShape.targets(a.json()).stream())
                .filter(t -> t instanceof JsonObject target && target.has("selector")).count();
    }

    /** A text that stands in a target itself, as the value of its source. */
    private static String carried(FoundAnnotation annotation) {
        return AnnotationShape.targets(annotation.json()).stream()
                .map(t -> t instanceof JsonObject target && target.get("source") instanceof JsonObject source ? AnnotationShape.string(source, "value") : "")
                .filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    /** The file beside the annotations that is named as the last part of an IRI's path; null if there is none. */
    private static String beside(ImportInput input, String iri) throws ExchangeException {
        String last = iri.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf(':')) + 1);
        try {
            last = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a stray percent sign is one
        }
        for (String candidate : List.of(last, last + ".txt", ENDING.matcher(last).replaceFirst("") + ".txt")) {
            if (FileNames.isPlain(candidate) && !candidate.equals(input.fileName()) && input.sibling(candidate).isPresent()) {
                return candidate;
            }
        }
        return null;
    }
}
