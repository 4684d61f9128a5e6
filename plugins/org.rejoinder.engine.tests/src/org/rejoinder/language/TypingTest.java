package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.resource.RejoinderResource;

/** Typing does not lose the file: in each half-typed state the rest stays, and the error is where the slip is. */
class TypingTest {

    @Test
    void aWordThatIsNoClauseIsOneErrorAtThatWord() {
        assertEquals(List.of("3 SYN-01 “cuee” is no clause of “statement”. Did you mean “cue”?"), problems("""
                source S person "s"
                statement S1 by S
                  cuee "said"
                  says "x"
                """));
    }

    @Test
    void clausesBehindAnUnknownDeclarationBelongToIt() {
        RejoinderResource parsed = Parsed.text("""
                source S person "s"
                statement S1 by S
                  says "x"
                statment S2 by S
                  cue "y"
                rebuttal R by S
                  denies S2
                """);
        assertEquals(1, parsed.getErrors().size(), () -> Parsed.problems(parsed).toString());
        assertEquals(null, ((org.rejoinder.model.Act) parsed.names().get("S1").get(0)).getCue());
    }

    @Test
    void aClauseGivenTwiceIsAnErrorAtTheSecond() {
        assertEquals(List.of("4 SYN-01 “says” is given twice. Remove one of them."), problems("""
                source S person "s"
                statement S1 by S
                  says "x"
                  says "y"
                """));
    }

    @Test
    void aDateThatDoesNotExistIsAnError() {
        assertEquals(List.of("2 SYN-01 There is no such date: 2026-02-30.", "3 SYN-01 “2026-1” is no date. Write 2026-01-27, 2026-01 or 2026."),
                problems("article A\n  published 2026-02-30\n  annotated 2026-1\n"));
    }

    @Test
    void aWrongDateOfAStatementIsReportedOnce() {
        assertEquals(List.of("2 SYN-01 There is no such date: 2026-13-40."), problems("""
                source S person "s"
                statement S1 by S on 2026-13-40
                """));
    }

    @Test
    void anUnknownKindOfSourceNamesTheKinds() {
        assertEquals(List.of("1 SYN-01 “alien” is no kind of source. Expected one of: "
                + "person, outlet, organisation, document, group, anonymous."), problems("source X alien \"Y\"\n"));
    }

    @Test
    void aHyphenInANameIsNoDate() {
        assertEquals(List.of("1 SYN-01 “-” cannot stand in a name, which has letters, digits and underscores: write White_House, "
                + "and the real name behind it in quotation marks."), problems("source White-House organisation \"White House\"\n"));
    }

    @Test
    void whatABeginnerMayWriteTellsWhatToWrite() {
        String source = "source S person \"s\"\nsource T person \"t\"\n";
        String number = "1 SYN-01 How many there are is said of an anonymous source: write “anonymous some”.";
        assertEquals(List.of(number), problems("source Some some of Group\n").stream().filter(p -> p.contains("SYN-01")).toList());
        assertEquals(List.of("3 SYN-01 A list takes commas: write a comma instead of “and”."), problems(source + "statement S1 by S and T says \"x\"\n"));
        assertEquals(List.of("4 SYN-01 “#” begins no comment. Comments stand behind // or between /* and */."),
                problems(source + "statement S1 by S says \"x\"\n# he said so\n"));
        assertEquals(List.of("3 SYN-01 Nothing that takes a list stands ahead of this comma. Parts of one passage are joined with a plus sign (+)."),
                problems(source + "statement S1 by S says \"x\", \"y\"\n"));
        assertEquals(List.of("3 SYN-01 \"y\" stands behind no clause that takes it. Parts of one passage are joined with a plus sign (+), "
                + "a list takes commas."), problems(source + "statement S1 by S says \"x\" \"y\"\n"));
        assertEquals(List.of("3 SYN-01 A date behind the words that say it follows an equals sign, as in on \"Tuesday\" = 2026-01-27."),
                problems(source + "statement S1 by S on \"Monday\" 2026-01-26\n"));
    }

    @Test
    void wordsBesideTheMarksOfAnEmbeddedTextAreNoPartOfIt() {
        assertEquals(List.of("1 SYN-01 The article’s text begins on the line below the three quotation marks: these words are no part of it."
                + " Put a line break before them."), problems("article A text '''It is open.\nIt is new.\n'''\n"));
        assertEquals(List.of(), problems("article A text ''' \nIt is open.\n'''\n"));
    }

    @Test
    void anUndeclaredSourceNamesTheNearest() {
        assertEquals(List.of("2 SRC-01 The source “Kelley” is not declared. Did you mean “Kelly”?"), problems("""
                source Kelly person "Anna Kelly"
                statement S1 by Kelley
                """));
    }

    @Test
    void anythingAtAllIsParsedWithoutAnException() {
        java.util.Random random = new java.util.Random(7);
        List<String> pieces = List.of("statement ", "S1 ", "by ", "\"", "'''", "/*", "//", "\n", " ", ",", ".", "#", "+", "(", ")", "-", "=", "7",
                "source ", "article ", "says ", "\\", "“", "\uD83D", "\u0000", "rebuttal ", "denies ", "remark ", "note ", "at ", "on ", "silent ",
                "rests ", "as ", "quoted", "after ", "anonymous ", "of ", "some ", "suppress ", "X-1 ", "2026-01", "text ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            RejoinderResource parsed = Parsed.text(text.toString());
            assertFalse(parsed.getParseResult().hasSyntaxErrors(), () -> "the parser stumbles over " + text + "\n" + Parsed.problems(parsed));
            assertEquals(text.toString(), parsed.getParseResult().getRootNode().getText());
        }
    }

    private static List<String> problems(String text) {
        return Parsed.problems(Parsed.text(text));
    }
}
