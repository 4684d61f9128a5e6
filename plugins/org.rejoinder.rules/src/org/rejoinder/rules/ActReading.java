package org.rejoinder.rules;

import java.util.List;
import org.rejoinder.model.Form;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.lineage.Origin;
import org.rejoinder.rules.reading.SpokenDate;
import org.rejoinder.rules.standing.StandingReading;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/**
 * All that is read off about one statement or rebuttal. A plain value.
 *
 * @param path path of its declaration
 * @param fact what its facts tell: ids of its sources, chain, parent, kinds, words, date
 * @param chain through whom it came, from the speaker outwards
 * @param says places of its content, one a fragment
 * @param cue places of its cue
 * @param mention the mention of its source nearest to the cue; null if there is none
 * @param marks the pairs of quotation marks that it owns
 * @param date when it was said; null if the document says nothing of it
 * @param standing how it stands, and why
 * @param origins where it ultimately comes from
 * @param lineage the origins in words
 */
public record ActReading(ElementPath path, ActFact fact, List<ExaminedAct.Link> chain, List<Place> says, List<Place> cue, Place mention,
        List<MarkPair> marks, SpokenDate date, StandingReading standing, List<Origin> origins, String lineage) {

    /** Keeps copies of the lists. */
    public ActReading {
        chain = List.copyOf(chain);
        says = List.copyOf(says);
        cue = List.copyOf(cue);
        marks = List.copyOf(marks);
        origins = List.copyOf(origins);
    }

    /** The name in its file. */
    public String name() {
        return path.element();
    }

    /** Qualified name. */
    public String id() {
        return fact.id();
    }

    /** The form read off the text; DERIVED if there are no words to read it off. */
    public Form form() {
        return fact.form();
    }
}
