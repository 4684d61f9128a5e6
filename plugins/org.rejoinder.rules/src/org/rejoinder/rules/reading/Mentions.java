package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.text.Place;

/**
 * Where sources are mentioned: by name or alias, with or without a leading article and with the first letter in either case,
 * and by the passages marked as mentions.
 */
public final class Mentions {

    private final WordIndex words;
    private final Lexicon articles;
    /** What was found for a name: in a long article many anonymous sources go by the same words. */
    private final Map<String, List<Place>> found = new HashMap<>();

    /** @param articles the language's articles ("the", "a") */
    public Mentions(WordIndex words, Lexicon articles) {
        this.words = words;
        this.articles = articles;
    }

    /**
     * The places, in order, each once. A leading article is no part of them.
     *
     * @param names names and aliases; null and blank ones count for nothing
     * @param marked the places of its marked mentions
     */
    public List<Place> of(Collection<String> names, Collection<Place> marked) {
        List<List<Place>> named = new ArrayList<>(names.size());
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                named.add(found.computeIfAbsent(name, n -> Collections.unmodifiableList(words.find(bare(n), false))));
            }
        }
        if (marked.isEmpty() && named.size() == 1) {
            return named.get(0);
        }
        List<Place> all = new ArrayList<>(marked);
        named.forEach(all::addAll);
        Collections.sort(all);
        List<Place> once = new ArrayList<>(all.size());
        for (Place place : all) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(place)) {
                once.add(place);
            }
        }
        return Collections.unmodifiableList(once);
    }

    /** The name without a leading article. */
    public String bare(String name) {
        String plain = name.strip();
        int blank = plain.indexOf(' ');
        return blank > 0 && articles.contains(plain.substring(0, blank)) ? plain.substring(blank + 1).strip() : plain;
    }

    /**
     * The mention nearest to a place; of two equally near the earlier. One outside of {@code says} comes before one within.
     *
     * @return null if there is no mention
     */
    public static Place nearest(List<Place> mentions, Place to, List<Place> says) {
        Place best = null;
        boolean bestInside = true;
        int bestDistance = Integer.MAX_VALUE;
        for (Place mention : around(mentions, to)) {
            boolean inside = !says.isEmpty() && Nesting.holdsAll(says, List.of(mention));
            int distance = distance(mention, to);
            if (best == null || bestInside && !inside || bestInside == inside && distance < bestDistance) {
                best = mention;
                bestInside = inside;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Units between two places; 0 if they touch or meet. */
    public static int distance(Place one, Place other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
    }

    /** The mentions worth looking at: a source named thousands of times is looked at near the cue only. */
    private static List<Place> around(List<Place> mentions, Place to) {
        if (mentions.size() <= 64) {
            return mentions;
        }
        int at = Collections.binarySearch(mentions, to);
        int middle = at < 0 ? -at - 1 : at;
        return new ArrayList<>(mentions.subList(Math.max(0, middle - 32), Math.min(mentions.size(), middle + 32)));
    }
}
