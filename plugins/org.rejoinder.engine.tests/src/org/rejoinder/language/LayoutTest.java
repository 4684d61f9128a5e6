package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.formatting.Layout;
import org.rejoinder.language.syntax.Tokens;

/** Formatting changes white space only, and once is enough. */
class LayoutTest {

    private static List<Path> everything() {
        List<Path> all = new ArrayList<>(Parsed.documents("documents"));
        all.addAll(Parsed.documents("documents/across"));
        all.addAll(Parsed.documents("broken"));
        return all;
    }

    @Test
    void formattingTwiceChangesNothing() {
        for (Path file : everything()) {
            String once = Layout.apply(Parsed.read(file));
            assertEquals(once, Layout.apply(once), file.getFileName().toString());
        }
    }

    @Test
    void formattingChangesWhiteSpaceOnly() {
        for (Path file : everything()) {
            String text = Parsed.read(file);
            assertEquals(tokens(text), tokens(Layout.apply(text)), file.getFileName().toString());
        }
    }

    @Test
    void lineEndsOfWindowsStay() {
        for (Path file : everything()) {
            String text = Parsed.read(file);
            assertEquals(Layout.apply(text).replace("\n", "\r\n"), Layout.apply(text.replace("\n", "\r\n")), file.getFileName().toString());
        }
    }

    private static String tokens(String text) {
        return Tokens.of(text).stream().map(p -> p.kind() + " " + p.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void clausesAndTheirOperandsStandInColumns() {
        assertEquals("""
                article A "x"
                  outlet    O
                  published 2026-01-27

                source O    outlet "o"
                source Long person "p" role "q"

                statement S1 by O
                  says    "one"
                        + "two" #2
                  rests on S1, S2
                  unelaborated "x"
                """, Layout.apply("""
                article   A   "x"
                outlet O
                   published 2026 - 01-27



                source O outlet "o"
                  source Long person "p"  role "q"

                statement S1   by O
                 says "one"
                + "two"   # 2
                 rests   on S1 ,S2
                 unelaborated     "x"

                """));
    }

    @Test
    void aWordIsPartedFromTheQuotationBehindIt() {
        assertEquals("source O outlet \"o\" url \"u\"\n", Layout.apply("source O outlet\"o\" url\"u\"\n"));
        String unescaped = "statement S by O\n  says    \"he said \"yes\" to me\"\n";
        assertEquals(unescaped, Layout.apply(unescaped), "marks that are not escaped yet stay as close to the word as they are");
    }

    @Test
    void oneLineEndOfAnotherKindDoesNotSpread() {
        assertEquals("article A\n  outlet    O\r\n  language  \"en\"\n\nsource O outlet \"o\"\n",
                Layout.apply("article A\n  outlet O\r\n  language \"en\"\n\n\n\nsource O outlet \"o\"\n"));
    }
}
