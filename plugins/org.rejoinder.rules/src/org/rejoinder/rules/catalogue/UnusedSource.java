package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;

/** ATT-02: a source of a file with an article that nothing in it uses. */
public final class UnusedSource implements Rule {

    @Override
    public String id() {
        return "ATT-02";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (document.article() == null) {
            return;
        }
        Set<String> used = used(document);
        // of two of one name only the first can be meant: that is SYN-02's
        Set<String> names = new HashSet<>();
        List<Place> nobodys = nobodys(document);
        for (Source source : document.sources()) {
            if (source.getName() != null && names.add(source.getName()) && !used.contains(document.id(source))
                    && (nobodys.isEmpty() || document.mentions(source).stream().noneMatch(mention -> nobodys.stream().anyMatch(mention::intersects)))
                    && !isBesideCue(document, source)) {
                report.at(source).place(document.mentions(source)).suggest(new Remedy.RemoveDeclaration(ElementPath.of(source)))
                        .say("message", source.getName());
            }
        }
    }

    /** Whether it is an outlet beside a cue: whether the words came through it is CHN-03's question. */
    private static boolean isBesideCue(ExaminedDocument document, Source source) {
        List<Place> mentions = source.getKind() == SourceKind.OUTLET ? document.mentions(source) : List.of();
        return !mentions.isEmpty() && document.acts().stream().filter(act -> !act.cue().isEmpty()).anyMatch(act -> mentions.stream()
                .filter(mention -> act.says().stream().noneMatch(says -> says.contains(mention)))
                .anyMatch(mention -> document.sentencesAt(List.of(act.cue().get(0))).stream().anyMatch(sentence -> sentence.place().contains(mention))));
    }

    /** The paragraphs of acts that are given to nobody, or to nobody who is declared: whoever is named there may be meant. */
    private static List<Place> nobodys(ExaminedDocument document) {
        List<Place> acts = document.acts().stream().filter(act -> act.sourceIds().isEmpty())
                .flatMap(act -> (act.cue().isEmpty() ? act.says() : act.cue()).stream()).toList();
        return acts.isEmpty() ? acts : document.paragraphs().stream().map(Paragraph::place)
                .filter(paragraph -> acts.stream().anyMatch(paragraph::intersects)).toList();
    }

    private static Set<String> used(ExaminedDocument document) {
        Set<String> used = new HashSet<>();
        used.add(document.outletId());
        for (Source source : document.sources()) {
            used.addAll(document.ids(source.getSpeaksFor()));
            used.addAll(document.ids(source.getMemberOf()));
            used.add(document.id(source.getOf()));
        }
        for (ExaminedAct act : document.acts()) {
            used.addAll(act.sourceIds());
            act.act().getVia().forEach(hop -> used.add(document.id(hop.getSource())));
            used.addAll(document.ids(act.act().getTo()));
            used.addAll(document.ids(act.act().getAccuses()));
            if (act.rebuttal() != null) {
                act.rebuttal().getTargets().forEach(t -> t.getAims().forEach(aim -> used.add(document.id(document.target(aim)))));
            }
        }
        for (Remark remark : document.remarks()) {
            used.add(document.id(remark.getVoice()));
            used.add(document.id(remark.getAbout()));
        }
        return used;
    }
}
