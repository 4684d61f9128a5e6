package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Place;

/** GRP-03: some of a group, while another part of it, or another group, was mentioned before. */
public final class AmbiguousPart implements Rule {

    @Override
    public String id() {
        return "GRP-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Source source : document.sources()) {
            Source group = document.value(source.getOf());
            List<Place> mentions = group == null || !source.isSome() ? List.of() : document.mentions(source);
            if (mentions.isEmpty()) {
                continue;
            }
            for (Source other : document.sources()) {
                boolean plural = other != source && other != group && other.getKind() == SourceKind.ANONYMOUS
                        && (other.isSome() || other.getSize() > 1);
                List<Place> before = plural ? document.mentions(other) : List.of();
                if (!before.isEmpty() && before.get(0).begin() < mentions.get(0).begin()) {
                    report.at(source).place(mentions).related(other, "other")
                            .say("message", source.getName(), LocalNames.of(document, document.id(group)), other.getName());
                    break;
                }
            }
        }
    }
}
