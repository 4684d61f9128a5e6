package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

/** The matcher, which is quick, finds what a naive reader of the language's definition finds, in texts made to be hard. */
class PassageMatcherJudgedTest {

    private static final String[] PIECES = {"a", "b", "ab", "a1", "A", "é", "e\u0301", "東", "京都", "𝄞", "“", "”", "\"", "’", "'", "«",
        "…", "...", ". . .", ",", ".", ". A", "-", " ", " ", " ", " ", "\u00a0", "  ", "\n", "\n\n", "a b", "b a", " a ", " b "};

    private final Random random = new Random(20260527);

    @Test
    void findsWhatANaiveReaderFinds() {
        for (int n = 0; n < 400; n++) {
            String string = text(5 + random.nextInt(60));
            ArticleText text = ((Decoding.Readable) Decoding.of(string.getBytes(StandardCharsets.UTF_8), 1 << 20)).text();
            PassageMatcher matcher = new PassageMatcher(text, text.sentences("en"));
            NaiveReader naive = new NaiveReader(string);
            for (int m = 0; m < 12; m++) {
                String raw = raw(string);
                List<Place> expected = naive.matches(raw);
                String told = "\"" + raw + "\" in \"" + string + "\"";
                assertEquals(outcome(expected), outcome(matcher.resolve(List.of(Fragment.of(raw)))), told);
                for (int i = 0; i < expected.size(); i++) {
                    Resolution nth = matcher.resolve(List.of(Fragment.of(raw).nth(i + 1)));
                    assertEquals(List.of(expected.get(i)), nth.places(), told + " #" + (i + 1));
                }
            }
        }
    }

    @Test
    void findsNearPassagesWhereANaiveReaderFindsThem() {
        int found = 0;
        for (int n = 0; n < 400; n++) {
            String string = text(30 + random.nextInt(60));
            ArticleText text = ((Decoding.Readable) Decoding.of(string.getBytes(StandardCharsets.UTF_8), 1 << 20)).text();
            NaiveReader naive = new NaiveReader(string);
            if (naive.paragraphs().isEmpty()) {
                continue;
            }
            PassageMatcher matcher = new PassageMatcher(text, text.sentences("en"));
            List<Place> sentences = text.sentences("en").all().stream().map(Sentence::place).toList();
            for (int m = 0; m < 12; m++) {
                Place anchor = stretch(naive.paragraphs());
                List<Place> around = random.nextBoolean() ? List.of() : List.of(anchor.cover(stretch(naive.paragraphs())));
                Near.Part part = Near.Part.values()[random.nextInt(3)];
                Near near = new Near(List.of(anchor), random.nextInt(4) == 0, around, part);
                String raw = raw(string);
                List<Place> expected = List.of();
                for (Predicate<Place> scope : naive.scopes(near, sentences)) {
                    if (expected.isEmpty()) {
                        expected = naive.matches(raw).stream().filter(scope).toList();
                    }
                }
                found += expected.size() == 1 ? 1 : 0;
                assertEquals(outcome(expected), outcome(matcher.resolveNear(List.of(Fragment.of(raw)), near)),
                        "\"" + raw + "\" " + near + " in \"" + string + "\"");
            }
        }
        assertEquals(true, found > 500, "too few passages found for the test to say something: " + found);
    }

    private static String outcome(List<Place> matches) {
        return matches.isEmpty() ? "nowhere" : matches.size() == 1 ? "at " + matches.get(0) : "at several places " + matches;
    }

    private static String outcome(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found found -> outcome(found.places());
            case Resolution.Ambiguous ambiguous -> outcome(ambiguous.matches());
            case Resolution.NotFound none -> "nowhere";
            case Resolution.Blank blank -> "nowhere";
            default -> resolution.toString();
        };
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A stretch of one paragraph, at least one unit long, that cuts no surrogate pair. */
    private Place stretch(List<Place> paragraphs) {
        Place paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
        int begin = paragraph.begin() + random.nextInt(paragraph.length());
        return new Place(begin, begin + 1 + random.nextInt(paragraph.end() - begin));
    }

    /** A quotation in raw form: mostly words of the text, sometimes with an ellipsis. */
    private String raw(String text) {
        List<String> parts = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(text.length());
            int end = Math.min(text.length(), begin + 1 + random.nextInt(6));
            String words = random.nextInt(5) == 0 ? text(1 + random.nextInt(2)) : text.substring(begin, end);
            parts.add(Fragment.literal(words.replace('\n', ' ')));
        }
        String raw = String.join(random.nextBoolean() ? " … " : "...", parts);
        int open = random.nextInt(12);
        return open == 0 ? "… " + raw : open == 1 ? raw + " …" : raw;
    }
}
