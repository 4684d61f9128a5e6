package org.rejoinder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages in an article, to the letter of the language's chapter "Passages".
 *
 * <p>Make one for each document and article; the costly part, the index, belongs to the {@link ArticleText} and is shared.
 * Not for several threads at once.
 *
 * <p>What the chapter leaves open is decided so: a gap behind an ellipsis may be empty; of several matches that an
 * ellipsis runs to one paragraph border, only the one that holds no other counts; the parts of a quotation may lie in
 * different paragraphs; {@code #n} below 1 chooses nothing and is out of range; the fragments of a near passage are
 * all looked for in one scope.
 */
public final class PassageMatcher {

    /** How many places an {@link Resolution.Ambiguous} lists at most. */
    public static final int LISTED = 50;
    /** How many it lists when the document has used up its effort: texts and passages that repeat themselves. */
    private static final int LISTED_LATER = 5;
    /** How many matches, times their parts, are listed in full for one document. */
    private static final int EFFORT = 100_000;
    /** How many matches are kept for all patterns together before the patterns are dropped. */
    private static final int KEPT = 1 << 20;

    /** Words that are longer recur in few documents: not worth keeping, unless a far match is counted up to. */
    private static final int SHORT = 30;
    private static final int FAR = 16;

    private final PassageIndex index;
    private final Scopes scopes;
    private final NearestPlaces nearest;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private int kept;
    private int left = EFFORT;

    /**
     * @param text the article
     * @param sentences its sentences, for near passages; those of {@link ArticleText#sentences(String, List)} where the
     *     document has {@code outside} remarks
     */
    public PassageMatcher(ArticleText text, Sentences sentences) {
        this.index = text.index();
        this.scopes = new Scopes(text.paragraphs(), sentences);
        this.nearest = new NearestPlaces(text);
    }

    /**
     * Looks for a passage in the whole article: {@code says}, {@code mentioned}, {@code because}, {@code at}, a hop, a
     * remark, the cue of an act without {@code says}.
     *
     * @param fragments the passage's fragments, in the document's order; at least one
     * @throws IllegalArgumentException if there is no fragment
     */
    public Resolution resolve(List<Fragment> fragments) {
        demandSome(fragments);
        List<Place> found = new ArrayList<>(fragments.size());
        for (int i = 0; i < fragments.size(); i++) {
            Object located = locate(i, fragments.get(i), i == 0 ? 0 : found.get(i - 1).end());
            if (!(located instanceof Place place)) {
                return (Resolution) located;
            }
            found.add(place);
        }
        return inOrder(found);
    }

    /**
     * Looks for a near passage. A fragment with {@code #n}, {@code after} or {@code before} says its place exactly and is
     * looked for in the whole article.
     *
     * @param fragments the passage's fragments, in the document's order; at least one
     * @param near around what
     * @throws IllegalArgumentException if there is no fragment
     */
    public Resolution resolveNear(List<Fragment> fragments, Near near) {
        demandSome(fragments);
        if (near.anchors().isEmpty() || fragments.stream().anyMatch(Fragment::chooses)) {
            return resolve(fragments);
        }
        List<Pattern> sought = new ArrayList<>(fragments.size());
        for (int i = 0; i < fragments.size(); i++) {
            Pattern pattern = pattern(fragments.get(i).raw());
            if (pattern == null) {
                return new Resolution.Blank(i);
            }
            sought.add(pattern);
        }
        for (int step = 0; step < Scopes.STEPS; step++) {
            Scopes.Scope scope = scopes.scope(near, step);
            Resolution resolution = scope == null ? null : within(scope, sought);
            if (resolution != null) {
                return resolution;
            }
        }
        int failed = 0;
        for (int i = 0; i < sought.size() && failed == 0; i++) {
            failed = sought.get(i).match(0) == null ? i : 0;
        }
        return new Resolution.NotFound(failed, nearest.of(fragments.get(failed).raw(), sought.get(failed), near.anchors().get(0).begin()));
    }

    /** The resolution within a scope; null if it has no match. */
    private Resolution within(Scopes.Scope scope, List<Pattern> sought) {
        List<Place> found = new ArrayList<>(sought.size());
        Resolution ambiguous = null;
        int from = 0;
        for (int i = 0; i < sought.size(); i++) {
            List<Place> matches = scope.matches(sought.get(i), from, LISTED);
            if (matches.isEmpty()) {
                return null;
            }
            if (matches.size() > 1 && ambiguous == null) {
                ambiguous = ambiguous(i, sought.get(i), matches);
            }
            found.add(matches.get(0));
            from = matches.get(0).end();
        }
        return ambiguous != null ? ambiguous : inOrder(found);
    }

    /** The place of a fragment, or the resolution that says why it has none. */
    private Object locate(int number, Fragment fragment, int from) {
        Pattern pattern = fragment.nth() > FAR ? recurring(fragment.raw()) : pattern(fragment.raw());
        if (pattern == null) {
            return new Resolution.Blank(number);
        }
        int choices = (fragment.nth() != 0 ? 1 : 0) + (fragment.after() != null ? 1 : 0) + (fragment.before() != null ? 1 : 0);
        if (choices > 1) {
            return new Resolution.Overdetermined(number);
        }
        if (fragment.nth() != 0) {
            return nth(number, fragment, pattern);
        }
        if (choices == 1) {
            return beside(number, fragment, pattern);
        }
        Place first = from == 0 ? pattern.match(0) : pattern.firstFrom(from);
        if (first == null) {
            return new Resolution.NotFound(number, nearest.of(fragment.raw(), pattern, from));
        }
        if (from == 0) {
            return pattern.match(1) == null ? first : ambiguous(number, pattern, listed(pattern));
        }
        Place next = following(pattern, first, from);
        if (next == null) {
            return first;
        }
        List<Place> matches = new ArrayList<>(List.of(first));
        int limit = limit();
        for (; next != null && matches.size() < limit; next = following(pattern, next, from)) {
            matches.add(next);
        }
        left -= matches.size() * pattern.parts();
        return ambiguous(number, pattern, matches);
    }

    private static Place following(Pattern pattern, Place match, int from) {
        return pattern.firstFrom(Math.max(match.begin() + 1, from));
    }

    private Object nth(int number, Fragment fragment, Pattern pattern) {
        Place place = fragment.nth() > 0 ? pattern.match(fragment.nth() - 1) : null;
        if (place != null) {
            return place;
        }
        if (pattern.match(0) == null) {
            return new Resolution.NotFound(number, nearest.of(fragment.raw(), pattern, 0));
        }
        return new Resolution.NthOutOfRange(number, fragment.nth(), pattern.count(Integer.MAX_VALUE), listed(pattern));
    }

    private Object beside(int number, Fragment fragment, Pattern pattern) {
        boolean after = fragment.after() != null;
        String raw = after ? fragment.after() : fragment.before();
        Pattern context = pattern(raw);
        Place at = context == null ? null : context.match(0);
        if (at == null) {
            return new Resolution.ContextNotFound(number, after, context == null ? List.of() : nearest.of(raw, context, 0));
        }
        if (context.match(1) != null) {
            List<Place> matches = listed(context);
            return new Resolution.ContextAmbiguous(number, after, matches, matches.size());
        }
        Place place = after ? pattern.firstFrom(at.end()) : pattern.lastBy(at.begin());
        return place != null ? place : new Resolution.NotFound(number, nearest.of(fragment.raw(), pattern, at.begin()));
    }

    private int limit() {
        return left > 0 ? LISTED : LISTED_LATER;
    }

    private List<Place> listed(Pattern pattern) {
        List<Place> matches = new ArrayList<>();
        int limit = limit();
        for (int n = 0; n < limit; n++) {
            Place match = pattern.match(n);
            if (match == null) {
                break;
            }
            matches.add(match);
        }
        left -= matches.size() * pattern.parts();
        return matches;
    }

    private static Resolution ambiguous(int number, Pattern pattern, List<Place> matches) {
        return new Resolution.Ambiguous(number, matches, pattern.numbersOf(matches), matches.size());
    }

    private static Resolution inOrder(List<Place> found) {
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).begin() <= found.get(i - 1).end()) {
                return new Resolution.OutOfOrder(i, found);
            }
        }
        return new Resolution.Found(found);
    }

    /** The pattern for a raw form, null if that is blank. Cues recur, so patterns are kept, within bounds. */
    private Pattern pattern(String raw) {
        if (raw.length() > SHORT) {
            Quotation quotation = Quotation.of(raw);
            return quotation.isBlank() ? null : new Pattern(index, quotation, grown -> { });
        }
        return recurring(raw);
    }

    private Pattern recurring(String raw) {
        Pattern known = patterns.get(raw);
        if (known != null) {
            return known;
        }
        Quotation quotation = Quotation.of(raw);
        if (quotation.isBlank()) {
            return null;
        }
        if (kept > KEPT) {
            patterns.clear();
            kept = 0;
        }
        Pattern pattern = new Pattern(index, quotation, grown -> kept += grown);
        kept += 64;
        patterns.put(raw, pattern);
        return pattern;
    }

    private static void demandSome(List<Fragment> fragments) {
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one fragment");
        }
    }
}
