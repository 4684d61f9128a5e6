package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Hop;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.rules.reading.Nesting;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.rules.reading.Passages;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Near;
import org.rejoinder.text.Place;
import org.rejoinder.text.Sentences;

/**
 * Looks for all passages of a document, in the order in which they depend on each other: what is outside the article (it
 * borders sentences), what is looked for in the whole text, then, once nesting is known, what is looked for near an act.
 */
final class DocumentReader {

    private final Document document;
    private final ArticleText text;
    private final List<ExaminedAct> acts;
    private final List<Place> zones = new ArrayList<>();
    private Sentences sentences;
    private Passages passages;

    DocumentReader(Document document, ArticleText text, String language, List<ExaminedAct> acts) {
        this.document = document;
        this.text = text;
        this.acts = acts;
        readZones(language);
        readWhole();
        nest();
        acts.forEach(this::readNear);
    }

    /** Places of the outside remarks. */
    List<Place> zones() {
        return zones;
    }

    Sentences sentences() {
        return sentences;
    }

    Passages passages() {
        return passages;
    }

    private void readZones(String language) {
        Sentences plain = text.sentences(language);
        Passages first = new Passages(text, plain);
        for (Declaration each : document.getElements()) {
            if (each instanceof Remark remark && remark.getKind() == RemarkKind.OUTSIDE && remark.getPassage() != null) {
                zones.addAll(first.whole(remark.getPassage(), ElementPath.of(each)));
            }
        }
        sentences = zones.isEmpty() ? plain : text.sentences(language, zones);
        passages = new Passages(text, sentences);
    }

    private void readWhole() {
        int remarks = 0;
        int act = 0;
        for (int i = 0; i < document.getElements().size(); i++) {
            Declaration each = document.getElements().get(i);
            if (each instanceof Source source) {
                ElementPath path = path(i, source.getName());
                for (int m = 0; m < source.getMentions().size(); m++) {
                    passages.whole(source.getMentions().get(m), path.then("mentions", m));
                }
                passages.whole(source.getReason(), path.then("reason", 0));
            } else if (each instanceof Remark remark) {
                passages.whole(remark.getPassage(), path(i, "remark." + ++remarks).then("passage", 0));
            } else if (each instanceof Act) {
                readWhole(acts.get(act++));
            }
        }
    }

    private void readWhole(ExaminedAct examined) {
        Act act = examined.act();
        ElementPath path = path(examined.position(), act.getName());
        List<Place> says = passages.whole(act.getSays(), path.then("says", 0));
        List<Place> cue = act.getSays() == null ? passages.whole(act.getCue(), path.then("cue", 0)) : List.of();
        examined.read(says, cue);
        for (int i = 0; i < act.getVia().size(); i++) {
            Hop hop = act.getVia().get(i);
            passages.whole(hop.getPhrase(), path.then("via", i).then("phrase", 0));
        }
    }

    private void nest() {
        List<List<Place>> says = acts.stream().map(ExaminedAct::says).toList();
        List<List<Place>> anchors = acts.stream().map(a -> a.says().isEmpty() && a.act().getSays() == null ? a.cue() : a.says()).toList();
        int[] parents = Nesting.parents(says, anchors);
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0) {
                acts.get(i).nest(acts.get(parents[i]));
            }
        }
    }

    private void readNear(ExaminedAct examined) {
        Act act = examined.act();
        ElementPath path = path(examined.position(), act.getName());
        boolean content = act.getSays() != null;
        List<Place> around = examined.parent() == null ? List.of() : examined.parent().says();
        Near outside = content ? Near.outside(examined.says(), act.isBlock(), around) : Near.cue(examined.cue(), around);
        Near inside = content ? Near.insideFirst(examined.says(), act.isBlock(), around) : outside;
        boolean lost = (content ? examined.says() : examined.cue()).isEmpty();
        if (content) {
            examined.read(examined.says(), near(act.getCue(), path.then("cue", 0), outside, lost));
        }
        if (act.getOn() != null) {
            near(act.getOn().getPassage(), path.then("on", 0).then("passage", 0), outside, lost);
        }
        for (int i = 0; i < act.getHedges().size(); i++) {
            near(act.getHedges().get(i), path.then("hedges", i), inside, lost);
        }
        for (int i = 0; i < act.getUnelaborated().size(); i++) {
            near(act.getUnelaborated().get(i), path.then("unelaborated", i), inside, lost);
        }
        if (act instanceof Rebuttal rebuttal) {
            for (int t = 0; t < rebuttal.getTargets().size(); t++) {
                Target target = rebuttal.getTargets().get(t);
                for (int a = 0; a < target.getAims().size(); a++) {
                    Aim aim = target.getAims().get(a);
                    near(aim.getWords(), path.then("targets", t).then("aims", a).then("words", 0), inside, lost);
                }
            }
        }
    }

    /**
     * Looks near an act. Where the act itself was not found that is reported once, at the act: what was to be near it is
     * taken where it is certain and not looked for otherwise.
     */
    private List<Place> near(Passage passage, ElementPath path, Near near, boolean lost) {
        if (passage == null) {
            return List.of();
        }
        if (lost) {
            PassageReading tried = passages.tried(passage, path);
            return tried.resolution().isFound() ? passages.whole(passage, path) : List.of();
        }
        return passages.near(passage, path, near);
    }

    private static ElementPath path(int position, String name) {
        return new ElementPath(position, name == null ? "?" : name, List.of());
    }
}
