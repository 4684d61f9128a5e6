package org.rejoinder.rules.facts;

import java.util.List;
import org.rejoinder.model.Form;
import org.rejoinder.model.Response;
import org.rejoinder.model.Standing;

/**
 * What an article's facts tell of a statement or rebuttal.
 *
 * @param id qualified name
 * @param position number among the document's elements, from 0
 * @param rebuttal whether it is declared as a rebuttal
 * @param response the response of a response act, else NONE
 * @param question whether it asks
 * @param belief whether it is thought or wanted, not said
 * @param outletVoice whether it is in the outlet's own voice
 * @param hedged whether a hedge is marked
 * @param form the form read off the text; DERIVED where there is none to read
 * @param by whose it is
 * @param chain through whom it came, from the speaker outwards, the article's outlet left out
 * @param parent the act that it is nested in; null if none
 * @param date when it was said, in ISO 8601; null where not known
 * @param cue the cue's words; empty where it has none
 * @param words the content's words, fragments joined by " … "; empty where it has none
 * @param begin where its first passage begins in the text; -1 where nothing was found
 * @param expect the standing that the annotator expects
 */
public record ActFact(String id, int position, boolean rebuttal, Response response, boolean question, boolean belief,
        boolean outletVoice, boolean hedged, Form form, List<String> by, List<String> chain, String parent, String date, String cue,
        String words, int begin, Standing expect) {

    /** Keeps copies of the lists. */
    public ActFact {
        by = List.copyOf(by);
        chain = List.copyOf(chain);
    }

    /** Whether it asserts something, and so has a standing. */
    public boolean isNode() {
        return !question && response == Response.NONE;
    }

    /** The qualified name of its article, empty in a shared file. */
    public String article() {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? "" : id.substring(0, dot);
    }

    /** The name within its article. */
    public String name() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
