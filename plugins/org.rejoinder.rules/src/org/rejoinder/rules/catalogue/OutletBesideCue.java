package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Sentence;

/** CHN-03: the cue’s sentence names a declared outlet that is not in the chain. */
public final class OutletBesideCue implements Rule {

    @Override
    public String id() {
        return "CHN-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<Source>> named = new ArrayList<>();
        List<Source> all = new ArrayList<>(document.sources());
        all.addAll(document.sharedSources());
        for (Source source : all) {
            if (source.getKind() == SourceKind.OUTLET && !document.id(source).equals(document.outletId())) {
                // "time" names no paper, whatever "Time" does
                document.mentions(source).stream().filter(place -> Character.isUpperCase(document.text().string().codePointAt(place.begin()))
                        || !isCapital(source)).forEach(place -> named.add(new PlaceIndex.Entry<>(place, source)));
            }
        }
        if (named.isEmpty()) {
            return;
        }
        PlaceIndex<Source> index = new PlaceIndex<>(named);
        // what their acts hold is not known where their words are not found
        Set<String> lost = new HashSet<>();
        document.acts().stream().filter(OutletBesideCue::isLost).forEach(act -> lost.addAll(act.sourceIds()));
        for (ExaminedAct act : document.acts()) {
            // without its source, or its place, the chain is not known
            if (act.cue().isEmpty() || isNobodys(act) || isLost(act)) {
                continue;
            }
            Set<String> known = null;
            for (Sentence sentence : document.sentencesAt(List.of(act.cue().get(0)))) {
                for (PlaceIndex.Entry<Source> mention : index.meeting(sentence.place())) {
                    boolean said = act.says().stream().anyMatch(s -> s.contains(mention.place()));
                    known = known == null ? known(document, act, lost) : known;
                    if (!said && known.add(document.id(mention.value()))) {
                        report.at(act.act()).place(mention.place())
                                .suggest(new Remedy.AddClause(ElementPath.of(act.act()), "via " + mention.value().getName()))
                                .say("message", act.name(), mention.value().getName());
                    }
                }
            }
        }
    }

    private static boolean isNobodys(ExaminedAct act) {
        return act.sourceIds().isEmpty() || act.parent() != null && isNobodys(act.parent());
    }

    private static boolean isLost(ExaminedAct act) {
        return act.act().getSays() != null && act.says().isEmpty();
    }

    private static boolean isCapital(Source source) {
        return source.getLabel() != null && source.getLabel().codePoints().anyMatch(Character::isUpperCase);
    }

    /** Who is in its chain. Whom an act speaks to, of or against need not be, nor whoever speaks within it. */
    private static Set<String> known(ExaminedDocument document, ExaminedAct act, Set<String> lost) {
        Set<String> known = new HashSet<>(lost);
        known.addAll(act.sourceIds());
        // "the Post's editor said": whom somebody belongs to
        act.sources().stream().map(document::value).filter(Objects::nonNull).forEach(source -> {
            known.addAll(document.ids(source.getMemberOf()));
            known.addAll(document.ids(source.getSpeaksFor()));
        });
        act.chain().forEach(link -> known.addAll(link.sources()));
        known.addAll(document.ids(act.act().getTo()));
        known.addAll(document.ids(act.act().getAccuses()));
        if (act.rebuttal() != null) {
            act.rebuttal().getTargets().forEach(t -> t.getAims().forEach(aim -> known.add(document.id(document.target(aim)))));
        }
        within(act, known);
        return known;
    }

    private static void within(ExaminedAct act, Set<String> known) {
        for (ExaminedAct child : act.children()) {
            known.addAll(child.sourceIds());
            within(child, known);
        }
    }
}
