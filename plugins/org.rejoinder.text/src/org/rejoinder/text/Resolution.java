package org.rejoinder.text;

import java.util.List;

/**
 * What became of looking for a passage: it was found, or the reason why not. {@code fragment} is always the number, from
 * 0, of the fragment that failed.
 */
public sealed interface Resolution {

    /**
     * The places of the passage, one for each fragment.
     *
     * @return empty unless this is {@link Found}
     */
    default List<Place> places() {
        return List.of();
    }

    /** Whether the passage was found. */
    default boolean isFound() {
        return this instanceof Found;
    }

    /** Each fragment has its one place; they are in order and neither overlap nor touch. */
    record Found(List<Place> places) implements Resolution {
        public Found {
            places = List.copyOf(places);
        }
    }

    /** A fragment without a word: nothing quoted, or an ellipsis alone. */
    record Blank(int fragment) implements Resolution {
    }

    /** The words do not occur where they are to be; what comes nearest, best first, at most a handful. */
    record NotFound(int fragment, List<Candidate> nearest) implements Resolution {
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The words occur more than once and nothing chooses.
     *
     * @param matches the matches in order; when there are very many ({@link PassageMatcher#LISTED}), the first of them
     * @param occurrences for each of {@code matches}, the number {@code n} for {@code #n} that chooses it; 0 where it is so
     *     high that it was not counted
     * @param total how many matches were counted: as many as listed, and there may be more where that is the limit
     */
    record Ambiguous(int fragment, List<Place> matches, List<Integer> occurrences, int total) implements Resolution {
        public Ambiguous {
            matches = List.copyOf(matches);
            occurrences = List.copyOf(occurrences);
        }
    }

    /**
     * {@code #n} with fewer matches than n (or an n below 1).
     *
     * @param total how many matches there are
     * @param matches the matches that there are; when very many, the first of them
     */
    record NthOutOfRange(int fragment, int nth, int total, List<Place> matches) implements Resolution {
        public NthOutOfRange {
            matches = List.copyOf(matches);
        }
    }

    /** The context of {@code after} (or, if not, {@code before}) occurs nowhere, or is blank (then nothing is near). */
    record ContextNotFound(int fragment, boolean after, List<Candidate> nearest) implements Resolution {
        public ContextNotFound {
            nearest = List.copyOf(nearest);
        }
    }

    /** The context of {@code after} (or, if not, {@code before}) occurs more than once; matches and total as above. */
    record ContextAmbiguous(int fragment, boolean after, List<Place> matches, int total) implements Resolution {
        public ContextAmbiguous {
            matches = List.copyOf(matches);
        }
    }

    /** More than one of {@code #n}, {@code after} and {@code before} is given. */
    record Overdetermined(int fragment) implements Resolution {
    }

    /**
     * All fragments have a place, but this one overlaps or touches the one before it, or lies ahead of it (TXT-07).
     *
     * @param found the places of all fragments, in the order of the document
     */
    record OutOfOrder(int fragment, List<Place> found) implements Resolution {
        public OutOfOrder {
            found = List.copyOf(found);
        }
    }
}
