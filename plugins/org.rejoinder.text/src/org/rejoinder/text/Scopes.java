package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** The places in which a near passage is looked for, one behind the other, as {@link Near} tells. */
final class Scopes {

    private final List<Paragraph> paragraphs;
    private final Sentences sentences;

    Scopes(List<Paragraph> paragraphs, Sentences sentences) {
        this.paragraphs = paragraphs;
        this.sentences = sentences;
    }

    /**
     * Stretches of the article.
     *
     * @param stretches where matches may lie, in order, none touching another
     * @param around matches lie in one of these; null: anywhere
     * @param barred matches have no unit in common with these
     */
    record Scope(List<Place> stretches, List<Place> around, List<Place> barred) {

        /** The matches that begin at or behind the offset, in order, at most {@code limit} of them. */
        List<Place> matches(Pattern pattern, int from, int limit) {
            List<Place> found = new ArrayList<>(2);
            for (Place stretch : stretches) {
                Place match = pattern.firstFrom(Math.max(from, stretch.begin()));
                while (match != null && match.end() <= stretch.end() && found.size() < limit) {
                    if (isAllowed(match)) {
                        found.add(match);
                    }
                    match = pattern.firstFrom(match.begin() + 1);
                }
            }
            return found;
        }

        private boolean isAllowed(Place match) {
            for (Place place : barred) {
                if (place.intersects(match)) {
                    return false;
                }
            }
            if (around == null) {
                return true;
            }
            for (Place place : around) {
                if (place.contains(match)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How many scopes there are at most. */
    static final int STEPS = 5;

    /** The scope that is looked through at a step, from 0; null if there is none at this one. */
    Scope scope(Near near, int step) {
        List<Place> barred = near.part() == Near.Part.OUTSIDE ? near.anchors() : List.of();
        if (step == 0) {
            return near.part() == Near.Part.INSIDE_FIRST ? new Scope(Place.sorted(near.anchors()), null, List.of()) : null;
        }
        boolean within = step == 1 || step == 3;
        if (within && near.around().isEmpty()) {
            return null;
        }
        List<Place> stretches = step <= 2 ? sentencesTouched(near.anchors()) : paragraphsTouched(near.anchors(), near.block());
        return stretches.isEmpty() ? null : new Scope(stretches, within ? near.around() : null, barred);
    }

    /** Neighbouring sentences of one paragraph become one stretch, so that a passage may span their border. */
    private List<Place> sentencesTouched(List<Place> anchors) {
        List<Place> stretches = new ArrayList<>(2);
        Sentence last = null;
        for (Sentence s : sentences.touching(anchors)) {
            boolean joins = last != null && s.index() == last.index() + 1 && s.paragraph() == last.paragraph()
                    && s.outside() == last.outside();
            if (joins) {
                stretches.set(stretches.size() - 1, stretches.get(stretches.size() - 1).cover(s.place()));
            } else {
                stretches.add(s.place());
            }
            last = s;
        }
        return stretches;
    }

    private List<Place> paragraphsTouched(List<Place> anchors, boolean block) {
        List<Place> stretches = new ArrayList<>(2);
        int added = -1;
        for (Place anchor : Place.sorted(anchors)) {
            int first = firstEndingBehind(anchor.begin());
            int i = Math.max(added + 1, block ? first - 1 : first);
            for (; i < paragraphs.size() && (i < first || paragraphs.get(i).place().begin() < anchor.end()); i++) {
                stretches.add(paragraphs.get(i).place());
                added = i;
            }
        }
        return stretches;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).place().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
