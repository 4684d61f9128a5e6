package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.completion.VisibleNames;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.rename.NameRename;
import org.rejoinder.language.ide.syntax.Structure;

/** A name is written anew wherever it means the same, and nowhere else. */
class NameRenameTest {

    private static final String SHARED = "source Holm person \"Ada Holm\"\n";
    private static final String ONE = """
            article One "h"
              text "a.txt"

            statement S1 by Holm
              says "The gate is broken"

            rebuttal R1 by Holm
              denies S1, One.S1
            """;
    private static final String TWO = """
            article Two "h"
              text "b.txt"

            statement S1 by Holm
              says "Holm"

            rebuttal R1 by Holm
              denies One.S1, S1
            """;

    private static List<VisibleName> outside(String document, String uri) {
        return VisibleNames.of(Structure.of(document), uri, false);
    }

    private static NameRename at(String document, String uri, String words, List<VisibleName> others) {
        return NameRename.at(Structure.of(document), uri, others, document.indexOf(words) + words.length() - 1).orElseThrow();
    }

    private static String renamed(NameRename rename, String wanted, String document, String uri) {
        List<Edit> edits = new ArrayList<>(rename.edits(wanted, Structure.of(document), uri));
        String text = document;
        for (int i = edits.size() - 1; i >= 0; i--) {
            text = edits.get(i).applyTo(text);
        }
        return text;
    }

    @Test
    void anActIsRenamedInItsFileAndWhereItIsQualified() {
        NameRename rename = at(ONE, "one", "statement S1", List.of());
        assertEquals(ONE.replace("S1", "Gate"), renamed(rename, "Gate", ONE, "one"));
        assertEquals(TWO.replace("One.S1", "One.Gate"), renamed(rename, "Gate", TWO, "two"));
    }

    @Test
    void aReferenceToAnotherFileRenamesTheDeclarationThere() {
        NameRename rename = at(TWO, "two", "One.S1", outside(ONE, "one"));
        assertEquals("S1", rename.name());
        assertEquals(ONE.replace("S1", "Gate"), renamed(rename, "Gate", ONE, "one"));
    }

    @Test
    void aSharedSourceIsRenamedInAllFilesButNotInWordsOfThePassage() {
        NameRename rename = at(ONE, "one", "by Holm", outside(SHARED, "shared"));
        assertEquals(SHARED.replace("source Holm", "source Ada"), renamed(rename, "Ada", SHARED, "shared"));
        assertEquals(TWO.replace("by Holm", "by Ada"), renamed(rename, "Ada", TWO, "two"));
        String own = "source Holm person \"Bo Holm\"\n" + TWO;
        assertEquals(own, renamed(rename, "Ada", own, "two"));
    }

    @Test
    void anArticleIsRenamedWithWhatIsQualifiedByIt() {
        NameRename rename = at(ONE, "one", "article One", List.of());
        assertTrue(renamed(rename, "First", ONE, "one").contains("article First") && renamed(rename, "First", ONE, "one").contains("First.S1"));
        assertEquals(TWO.replace("One.S1", "First.S1"), renamed(rename, "First", TWO, "two"));
    }

    @Test
    void aNameThatIsTakenOrNoNameIsRefusedInWords() {
        NameRename rename = at(ONE, "one", "statement S1", List.of());
        Structure structure = Structure.of(ONE);
        List<VisibleName> others = outside(SHARED, "shared");
        assertNull(rename.problem("Gate", structure, others));
        assertNotNull(rename.problem("R1", structure, others));
        assertNotNull(rename.problem("Holm", structure, others));
        assertNotNull(rename.problem("1 gate", structure, others));
        assertNotNull(rename.problem("says", structure, others));
    }
}
