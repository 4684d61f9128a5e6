package org.rejoinder.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Form;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.rules.ActReading;
import org.rejoinder.text.Place;

/**
 * Makes a CAS of an article: a statement's span is its content, slots lead to its sources, its cue, its hedges and further
 * parts of a discontinuous content. What the layers have no place for is in {@link OwnDocument}.
 */
public final class ArticleCas {

    /** The id of the text. */
    private static final String SOFA = "1";

    private final AnnotatedArticle article;
    private final Cas cas = new Cas(Layers.types());
    private final List<String> members = new ArrayList<>();
    private final Map<String, String> spans = new HashMap<>();
    private final Map<Act, FeatureStructure> acts = new IdentityHashMap<>();
    private int last = 1;

    private ArticleCas(AnnotatedArticle article) {
        this.article = article;
    }

    /**
     * The CAS of an article.
     *
     * @param article one with a text
     */
    public static Cas of(AnnotatedArticle article) {
        return new ArticleCas(article).cas();
    }

    private Cas cas() {
        String text = article.text().string();
        cas.add(new FeatureStructure(SOFA, Cas.SOFA, 0).with("sofaNum", 1).with("sofaID", "_InitialView").with("mimeType", "text")
                .with("sofaString", text));
        String language = article.document().getArticle() == null ? null : article.document().getArticle().getLanguage();
        indexed(annotation(Types.DOCUMENT_ANNOTATION, new Place(0, text.length())).with("language", language == null ? "en" : language));
        for (Declaration declaration : article.document().getElements()) {
            switch (declaration) {
                case Source source -> source(source);
                case Act act -> act(act);
                case Remark remark -> article.places(remark.getPassage()).forEach(p -> indexed(annotation(Layers.REMARK, p)
                        .with("kind", remark.getKind().getLiteral()).with("text", remark.getText())));
                default -> {
                }
            }
        }
        article.document().getElements().forEach(d -> {
            if (d instanceof Act act && acts.containsKey(act)) {
                relations(act);
            }
        });
        indexed(OwnDocument.of(article, cas, fresh(), SOFA));
        cas.addMembers(SOFA, members);
        return cas;
    }

    private void source(Source source) {
        for (Passage mention : source.getMentions()) {
            article.places(mention).forEach(p -> mention(source, p));
        }
        article.places(source.getReason()).forEach(p -> span(Layers.REASON, p));
    }

    private String mention(Source source, Place place) {
        String name = source.eIsProxy() ? null : source.getLabel();
        String key = Layers.SOURCE + place + name;
        String known = spans.get(key);
        if (known == null) {
            known = indexed(annotation(Layers.SOURCE, place).with("kind", source.eIsProxy() ? null : source.getKind().getLiteral())
                    .with("name", name));
            spans.put(key, known);
        }
        return known;
    }

    private void act(Act act) {
        List<Place> says = article.places(act.getSays());
        List<Place> cue = article.places(act.getCue());
        if (says.isEmpty() && cue.isEmpty()) {
            return;
        }
        boolean response = says.isEmpty();
        List<String> sources = new ArrayList<>();
        for (Source source : act.getBy()) {
            Place mention = article.mention(act, source);
            if (mention != null) {
                sources.add(mention(source, mention));
            }
        }
        FeatureStructure said = annotation(response ? Layers.RESPONSE : Layers.STATEMENT, (response ? cue : says).get(0))
                .with("label", act.getName());
        ActReading reading = article.reading(act);
        if (!response && reading != null && reading.form() != Form.DERIVED) {
            said.with("form", reading.form().getLiteral());
        }
        if (response && act instanceof Rebuttal rebuttal) {
            said.with("response", rebuttal.getResponse().getLiteral());
        }
        slot(said, "source", sources);
        slot(said, "cue", cue.stream().map(p -> span(Layers.CUE, p)).toList());
        if (!response) {
            slot(said, "content", says.stream().skip(1).map(p -> span(Layers.CONTENT, p)).toList());
            slot(said, "hedge", act.getHedges().stream().flatMap(h -> article.places(h).stream()).map(p -> span(Layers.HEDGE, p)).toList());
            acts.put(act, said);
        }
        indexed(said);
    }

    private void slot(FeatureStructure owner, String slot, List<String> targets) {
        List<String> links = new ArrayList<>();
        for (String target : targets) {
            FeatureStructure link = new FeatureStructure(fresh(), Layers.link(owner.type(), slot), 0).with("role", slot)
                    .withReferences("target", List.of(target));
            cas.add(link);
            links.add(link.id());
        }
        owner.withReferences(slot, links);
    }

    private void relations(Act act) {
        if (act instanceof Rebuttal rebuttal) {
            for (Target target : rebuttal.getTargets()) {
                for (Aim aim : target.getAims()) {
                    relation(Layers.REBUTTAL, target.getKind().getLiteral(), act, aim.getTarget());
                }
            }
        }
        act.getSupports().forEach(a -> relation(Layers.RELATION, "supports", act, a));
        act.getRestsOn().forEach(a -> relation(Layers.RELATION, "rests-on", act, a));
        act.getRepeats().forEach(a -> relation(Layers.RELATION, "repeats", act, a));
        act.getAnswers().forEach(a -> relation(Layers.RELATION, "answers", act, a));
    }

    /** A relation lies, as INCEpTION has it, where its Dependent does. */
    private void relation(String type, String kind, Act from, Object to) {
        FeatureStructure target = to instanceof Act act ? acts.get(act) : null;
        if (target != null) {
            indexed(annotation(type, new Place(target.number("begin"), target.number("end")))
                    .withReferences("Governor", List.of(acts.get(from).id())).withReferences("Dependent", List.of(target.id()))
                    .with("kind", kind));
        }
    }

    /** The id of the annotation of a type at a place, made once. */
    private String span(String type, Place place) {
        String known = spans.get(type + place);
        if (known == null) {
            known = indexed(annotation(type, place));
            spans.put(type + place, known);
        }
        return known;
    }

    private FeatureStructure annotation(String type, Place place) {
        return new FeatureStructure(fresh(), type, 0).withReferences("sofa", List.of(SOFA)).with("begin", place.begin()).with("end", place.end());
    }

    private String indexed(FeatureStructure structure) {
        cas.add(structure);
        members.add(structure.id());
        return structure.id();
    }

    private String fresh() {
        return String.valueOf(++last);
    }
}
