package org.rejoinder.rules.catalogue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;

/** TXT-03: a place begins or ends within a character. */
public final class CutCharacter implements Rule {

    /** No combining mark and no joiner lies ahead of it. */
    private static final char FIRST_MARK = '\u0300';

    /** Skin tones, and the tags of which flags of regions are made. */
    private static final int FIRST_TONE = 0x1F3FB;
    private static final int LAST_TONE = 0x1F3FF;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    @Override
    public String id() {
        return "TXT-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<Passage> passages = document.passages();
        for (int p = 0; p < passages.size(); p++) {
            PassageReading reading = document.readings().get(p);
            List<Fragment> fragments = passages.get(p).getFragments();
            for (int i = 0; i < fragments.size(); i++) {
                Fragment fragment = fragments.get(i);
                Place place = i < reading.places().size() ? reading.places().get(i)
                        : StoredPlaces.isUsable(fragment, document.text()) ? new Place(fragment.getBegin(), fragment.getEnd()) : null;
                if (place != null) {
                    check(document, place, reading, i, report);
                }
            }
        }
    }

    private static void check(ExaminedDocument document, Place place, PassageReading reading, int fragment, Report report) {
        String text = document.text().string();
        if (cutsPair(text, place.begin()) || cutsPair(text, place.end())) {
            report.at(reading.fragment(fragment)).place(place).say("pair");
        } else if (cutsCluster(text, place.begin()) || cutsCluster(text, place.end())) {
            ElementPath path = reading.fragment(fragment);
            report.at(path).place(place).severity(Severity.WARNING).remedy(new PassageMending(document).take(path, whole(text, place)))
                    .say("cluster");
        }
    }

    /** The place with all of the characters that it cuts. */
    private static Place whole(String text, Place place) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int begin = characters.isBoundary(place.begin()) ? place.begin() : characters.preceding(place.begin());
        int end = characters.isBoundary(place.end()) ? place.end() : characters.following(place.end());
        return new Place(begin, end);
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }

    /** Whether what follows belongs to the character ahead: a combining mark, a joiner, a variation selector, a skin tone, half a flag. */
    private static boolean cutsCluster(String text, int at) {
        if (at <= 0 || at >= text.length() || text.charAt(at) < FIRST_MARK && text.charAt(at - 1) < FIRST_MARK
                || Character.isWhitespace(text.charAt(at - 1))) {
            return false;
        }
        int next = text.codePointAt(at);
        int type = Character.getType(next);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
                || text.charAt(at) == '\u200D' || text.charAt(at - 1) == '\u200D'
                || next >= FIRST_TONE && next <= LAST_TONE || next >= FIRST_TAG && next <= LAST_TAG || isHalfFlag(text, at);
    }

    /** Whether the regional indicators ahead of a place are odd in number, and one follows: two make a flag. */
    private static boolean isHalfFlag(String text, int at) {
        int ahead = 0;
        for (int i = at; i > 1 && isRegional(text.codePointBefore(i)); i -= 2) {
            ahead++;
        }
        return ahead % 2 == 1 && isRegional(text.codePointAt(at));
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    @Override
    public List<RuleCase> cases() {
        return List.of(
                StoredPlaces.storedCase("the place begins within a surrogate pair", true, null, 36, 38),
                StoredPlaces.storedCase("the place ends ahead of a combining mark", true, null, 38, 42),
                StoredPlaces.storedCase("the place holds whole characters", false, null, 35, 44));
    }
}
