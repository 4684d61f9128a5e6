package org.rejoinder.rules.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.rules.Documents;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Settings;

/** The word lists: complete, in order, and the user's own beside ours or in their place. */
class LexiconsTest {

    private static final Path FOLDER = Path.of(System.getProperty("rejoinder.root", "../.."),
            "plugins/org.rejoinder.rules/src/org/rejoinder/rules/lexicon");

    private final Lexicons lexicons = new Lexicons();

    private Lexicon list(LexiconKind kind, String language) {
        return lexicons.get(kind, language, Settings.STANDARD);
    }

    @Test
    void englishAndGermanHaveEveryList() {
        for (LexiconKind kind : LexiconKind.values()) {
            for (String language : List.of("en", "de")) {
                assertFalse(list(kind, language).entries().isEmpty(), kind + " " + language);
            }
        }
        assertTrue(list(LexiconKind.HEDGES, "xx").entries().isEmpty(), "a language of which nothing is known");
    }

    @Test
    void noEntryStandsTwiceAndNumbersHaveTheirValues() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Set<String> seen = new HashSet<>();
                for (String line : Files.readAllLines(file)) {
                    String entry = Lexicon.fold(line.replaceFirst("#.*", "").replaceFirst("=.*", "").strip());
                    if (!entry.isEmpty() && !seen.add(entry)) {
                        twice.add(file.getFileName() + ": " + entry);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
        for (String language : List.of("en", "de")) {
            Lexicon numbers = list(LexiconKind.NUMBERS, language);
            numbers.entries().forEach(word -> assertTrue(Long.parseLong(numbers.value(word)) > 0, word));
        }
        assertEquals("48", list(LexiconKind.NUMBERS, "en").value("forty-eight"));
        assertEquals("48", list(LexiconKind.NUMBERS, "de").value("achtundvierzig"));
    }

    @Test
    void whatNewsArticlesSayIsFoundAndWhatOnlyLooksLikeItIsNot() {
        Map<LexiconKind, List<String>> found = Map.of(
                LexiconKind.REPORTING_CUES, List.of("according to", "has indicated", "pointed out", "was quoted as saying", "contended"),
                LexiconKind.DENIAL_CUES, List.of("flatly rejected", "pushed back against", "brushed aside", "disputed"),
                LexiconKind.NO_COMMENT, List.of("did not respond to a request for comment", "didn’t immediately respond", "has yet to comment",
                        "would neither confirm nor deny", "declined to elaborate", "could not immediately be reached"),
                LexiconKind.ANONYMITY, List.of("who asked not to be named", "on the condition of anonymity", "insisted on anonymity"),
                LexiconKind.HEDGES, List.of("If true", "reportedly", "it does appear", "is understood to", "a very real possibility"),
                LexiconKind.LOADED_LABELS, List.of("Ukraine’s Dictator", "a witch hunt"));
        found.forEach((kind, phrases) -> phrases.forEach(phrase -> assertTrue(list(kind, "en").occursIn(phrase), kind + ": " + phrase)));
        Map<LexiconKind, List<String>> other = Map.of(
                LexiconKind.DENIAL_CUES, List.of("undeniable", "projected"), LexiconKind.NO_COMMENT, List.of("commented at length", "declined steeply"),
                LexiconKind.HEDGES, List.of("mayor", "mightily", "the likes of"), LexiconKind.LOADED_LABELS, List.of("regimen", "mobile", "terroir"));
        other.forEach((kind, phrases) -> phrases.forEach(phrase -> assertFalse(list(kind, "en").occursIn(phrase), kind + ": " + phrase)));
    }

    @Test
    void germanArticlesAreReadWithGermanLists() {
        String document = """
                article A
                  outlet Bote
                  language "de"
                  text '''
                Die Brücke ist angeblich sicher. Der Machthaber schlief. Der Meister dementierte das.
                '''
                source Bote outlet "Der Bote"
                source Meister person "Der Meister" role "Meister"
                statement S1 by Meister
                  says "das"
                  cue "dementierte"
                """;
        assertEquals(List.of("ATT-06 S1/cue", "STY-01 A", "STY-02 A"),
                Documents.check(document).brief().stream().filter(f -> f.matches("(STY|ATT-06).*")).sorted().toList());
    }

    @Test
    void whichVerbsReportIsReadOffTheLanguagesOwnEndings() {
        assertEquals(List.of("COV-01"), coverage("de", "Der Meister berichtete von einem Riss."));
        assertEquals(List.of("COV-01"), coverage("de", "Laut der Meisterin hält die Brücke."));
        assertEquals(List.of("COV-01"), coverage("de", "Das sagte die Meisterin am Montag."));
        assertEquals(List.of(), coverage("de", "Die erwarteten Schäden blieben aus."));
        assertEquals(List.of(), coverage("de", "Von ihr sind keine Antworten zu erwarten."));
        assertEquals(List.of(), coverage("de", "In Berichten ist viel zu lesen."));
        assertEquals(List.of("COV-01"), coverage("en", "The keeper wrote of a crack."));
        assertEquals(List.of(), coverage("en", "A weather report is due. There was no request for comment."));
        assertEquals(List.of(), coverage("xx", "The keeper said so."));
    }

    private static List<String> coverage(String language, String text) {
        return Documents.check("article A\n  outlet Bote\n  language \"" + language + "\"\n  text '''\n" + text + "\n'''\nsource Bote outlet \"Der Bote\"\n")
                .examination().findings().stream().map(f -> f.rule()).filter("COV-01"::equals).toList();
    }

    @Test
    void endingsMakeNoOtherWordAndNoOtherName() {
        assertEquals("brück", list(LexiconKind.WORD_ENDINGS, "de").stem("brücken", 4));
        assertEquals("law", list(LexiconKind.WORD_ENDINGS, "en").stem("laws", 3));
        assertEquals("las", list(LexiconKind.WORD_ENDINGS, "en").stem("las", 3), "too short to lose a letter");
        assertEquals("-ern", list(LexiconKind.WORD_ENDINGS, "de").ending("kindern"), "the longest");
        assertTrue(list(LexiconKind.NAME_ENDINGS, "de").contains("-r"), "Truner");
    }

    @Test
    void aProjectAddsItsWordsToOursOrPutsThemInTheirPlace() {
        assertEquals(List.of("dictator"), labels(null));
        assertEquals(List.of("dictator", "moonraker"), labels("+mine.txt"));
        assertEquals(List.of("moonraker"), labels("mine.txt"));
    }

    private static List<String> labels(String setting) {
        Properties properties = new Properties();
        if (setting != null) {
            properties.setProperty("lexicon.loadedLabels", setting);
        }
        List<String> problems = new ArrayList<>();
        Settings settings = Settings.of(properties, name -> name.equals("mine.txt") ? List.of("# ours", "Moonraker  # of the desk") : null,
                RuleRegistry.standard(), problems);
        assertEquals(List.of(), problems);
        Documents.Checked checked = Documents.check(List.of(new ExampleFile("a.rejoinder", """
                article A
                  outlet Courier
                  text '''
                The dictator met a moonraker.
                '''
                source Courier outlet "The Courier"
                """)), settings, null);
        return checked.examination().findings().stream().filter(f -> f.rule().equals("STY-01"))
                .map(f -> "The dictator met a moonraker.".substring(f.place().begin(), f.place().end())).toList();
    }
}
