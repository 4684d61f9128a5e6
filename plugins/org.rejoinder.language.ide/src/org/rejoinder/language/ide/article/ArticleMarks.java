package org.rejoinder.language.ide.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.language.ide.article.ArticleMark.Role;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;

/** Reads off an examination what a document marks in its article. */
public final class ArticleMarks {

    private ArticleMarks() {
    }

    /** {@return the marks, widest first where several begin at one place, so that inner ones are painted later} */
    public static List<ArticleMark> of(Examination examination) {
        List<ArticleMark> marks = new ArrayList<>();
        Map<String, ActReading> acts = new HashMap<>();
        examination.acts().forEach(act -> acts.put(act.id(), act));
        Set<Integer> positions = new HashSet<>();
        for (ActReading act : examination.acts()) {
            positions.add(act.path().position());
            Role role = act.fact().rebuttal() ? Role.REBUTTAL : Role.STATEMENT;
            add(marks, act.says(), role, act.name(), depth(act, acts));
            add(marks, act.cue(), Role.CUE, act.name(), 0);
        }
        for (SourceReading source : examination.sources()) {
            // A shared file's source is mentioned like any other; only its declaration is elsewhere.
            String element = source.path() == null ? source.fact().id() : source.path().element();
            add(marks, source.mentions(), Role.SOURCE, element, 0);
        }
        for (PassageReading passage : examination.passages()) {
            ElementPath path = passage.path();
            String feature = path.steps().isEmpty() ? "" : path.steps().get(0).feature();
            if (path.element().startsWith("remark.")) {
                boolean outside = examination.zones().containsAll(passage.places());
                add(marks, passage.places(), outside ? Role.OUTSIDE : Role.REMARK, path.element(), 0);
            } else if (positions.contains(path.position()) && !feature.equals("says") && !feature.equals("cue")) {
                add(marks, passage.places(), Role.DETAIL, path.element(), 0);
            }
        }
        marks.sort((a, b) -> a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin())
                : Integer.compare(b.end(), a.end()));
        return marks;
    }

    private static int depth(ActReading act, Map<String, ActReading> acts) {
        int depth = 0;
        ActReading at = act;
        while (at != null && at.fact().parent() != null && depth < acts.size()) {
            depth++;
            at = acts.get(at.fact().parent());
        }
        return depth;
    }

    private static void add(List<ArticleMark> marks, List<Place> places, Role role, String element, int depth) {
        for (Place place : places) {
            marks.add(new ArticleMark(place.begin(), place.end(), role, element, depth));
        }
    }
}
