package org.rejoinder.rules.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.text.Place;

/** Takes the facts out of an examined document. */
public final class FactExtraction {

    private final ExaminedDocument document;
    private final Map<String, SourceFact> sources = new LinkedHashMap<>();
    private final Map<String, ClaimFact> claims = new LinkedHashMap<>();
    private final List<ActFact> acts = new ArrayList<>();
    private final List<RelationFact> relations = new ArrayList<>();

    private FactExtraction(ExaminedDocument document) {
        this.document = document;
    }

    /** The facts of a document. */
    public static ArticleFacts of(ExaminedDocument document) {
        return new FactExtraction(document).extract();
    }

    private ArticleFacts extract() {
        document.sources().forEach(s -> source(s, true));
        source(document.outlet(), false);
        document.claims().forEach(this::claim);
        document.acts().forEach(this::act);
        String published = document.article() == null ? null : document.article().getPublished();
        String outlet = document.outletId().isEmpty() ? null : document.outletId();
        return new ArticleFacts(document.articleId(), "", outlet, published, List.copyOf(sources.values()),
                List.copyOf(claims.values()), acts, relations);
    }

    private void source(Source source, boolean declared) {
        if (source == null || source.eIsProxy()) {
            return;
        }
        String id = document.id(source);
        if (id.isEmpty() || sources.containsKey(id)) {
            return;
        }
        sources.put(id, fact(document, source, declared));
        source(document.value(source.getOf()), false);
        document.values(source.getSpeaksFor()).forEach(s -> source(s, isOwn(s)));
        document.values(source.getMemberOf()).forEach(s -> source(s, isOwn(s)));
    }

    /**
     * What is known of a source that is at hand.
     *
     * @param document who sees it
     * @param declared whether the document's article declares it
     */
    public static SourceFact fact(ExaminedDocument document, Source source, boolean declared) {
        Source whole = document.value(source.getOf());
        return new SourceFact(document.id(source), declared, source.getKind(), source.getSize(), source.isSome(),
                whole == null ? null : document.id(whole), source.getLabel(), source.getRole(), source.getReason() != null,
                source.getAliases(), document.ids(source.getSpeaksFor()), document.ids(source.getMemberOf()));
    }

    private boolean isOwn(EObject object) {
        return object.eContainer() == document.document();
    }

    private void claim(Claim claim) {
        String id = document.id(claim);
        if (!id.isEmpty() && !claim.eIsProxy()) {
            claims.putIfAbsent(id, new ClaimFact(id, claim.getText() == null ? "" : claim.getText()));
        }
    }

    private void act(ExaminedAct examined) {
        Act act = examined.act();
        examined.sources().forEach(s -> source(s, false));
        List<String> chain = new ArrayList<>();
        examined.chain().forEach(link -> chain.addAll(link.sources()));
        act.getVia().forEach(hop -> source(document.value(hop.getSource()), false));
        Place cover = examined.cover();
        acts.add(new ActFact(examined.id(), examined.position(), act instanceof Rebuttal,
                act instanceof Rebuttal r ? r.getResponse() : Response.NONE, act.isQuestion(), act.isBelief(), examined.isOutletVoice(),
                !act.getHedges().isEmpty(), examined.form(), examined.sourceIds(), chain,
                examined.parent() == null ? null : examined.parent().id(), examined.date() == null ? null : examined.date().iso(),
                examined.cueWords(), examined.words(), cover == null ? -1 : cover.begin(), act.getExpect()));
        relate(examined, act);
    }

    private void relate(ExaminedAct examined, Act act) {
        String id = examined.id();
        if (act instanceof Rebuttal rebuttal) {
            for (Target target : rebuttal.getTargets()) {
                for (Aim aim : target.getAims()) {
                    EObject hit = document.value((EObject) aim.eGet(org.rejoinder.model.RejoinderPackage.Literals.AIM__TARGET, false));
                    if (hit instanceof Source source) {
                        source(source, false);
                    }
                    add(Relation.of(target.getKind()), id, document.id(hit), document.wordsAt(document.places(aim.getWords())));
                }
            }
            addAll(Relation.ASKED, id, rebuttal.getAsked());
        }
        document.values(act.getAsserts()).forEach(this::claim);
        document.values(act.getDisputes()).forEach(this::claim);
        document.values(act.getAccuses()).forEach(s -> source(s, false));
        document.values(act.getTo()).forEach(s -> source(s, false));
        addAll(Relation.TO, id, act.getTo());
        addAll(Relation.ASSERTS, id, act.getAsserts());
        addAll(Relation.DISPUTES, id, act.getDisputes());
        addAll(Relation.SUPPORTS, id, act.getSupports());
        addAll(Relation.RESTS_ON, id, act.getRestsOn());
        addAll(Relation.REPEATS, id, act.getRepeats());
        addAll(Relation.ANSWERS, id, act.getAnswers());
        addAll(Relation.ACCUSES, id, act.getAccuses());
    }

    private void addAll(Relation kind, String from, List<? extends EObject> values) {
        if (!values.isEmpty()) {
            document.ids(values).forEach(to -> add(kind, from, to, ""));
        }
    }

    private void add(Relation kind, String from, String to, String words) {
        if (!to.isEmpty()) {
            relations.add(new RelationFact(kind, from, to, words));
        }
    }
}
