package org.rejoinder.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Makes articles of a CAS: one for each of its texts that something is said about. */
public final class CasImport {

    private final Cas cas;
    private final String label;
    private final Roles roles;
    private final BiConsumer<Integer, String> warn;

    private CasImport(Cas cas, String label, ExchangeOptions options, List<ImportWarning> warnings) throws ExchangeException {
        this.cas = cas;
        this.label = label;
        this.roles = Roles.of(options);
        this.warn = (line, message) -> warnings.add(new ImportWarning(label, line, message));
    }

    /**
     * The articles of a CAS.
     *
     * @param label the file as the user named it
     * @param name the name for the articles, without an ending
     * @param warnings what was found so far; all go to the first article
     * @throws ExchangeException if there is no text in it
     */
    public static List<ImportResult> results(Cas cas, String label, String name, ExchangeOptions options,
            List<ImportWarning> warnings) throws ExchangeException {
        return new CasImport(cas, label, options, warnings).results(FileNames.plain(name), warnings);
    }

    private List<ImportResult> results(String name, List<ImportWarning> warnings) throws ExchangeException {
        unknownTypes();
        List<FeatureStructure> texts = cas.sofas().stream().filter(this::hasText).toList();
        if (texts.isEmpty()) {
            throw new ExchangeException(label, 0, 0, text("text.missing"));
        }
        if (texts.size() == 1) {
            ArticleText article = decoded(texts.get(0));
            Document own = OwnDocument.read(cas, m -> warn.accept(0, m));
            if (own != null) {
                boolean beside = own.getArticle() != null && own.getArticle().getTextFile() != null;
                return List.of(new ImportResult(name, own, beside ? OwnDocument.text(cas, label, article) : null, warnings));
            }
        }
        Map<FeatureStructure, List<FeatureStructure>> byText = byText(texts);
        List<FeatureStructure> said = texts.stream().filter(t -> byText.get(t).stream().anyMatch(this::isSaid)).toList();
        if (texts.size() > 1) {
            texts.stream().filter(t -> !said.contains(t)).forEach(t -> warn.accept(t.line(), text("view.empty", t.value("sofaID"))));
        }
        List<ImportResult> results = new ArrayList<>();
        for (FeatureStructure sofa : said.isEmpty() ? texts.subList(0, 1) : said) {
            String own = said.size() < 2 ? name : FileNames.plain(name + "-" + sofa.value("sofaID"));
            results.add(result(own, sofa, byText.get(sofa), results.isEmpty() ? warnings : new ArrayList<>()));
        }
        return results;
    }

    private ImportResult result(String name, FeatureStructure sofa, List<FeatureStructure> structures, List<ImportWarning> warnings)
            throws ExchangeException {
        ArticleText article = decoded(sofa);
        BiConsumer<Integer, String> own = (line, message) -> warnings.add(new ImportWarning(label, line, message));
        Draft draft = CasRecords.draft(name, cas, structures, article, roles, own);
        draft.language = language(structures);
        Document document = Drafting.document(article, name + ".txt", draft, own);
        return new ImportResult(name, document, article, warnings);
    }

    private String language(List<FeatureStructure> structures) {
        return structures.stream().filter(f -> cas.types().isA(f.type(), Types.DOCUMENT_ANNOTATION)).map(f -> f.value("language"))
                .filter(l -> l != null && l.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")).findFirst().orElse(null);
    }

    private boolean isSaid(FeatureStructure structure) {
        return !structure.type().startsWith("uima.") && !structure.type().contains(".segmentation.type.")
                && !cas.types().isA(structure.type(), Types.DOCUMENT_ANNOTATION);
    }

    private boolean hasText(FeatureStructure sofa) {
        if (sofa.value("sofaString") == null) {
            warn.accept(sofa.line(), text("view.other", sofa.value("sofaID")));
        }
        return sofa.value("sofaString") != null;
    }

    private ArticleText decoded(FeatureStructure sofa) throws ExchangeException {
        Decoding decoding = Decoding.ofText(sofa.value("sofaString"));
        if (decoding instanceof Decoding.Readable readable) {
            return readable.text();
        }
        Decoding.Unreadable why = (Decoding.Unreadable) decoding;
        throw new ExchangeException(label, sofa.line(), 0, text("text.unreadable", TextFile.why(why)));
    }

    /** What belongs to which text: what names it, else the view that holds it, else what it leads to. */
    private Map<FeatureStructure, List<FeatureStructure>> byText(List<FeatureStructure> texts) {
        Map<String, FeatureStructure> byId = new HashMap<>();
        Map<FeatureStructure, List<FeatureStructure>> byText = new HashMap<>();
        texts.forEach(t -> {
            byId.put(t.id(), t);
            byText.put(t, new ArrayList<>());
        });
        Map<String, FeatureStructure> viewOf = new HashMap<>();
        texts.forEach(t -> cas.members(t.id()).forEach(m -> viewOf.put(m, t)));
        Set<String> used = new HashSet<>();
        cas.structures().forEach(s -> s.features().stream().filter(s::isReference).forEach(f -> used.addAll(s.values(f))));
        for (FeatureStructure structure : cas.structures()) {
            if (structure.type().startsWith("uima.cas.")) {
                continue;
            }
            String named = structure.value("sofa");
            FeatureStructure text = named == null ? viewOf.get(structure.id()) : byId.get(named);
            text = text == null && named == null ? byId.get(sofaOfHeld(structure, 3)) : text;
            if (text == null && named != null && cas.find(named) != null) {
                continue;
            }
            if (text == null && named != null && cas.isAnnotation(structure)) {
                warn.accept(structure.line(), text(texts.size() == 1 ? "sofa.mended" : "sofa.unknown", structure, named));
            }
            if (text == null && cas.isAnnotation(structure) && texts.size() > 1) {
                continue;
            }
            if (isSaid(structure) && cas.isAnnotation(structure) && !cas.views().isEmpty() && viewOf.get(structure.id()) == null && !used.contains(structure.id())) {
                warn.accept(structure.line(), text("view.none", structure));
            }
            // what has no place is looked at with each text; what leads to nothing there says nothing
            for (FeatureStructure each : text == null ? texts : List.of(text)) {
                byText.get(each).add(structure);
            }
        }
        return byText;
    }

    /** The text of the first annotation that a structure leads to; null if it leads to none. */
    private String sofaOfHeld(FeatureStructure structure, int steps) {
        for (String feature : steps == 0 ? Set.<String>of() : structure.features()) {
            for (FeatureStructure held : cas.targets(structure, feature, null)) {
                String sofa = held.value("sofa") != null ? held.value("sofa") : sofaOfHeld(held, steps - 1);
                if (sofa != null) {
                    return sofa;
                }
            }
        }
        return null;
    }

    private void unknownTypes() {
        Map<String, Integer> unknown = new TreeMap<>();
        if (!cas.types().isEmpty()) {
            cas.structures().stream().map(FeatureStructure::type).filter(t -> !cas.types().knows(t) && !t.endsWith("[]"))
                    .forEach(t -> unknown.merge(t, 1, Integer::sum));
        }
        unknown.forEach((type, count) -> warn.accept(0, text("type.unknown", type, count)));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(CasImport.class, key, arguments);
    }
}
