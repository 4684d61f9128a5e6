package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;

/** TXT-08: a fragment crosses the border of a paragraph, and is no block quotation. What is outside the article may. */
public final class ParagraphCrossed implements Rule {

    @Override
    public String id() {
        return "TXT-08";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        int[] ends = document.paragraphs().stream().mapToInt(p -> p.place().end()).toArray();
        List<Passage> passages = document.passages();
        for (int p = 0; p < passages.size(); p++) {
            PassageReading reading = document.readings().get(p);
            for (int i = 0; i < reading.places().size(); i++) {
                Place place = reading.places().get(i);
                if (paragraph(ends, place.begin()) != paragraph(ends, place.end() - 1) && !mayCross(passages.get(p))) {
                    Report.Draft draft = report.at(reading.fragment(i)).place(place);
                    draft.suggest(new PassageMending(document).rewrite(reading.path(), split(document, reading.places())));
                    if (passages.get(p).eContainer() instanceof Act act && act.getSays() == passages.get(p)) {
                        draft.suggest(new Remedy.AddClause(ElementPath.of(act), "as block"));
                    }
                    draft.say("message");
                }
            }
        }
    }

    /** The places, cut at the borders of paragraphs. */
    private static List<Place> split(ExaminedDocument document, List<Place> places) {
        List<Place> all = new ArrayList<>();
        for (Place place : places) {
            for (Paragraph paragraph : document.paragraphs()) {
                if (paragraph.place().intersects(place)) {
                    all.add(new Place(Math.max(place.begin(), paragraph.place().begin()), Math.min(place.end(), paragraph.place().end())));
                }
            }
        }
        return all;
    }

    private static boolean mayCross(Passage passage) {
        return passage.eContainer() instanceof Act act && act.isBlock() && act.getSays() == passage
                || passage.eContainer() instanceof Remark remark && remark.getKind() == RemarkKind.OUTSIDE;
    }

    /** Number of the first paragraph that ends behind the offset. */
    private static int paragraph(int[] ends, int offset) {
        int at = Arrays.binarySearch(ends, offset + 1);
        return at < 0 ? -at - 1 : at;
    }
}
