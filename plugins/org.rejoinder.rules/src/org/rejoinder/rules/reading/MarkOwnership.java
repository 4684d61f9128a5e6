package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Form;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/**
 * Reads off which pair of quotation marks is whose, and so the form of each act. A pair belongs to the outermost statement
 * that it meets, whose own cue lies outside the pair, and that does not already own a pair around it (a block quotation is
 * such a pair). An act in the outlet's own voice owns a pair only if no other act can: a newspaper does not quote itself.
 */
public final class MarkOwnership {

    /** What is needed to know of an act. */
    public interface Reader {
        /** The places of its content. */
        List<Place> says();

        /** The places of its cue. */
        List<Place> cue();

        /** How many acts it is nested in. */
        int depth();

        /** Whether it is a block quotation. */
        boolean isBlock();

        /** Whether it is in the outlet's own voice. */
        boolean isOutletVoice();
    }

    private final List<List<MarkPair>> owned;

    /** Gives the pairs, which come by their opening mark, to the acts. */
    public MarkOwnership(List<MarkPair> pairs, List<? extends Reader> acts) {
        owned = new ArrayList<>(acts.size());
        List<PlaceIndex.Entry<Integer>> entries = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            owned.add(new ArrayList<>(2));
            for (Place place : acts.get(i).says()) {
                entries.add(new PlaceIndex.Entry<>(place, i));
            }
        }
        PlaceIndex<Integer> index = new PlaceIndex<>(entries);
        for (MarkPair pair : pairs) {
            int owner = -1;
            for (PlaceIndex.Entry<Integer> entry : index.meeting(pair.inside())) {
                if (isFree(pair, acts.get(entry.value()), entry.value()) && (owner < 0 || precedes(acts, entry.value(), owner))) {
                    owner = entry.value();
                }
            }
            if (owner >= 0) {
                owned.get(owner).add(pair);
            }
        }
    }

    /** The pairs that an act owns, by its number. */
    public List<MarkPair> owned(int act) {
        return owned.get(act);
    }

    private boolean isFree(MarkPair pair, Reader act, int number) {
        for (Place cue : act.cue()) {
            if (pair.place().intersects(cue)) {
                return false;
            }
        }
        for (MarkPair own : owned.get(number)) {
            if (own.place().contains(pair.place())) {
                return false;
            }
        }
        return !act.isBlock() || !Nesting.holdsAll(act.says(), List.of(pair.place()));
    }

    private static boolean precedes(List<? extends Reader> acts, int one, int other) {
        boolean voice = acts.get(one).isOutletVoice();
        if (voice != acts.get(other).isOutletVoice()) {
            return !voice;
        }
        return acts.get(one).depth() < acts.get(other).depth();
    }

    /**
     * The form of an act: quoted if all its words stand in its own pairs, paraphrased if none does, else mixed. A block
     * quotation is quoted.
     *
     * @return DERIVED if it has no words that were found
     */
    public static Form form(ArticleText text, List<Place> says, boolean block, List<MarkPair> own) {
        if (says.isEmpty()) {
            return Form.DERIVED;
        }
        if (block) {
            return Form.QUOTED;
        }
        boolean within = false;
        boolean without = false;
        for (Place place : says) {
            for (int i = place.begin(); i < place.end(); i++) {
                if (Character.isLetterOrDigit(text.string().charAt(i))) {
                    MarkPair around = around(own, i);
                    within |= around != null;
                    without |= around == null;
                    if (around != null) {
                        i = Math.min(around.close().begin(), place.end()) - 1;
                    }
                }
            }
        }
        return within && without ? Form.MIXED : within ? Form.QUOTED : Form.PARAPHRASED;
    }

    private static MarkPair around(List<MarkPair> own, int offset) {
        for (MarkPair pair : own) {
            if (pair.inside().contains(offset)) {
                return pair;
            }
        }
        return null;
    }
}
