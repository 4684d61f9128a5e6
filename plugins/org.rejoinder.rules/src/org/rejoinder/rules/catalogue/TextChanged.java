package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Resolution;
import org.rejoinder.text.WordDifference;

/**
 * TXT-04: the article's text is not the one that the document is pinned to. The text as it was is not known any more, so that
 * only the passages' own words can say where they are now. Nothing is guessed: where a passage is found nowhere, or its words
 * are others, its own finding is to be mended first; where one is chosen by its number, or an end of an ellipsis could have found another partner, the reader is asked.
 */
public final class TextChanged implements Rule {

    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "TXT-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        String pinned = document.article() == null ? null : document.article().getSha256();
        if (pinned != null && document.hasText() && !pinned.toLowerCase(Locale.ROOT).equals(document.text().sha256())) {
            new Survey(document).report(report.at(document.article(), RejoinderPackage.Literals.ARTICLE__SHA256));
        }
    }

    /** What became of the passages. */
    private static final class Survey {

        private final ExaminedDocument document;
        private final List<Remedy.ReplaceWords> again = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();
        private final Set<String> numbered = new LinkedHashSet<>();
        private int lost;

        Survey(ExaminedDocument document) {
            this.document = document;
            PassageMending mending = new PassageMending(document);
            for (int p = 0; p < document.readings().size(); p++) {
                PassageReading reading = document.readings().get(p);
                List<Fragment> fragments = document.passages().get(p).getFragments();
                if (fragments.stream().anyMatch(f -> f.getNth() > 0 || f.getWords() != null && Quoting.isLoose(document.text(), f.getWords()))) {
                    numbered.add(reading.path().element());
                }
                Remedy.ReplaceWords sure = sure(mending, reading);
                if (sure != null) {
                    Resolution.NotFound missing = (Resolution.NotFound) reading.resolution();
                    again.add(sure);
                    differences.add(reading.path().element() + " "
                            + WordDifference.inline(fragments.get(missing.fragment()).getWords(), sure.words()));
                } else if (!reading.resolution().isFound()) {
                    lost++;
                }
            }
        }

        /** The only place that comes near, if it is certain; else null. */
        private static Remedy.ReplaceWords sure(PassageMending mending, PassageReading reading) {
            if (!(reading.resolution() instanceof Resolution.NotFound missing)) {
                return null;
            }
            return missing.nearest().size() == 1 && mending.take(reading, missing.fragment(), missing.nearest().get(0))
                    instanceof Remedy.ReplaceWords words ? words : null;
        }

        void report(Report.Draft draft) {
            for (int i = 0; i < again.size(); i++) {
                draft.related(again.get(i).place(), "reads", differences.get(i));
            }
            if (lost > 0) {
                draft.say("lost", lost, again.size());
                return;
            }
            Remedy remedy = new Remedy.Reanchor(ElementPath.of(document.article(), RejoinderPackage.Literals.ARTICLE__SHA256, 0),
                    document.text().sha256(), again, String.join("; ", differences.subList(0, Math.min(SHOWN, differences.size()))));
            if (numbered.isEmpty()) {
                draft.remedy(remedy).say(again.isEmpty() ? "message" : "changed", again.size());
            } else {
                draft.suggest(remedy).say("numbered", String.join(", ", numbered));
            }
        }
    }
}
