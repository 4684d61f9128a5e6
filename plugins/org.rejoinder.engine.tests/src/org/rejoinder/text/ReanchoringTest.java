package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

    private static Reanchoring.Outcome outcome(String before, String words, String now) {
        int at = before.indexOf(words);
        return Reanchoring.reanchor(Texts.of(before), List.of(new Place(at, at + words.length())), Texts.of(now)).get(0);
    }

    @Test
    void wordsThatMovedAreFound() {
        assertEquals(new Reanchoring.Outcome.Moved(new Place(18, 31), true),
                outcome("The pier is utterly wrong, she said.", "utterly wrong", "Yes, the old pier utterly wrong, she said."));
    }

    @Test
    void changedMarksAndLineEndsChangeNothing() {
        assertEquals(new Reanchoring.Outcome.Moved(new Place(10, 26), false),
                outcome("She said: “It’s over now.”\nEnd", "“It’s over now.”", "She said: \"It's over now.\"\r\nEnd"));
    }

    @Test
    void changedWordsAreLostAndShown() {
        Reanchoring.Outcome.Lost lost = assertInstanceOf(Reanchoring.Outcome.Lost.class,
                outcome("The pier will close in May, he said.", "pier will close in May", "The pier will shut in May, he said."));
        assertEquals("pier will shut in May", lost.nearest().get(0).words());
        assertEquals("pier will [-close-]{+shut+} in May", WordDifference.inline(lost.oldWords(), lost.nearest().get(0).words()));
    }

    @Test
    void wordsThatRecurAreToldApartByWhatStandsAroundThem() {
        String before = "Mr. Quorn of the old board said no to it all. Mrs. Rusk of the new board said yes to it all.";
        String now = "Mrs. Rusk of the new board said yes to it all. Mr. Quorn of the old board said no to it all.";
        assertEquals(new Reanchoring.Outcome.Moved(new Place(74, 78), true), outcome(before, "said", now));
    }

    @Test
    void itDoesNotGuess() {
        // one of the two went; which one, nobody knows
        assertInstanceOf(Reanchoring.Outcome.Lost.class, outcome("No, he said. No, he said.", "said", "No, he said."));
        // the word went, and came in elsewhere
        assertInstanceOf(Reanchoring.Outcome.Lost.class, outcome("The pier is safe. It stays open for all.", "safe",
                "The pier closes. In the end nobody was safe from it."));
        // a second one came in that has the same neighbours
        assertInstanceOf(Reanchoring.Outcome.Lost.class, outcome("So he said no.", "said", "So he said no. So he said no."));
    }

    @Test
    void aPlaceThatIsNoneIsLost() {
        List<Reanchoring.Outcome> outcomes = Reanchoring.reanchor(Texts.of("abc def"), List.of(new Place(0, 2), new Place(5, 50)), Texts.of("abc"));
        outcomes.forEach(o -> assertInstanceOf(Reanchoring.Outcome.Lost.class, o));
    }

    /** A text that remembers where each of its characters comes from; -1: it is new. */
    private record Traced(String text, int[] origin) {

        Traced replaced(int from, int to, Traced by) {
            StringBuilder out = new StringBuilder(text.substring(0, from)).append(by.text).append(text.substring(to));
            int[] all = new int[out.length()];
            System.arraycopy(origin, 0, all, 0, from);
            System.arraycopy(by.origin, 0, all, from, by.origin.length);
            System.arraycopy(origin, to, all, from + by.origin.length, origin.length - to);
            return new Traced(out.toString(), all);
        }

        Traced part(int from, int to) {
            return new Traced(text.substring(from, to), java.util.Arrays.copyOfRange(origin, from, to));
        }

        /** Where the characters of an old place are now, whole and in order; null if they are not. */
        Place now(Place old) {
            for (int i = 0; i + old.length() <= origin.length; i++) {
                int n = 0;
                while (n < old.length() && origin[i + n] == old.begin() + n) {
                    n++;
                }
                if (n == old.length()) {
                    return new Place(i, i + n);
                }
            }
            return null;
        }
    }

    @Test
    void mutatedArticlesLoseFewPassagesAndMisplaceNone() {
        Random random = new Random(5);
        int unique = 0;
        int found = 0;
        int recurring = 0;
        int recurringFound = 0;
        for (int round = 0; round < 80; round++) {
            String before = article(random);
            Traced now = mutated(before, random);
            ArticleText oldText = Texts.of(before);
            ArticleText newText = Texts.of(now.text);
            List<Place> places = new ArrayList<>();
            for (int n = 0; n < 60; n++) {
                places.add(words(oldText, random));
            }
            List<Reanchoring.Outcome> outcomes = Reanchoring.reanchor(oldText, places, newText);
            for (int n = 0; n < places.size(); n++) {
                Place place = places.get(n);
                Place truth = now.now(place);
                String raw = Fragment.literal(oldText.at(place));
                boolean isUnique = Texts.matcher(oldText).resolve(List.of(Fragment.of(raw))).isFound()
                        && Texts.matcher(newText).resolve(List.of(Fragment.of(raw))).isFound();
                boolean moved = outcomes.get(n) instanceof Reanchoring.Outcome.Moved;
                if (outcomes.get(n) instanceof Reanchoring.Outcome.Moved to) {
                    assertTrue(isSame(now, place, to.place()), () -> place + " is not " + to.place() + ": " + oldText.at(place) + " of\n"
                            + before + "\nin\n" + now.text);
                }
                if (truth != null && isUnique) {
                    unique++;
                    found += moved ? 1 : 0;
                } else if (truth != null) {
                    recurring++;
                    recurringFound += moved ? 1 : 0;
                }
            }
        }
        assertTrue(unique > 2000, "too few unique passages: " + unique);
        assertTrue(found >= 0.98 * unique, found + " of " + unique + " found again");
        assertTrue(recurringFound >= 0.6 * recurring, recurringFound + " of " + recurring + " recurring found again");
    }

    /**
     * Whether a found place is the passage. Its words are the same anyway; most of its characters must be the very ones.
     * Not all: what is cut out of “on Monday … on Monday” may begin at either “on”, and the text is the same.
     */
    private static boolean isSame(Traced now, Place old, Place found) {
        int own = 0;
        int others = 0;
        for (int i = found.begin(); i < found.end(); i++) {
            if (old.contains(now.origin[i])) {
                own++;
            } else if (!Characters.isSpace(now.text.charAt(i))) {
                others++;
            }
        }
        return own > others;
    }

    private static final String[] WHO = {"Mayor Alda Rusk", "the harbour office", "Berin Quorn", "a senior official", "the Trisk Observer",
        "the ferry union", "two of the people", "an engineer in Oskerry", "the port board", "Ilse Marn"};
    private static final String[] SAYS = {"said", "told reporters", "denied", "insisted", "wrote", "argued"};
    private static final String[] WHAT = {"the pier", "the old lock", "the ferry tunnel", "the grain levy", "the signal mast"};
    private static final String[] DOES = {"will close", "is safe", "costs too much", "was never approved", "needs a survey", "helps traders"};
    private static final String[] WHEN = {"on Monday", "in May", "after two years", "", "despite the warnings", "this weekend"};

    private static final String[] HOW = {"a pity", "no use", "late", "well known", "not over", "only fair", "too early", "bad luck", "a start"};

    /** Sentences of one pattern, yet each says something of its own, as sentences do. */
    private static String sentence(Random random) {
        String who = pick(WHO, random) + (random.nextBoolean() ? " of ward " + random.nextInt(900) : "");
        String claim = (pick(WHAT, random) + " at " + random.nextInt(90) + " Calde Street " + pick(DOES, random) + " " + pick(WHEN, random)).strip();
        return switch (random.nextInt(3)) {
            case 0 -> "“" + (random.nextBoolean() ? "Here " : "By " + random.nextInt(90) + " votes ") + claim + ",” " + who + " " + pick(SAYS, random) + ".";
            case 1 -> "But " + who + " " + pick(SAYS, random) + " that " + claim + ".";
            default -> "It’s " + pick(HOW, random) + " — so " + who + " " + pick(SAYS, random) + " — that " + claim + ".";
        };
    }

    private static String article(Random random) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < 8; p++) {
            text.append(p == 0 ? "" : "\n\n");
            for (int s = 0; s < 1 + random.nextInt(4); s++) {
                text.append(s == 0 ? "" : " ").append(sentence(random));
            }
        }
        return text.toString();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static Traced mutated(String before, Random random) {
        int[] origin = new int[before.length()];
        java.util.Arrays.setAll(origin, i -> i);
        Traced t = new Traced(before, origin);
        for (int m = 0; m < 1 + random.nextInt(6); m++) {
            t = switch (random.nextInt(5)) {
                case 0 -> inserted(t, random);
                case 1 -> deleted(t, random);
                case 2 -> shuffled(t, random);
                case 3 -> marks(t, random);
                default -> word(t, random);
            };
        }
        return t;
    }

    private static Traced fresh(String text) {
        int[] none = new int[text.length()];
        java.util.Arrays.fill(none, -1);
        return new Traced(text, none);
    }

    private static int space(Traced t, Random random) {
        int at = t.text.indexOf(' ', random.nextInt(t.text.length()));
        return at < 0 ? t.text.indexOf(' ') : at;
    }

    private static Traced inserted(Traced t, Random random) {
        int at = t.text.indexOf(". ", random.nextInt(t.text.length()));
        return at < 0 ? t : t.replaced(at + 1, at + 1, fresh(" " + sentence(random)));
    }

    private static Traced deleted(Traced t, Random random) {
        int from = space(t, random);
        int to = t.text.indexOf(' ', Math.min(t.text.length() - 1, from + 1 + random.nextInt(80)));
        return to < 0 ? t : t.replaced(from, to, fresh(""));
    }

    private static Traced shuffled(Traced t, Random random) {
        List<Traced> paragraphs = new ArrayList<>();
        int from = 0;
        for (int at = t.text.indexOf("\n\n"); at >= 0; at = t.text.indexOf("\n\n", from)) {
            paragraphs.add(t.part(from, at));
            from = at + 2;
        }
        paragraphs.add(t.part(from, t.text.length()));
        int a = random.nextInt(paragraphs.size());
        Collections.swap(paragraphs, a, random.nextInt(paragraphs.size()));
        Traced all = paragraphs.get(0);
        for (Traced p : paragraphs.subList(1, paragraphs.size())) {
            all = all.replaced(all.text.length(), all.text.length(), fresh("\n\n"));
            all = all.replaced(all.text.length(), all.text.length(), p);
        }
        return all;
    }

    private static Traced marks(Traced t, Random random) {
        Traced out = t;
        for (int i = 0; i < out.text.length(); i++) {
            char c = out.text.charAt(i);
            String by = c == '“' || c == '”' ? "\"" : c == '’' ? "'" : c == '—' ? "–" : null;
            if (by != null && random.nextBoolean()) {
                // a mark of another shape is the same mark; a dash of another kind is another character
                out = out.replaced(i, i + 1, new Traced(by, new int[] {c == '—' ? -1 : out.origin[i]}));
            }
        }
        return out;
    }

    private static Traced word(Traced t, Random random) {
        int from = space(t, random) + 1;
        int to = t.text.indexOf(' ', from);
        return to < 0 ? t : t.replaced(from, to, fresh("changed" + random.nextInt(100)));
    }

    /** A place of one to a dozen words and marks, with a word in it. */
    private static Place words(ArticleText text, Random random) {
        Tokens tokens = text.index().tokens;
        int first = random.nextInt(tokens.count);
        int last = Math.min(tokens.count - 1, first + random.nextInt(12));
        boolean hasWord = java.util.stream.IntStream.rangeClosed(first, last).anyMatch(tokens::isWord);
        return hasWord ? new Place(tokens.begin[first], tokens.end[last]) : words(text, random);
    }
}
