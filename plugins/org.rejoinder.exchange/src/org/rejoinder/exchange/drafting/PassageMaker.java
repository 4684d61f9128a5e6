package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Near;
import org.rejoinder.text.PassageMatcher;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;

/**
 * Makes passages of places: in the shortest form that finds exactly these places again, with the places stored beside. A
 * place that the language can not quote is mended (never cut short: words are completed), and that is told.
 */
public final class PassageMaker {

    private final ArticleText text;
    private final PassageMatcher matcher;
    private final BiConsumer<Integer, String> warnings;

    /**
     * @param language BCP 47 tag of the text; null for English (said as the engine says it, so that sentences are split once)
     * @param warnings gets line and message of each place that is mended
     */
    public PassageMaker(ArticleText text, String language, BiConsumer<Integer, String> warnings) {
        this.text = text;
        this.matcher = new PassageMatcher(text, text.sentences(language == null ? "en" : language));
        this.warnings = warnings;
    }

    /**
     * The places in order, without those that hold nothing; overlapping and touching ones joined, cut words and characters
     * completed, white space at the edges left out.
     *
     * @param line the line of the record, for warnings
     */
    public List<Place> mended(List<Place> places, int line) {
        List<Place> mended = new ArrayList<>();
        for (Place place : places.stream().sorted().toList()) {
            Place whole = whole(place);
            if (whole == null) {
                warnings.accept(line, Messages.of(PassageMaker.class, "passage.empty", place));
                continue;
            }
            Place before = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (before != null && whole.begin() <= before.end()) {
                whole = before.cover(whole);
                mended.set(mended.size() - 1, whole);
                warnings.accept(line, Messages.of(PassageMaker.class, "passage.joined", text.at(whole)));
            } else {
                mended.add(whole);
            }
            if (!place.equals(whole) && (before == null || !before.intersects(whole))) {
                warnings.accept(line, Messages.of(PassageMaker.class, "passage.mended", place, text.at(place), whole, text.at(whole)));
            }
        }
        return mended;
    }

    private Place whole(Place place) {
        int begin = Math.min(place.begin(), text.length());
        int end = Math.min(place.end(), text.length());
        while (begin < end && isSpace(begin)) {
            begin++;
        }
        while (begin < end && isSpace(end - 1)) {
            end--;
        }
        if (begin == end) {
            return null;
        }
        Place candidate = new Place(begin, end);
        for (int i = 0; i < 200; i++) {
            if (!(Quoting.quote(text, List.of(candidate)) instanceof Quoting.Result.Unquotable obstacle)) {
                return candidate;
            }
            if (obstacle.obstacle() == Quoting.Obstacle.NOTHING_THERE) {
                return null;
            }
            candidate = grown(candidate);
        }
        return null;
    }

    /** Completes a word or character that is cut at either end. */
    private Place grown(Place place) {
        String string = text.string();
        int begin = place.begin();
        int end = place.end();
        boolean cutsBegin = begin > 0 && isWord(begin - 1) && isWord(begin);
        boolean cutsEnd = end < text.length() && isWord(end - 1) && isWord(end);
        while (cutsBegin && begin > 0 && isWord(begin - 1)) {
            begin--;
        }
        while (cutsEnd && end < text.length() && isWord(end)) {
            end++;
        }
        if (begin == place.begin() && end == place.end()) {
            begin = Math.max(0, begin - 1);
            end = Math.min(string.length(), end + 1);
        }
        return new Place(begin, end);
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.string().charAt(at)) || Character.isSpaceChar(text.string().charAt(at));
    }

    private boolean isWord(int at) {
        char c = text.string().charAt(at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A passage that is looked for in the whole article; null if no place is left. The places are mended ones. */
    public Passage passage(List<Place> places) {
        return places.isEmpty() ? null : made(Quoting.quote(text, places), places);
    }

    /** A passage that is looked for near its act; null if no place is left. The places are mended ones. */
    public Passage near(List<Place> places, Near near) {
        return places.isEmpty() ? null : made(Quoting.quoteNear(text, places, matcher, near), places);
    }

    private Passage made(Quoting.Result result, List<Place> places) {
        if (!(result instanceof Quoting.Result.Quoted quoted)) {
            return null;
        }
        Passage passage = RejoinderFactory.eINSTANCE.createPassage();
        for (int i = 0; i < places.size(); i++) {
            org.rejoinder.text.Fragment from = quoted.fragments().get(i);
            Fragment fragment = RejoinderFactory.eINSTANCE.createFragment();
            fragment.setWords(from.raw());
            fragment.setNth(from.nth());
            fragment.setAfter(from.after());
            fragment.setBefore(from.before());
            fragment.setBegin(places.get(i).begin());
            fragment.setEnd(places.get(i).end());
            passage.getFragments().add(fragment);
        }
        return passage;
    }
}
