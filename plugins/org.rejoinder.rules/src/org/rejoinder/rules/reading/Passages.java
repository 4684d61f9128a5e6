package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Near;
import org.rejoinder.text.PassageMatcher;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;
import org.rejoinder.text.Sentences;

/** Looks for a document's passages and keeps what became of each. */
public final class Passages {

    private final ArticleText text;
    private final PassageMatcher matcher;
    private final Map<Passage, PassageReading> readings = new IdentityHashMap<>();
    private final List<PassageReading> inOrder = new ArrayList<>();
    private final List<Passage> sought = new ArrayList<>();

    /** @param sentences those of the article, behind its outside zones */
    public Passages(ArticleText text, Sentences sentences) {
        this.text = text;
        this.matcher = new PassageMatcher(text, sentences);
    }

    /** Looks for a passage in the whole article; null counts as nothing. */
    public List<Place> whole(Passage passage, ElementPath path) {
        return passage == null ? List.of() : keep(passage, path, null);
    }

    /** Looks for a passage near a statement; null counts as nothing. */
    public List<Place> near(Passage passage, ElementPath path, Near near) {
        return passage == null ? List.of() : keep(passage, path, near);
    }

    /** Looks for a passage in the whole article without keeping what became of it. */
    public PassageReading tried(Passage passage, ElementPath path) {
        return new PassageReading(path, resolve(passage, null), false);
    }

    /** What became of a passage; null if it was not looked for. */
    public PassageReading reading(Passage passage) {
        return readings.get(passage);
    }

    /** The places of a passage; empty where it was not found, not looked for, or null. */
    public List<Place> places(Passage passage) {
        PassageReading reading = passage == null ? null : readings.get(passage);
        return reading == null ? List.of() : reading.places();
    }

    /** All passages, in the order in which they were looked for. */
    public List<PassageReading> all() {
        return inOrder;
    }

    /** The passages of {@link #all()}, in the same order. */
    public List<Passage> sought() {
        return sought;
    }

    /** The matcher, for remedies. */
    public PassageMatcher matcher() {
        return matcher;
    }

    private List<Place> keep(Passage passage, ElementPath path, Near near) {
        PassageReading known = readings.get(passage);
        if (known != null) {
            return known.places();
        }
        PassageReading reading = new PassageReading(path, resolve(passage, near), near != null);
        readings.put(passage, reading);
        inOrder.add(reading);
        sought.add(passage);
        return reading.places();
    }

    private Resolution resolve(Passage passage, Near near) {
        List<org.rejoinder.text.Fragment> fragments = new ArrayList<>(passage.getFragments().size());
        boolean stored = !passage.getFragments().isEmpty();
        boolean words = true;
        for (Fragment fragment : passage.getFragments()) {
            words &= fragment.getWords() != null;
            stored &= isStored(fragment);
            fragments.add(new org.rejoinder.text.Fragment(fragment.getWords() == null ? "" : fragment.getWords(), fragment.getNth(),
                    fragment.getAfter(), fragment.getBefore()));
        }
        if (fragments.isEmpty()) {
            return new Resolution.Blank(0);
        }
        if (!words && stored) {
            return new Resolution.Found(places(passage.getFragments()));
        }
        Resolution resolution = search(fragments, near);
        if (resolution instanceof Resolution.NotFound && fragments.stream().anyMatch(Passages::hasEdge)) {
            // white space at an edge where the text has none is a slip of its own (TXT-06) and loses no passage
            Resolution stripped = search(fragments.stream().map(Passages::stripped).toList(), near);
            resolution = stripped instanceof Resolution.NotFound ? resolution : stripped;
        }
        // of several matches the stored place is the one meant
        if (stored && resolution instanceof Resolution.Ambiguous ambiguous && passage.getFragments().size() == 1
                && ambiguous.matches().containsAll(places(passage.getFragments()))) {
            return new Resolution.Found(places(passage.getFragments()));
        }
        return resolution;
    }

    private Resolution search(List<org.rejoinder.text.Fragment> fragments, Near near) {
        return near == null ? matcher.resolve(fragments) : matcher.resolveNear(fragments, near);
    }

    private static boolean hasEdge(org.rejoinder.text.Fragment fragment) {
        return fragment.raw().strip().length() < fragment.raw().length();
    }

    private static org.rejoinder.text.Fragment stripped(org.rejoinder.text.Fragment fragment) {
        return new org.rejoinder.text.Fragment(fragment.raw().strip(), fragment.nth(), fragment.after(), fragment.before());
    }

    /** Whether the fragment has a place of its own that lies in the text and is not empty. */
    private boolean isStored(Fragment fragment) {
        return fragment.getBegin() >= 0 && fragment.getEnd() > fragment.getBegin() && fragment.getEnd() <= text.length();
    }

    private static List<Place> places(List<Fragment> fragments) {
        return fragments.stream().map(f -> new Place(f.getBegin(), f.getEnd())).toList();
    }
}
