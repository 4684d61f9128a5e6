package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;

/** QUO-07: words between marks that lie in the content of no act and in no remark. */
public final class UncoveredQuotation implements Rule {

    private static final int SHOWN = 60;

    @Override
    public String id() {
        return "QUO-07";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<String>> covered = new ArrayList<>();
        document.acts().forEach(act -> cover(document, act.act().getSays(), act.name(), covered));
        // would not comment “while the trial goes on”: a response has no other words than its cue
        document.acts().stream().filter(ExaminedAct::isResponse)
                .forEach(act -> act.cue().forEach(place -> covered.add(new PlaceIndex.Entry<>(place, act.name()))));
        document.remarks().forEach(remark -> cover(document, remark.getPassage(), "", covered));
        PlaceIndex<String> index = new PlaceIndex<>(covered);
        for (MarkPair pair : document.marks()) {
            Place run = pair.level() > 1 || document.isOutside(pair.place()) ? null : firstUncovered(document, pair, index);
            if (run != null) {
                report.at(document.article()).place(run).suggest(continued(document, pair, run)).say("message", shown(document.text().at(run)));
            }
        }
    }

    /** The words as one more part of what was quoted last ahead of them in their paragraph; null where nothing was, or part of them is given. */
    private static Remedy continued(ExaminedDocument document, MarkPair pair, Place run) {
        Place paragraph = document.paragraphs().stream().map(Paragraph::place).filter(place -> place.contains(pair.place())).findFirst().orElse(null);
        if (paragraph == null || document.words().count(pair.inside()) != document.words().count(run)) {
            return null;
        }
        ExaminedAct last = null;
        for (ExaminedAct act : document.acts()) {
            int end = act.says().isEmpty() ? -1 : act.says().get(act.says().size() - 1).end();
            boolean ahead = end > paragraph.begin() && end <= pair.place().begin();
            last = ahead && (last == null || last.says().get(last.says().size() - 1).end() < end) ? act : last;
        }
        if (last == null || last.ownMarks().isEmpty() || last.isBlock()) {
            return null;
        }
        List<Place> parts = new ArrayList<>(last.says());
        parts.add(pair.place());
        return new PassageMending(document).rewrite(document.reading(last.act().getSays()).path(), parts);
    }

    /** What a passage that is not found may mean is somebody's too. */
    private static void cover(ExaminedDocument document, Passage passage, String name, List<PlaceIndex.Entry<String>> covered) {
        PassageReading reading = document.reading(passage);
        if (reading != null) {
            MeantPlaces.of(document, passage, reading).forEach(place -> covered.add(new PlaceIndex.Entry<>(place, name)));
        }
    }

    /** The first run of words in no content and no remark; null if there is none. */
    private static Place firstUncovered(ExaminedDocument document, MarkPair pair, PlaceIndex<String> index) {
        if (!index.holding(pair.inside()).isEmpty()) {
            return null;
        }
        Place run = null;
        for (Place word : document.words().words(pair.inside())) {
            if (!index.meets(word)) {
                run = run == null ? word : run.cover(word);
            } else if (run != null) {
                return run;
            }
        }
        return run;
    }

    private static String shown(String words) {
        String folded = words.replaceAll("\\s+", " ");
        int end = folded.length() <= SHOWN ? -1 : folded.lastIndexOf(" ", SHOWN);
        return "“" + (end < 0 ? folded : folded.substring(0, end) + " …") + "”";
    }
}
