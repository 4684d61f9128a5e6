package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ide.comments.CommentToggle;
import org.rejoinder.language.ide.folding.FoldingRanges;
import org.rejoinder.language.ide.marking.MarkKind;
import org.rejoinder.language.ide.marking.Marking;
import org.rejoinder.language.ide.occurrences.Occurrences;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.textfile.TextFileName;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

class SurfaceTest {

    private static final String DOCUMENT = """
            article A "h"
              text "texts/a.txt"

            source Holm person "Ada Holm"
              role "keeper"

            // first
            // second
            statement S1 by Holm
              says "The gate is broken"
            rebuttal text by Holm
              denies S1 "broken", A.S1
            """;

    private static final ArticleText ARTICLE =
            Decoding.ofText("“The gate is broken,” keeper Ada Holm said. The gate is old, a diver said.\n").text();

    @Test
    void theOutlineHasALineForEachDeclaration() {
        assertEquals(List.of("A", "Holm", "S1", "text"),
                Outline.of(Structure.of(DOCUMENT)).stream().map(OutlineEntry::label).toList());
        assertEquals("Holm: The gate is broken", Outline.of(Structure.of(DOCUMENT)).get(2).detail());
    }

    @Test
    void aCueJoinsTheActThatHasNone() {
        Marking marking = new Marking(Structure.of(DOCUMENT), ARTICLE, List.of());
        int said = ARTICLE.string().indexOf("said");
        String changed = marking.cue("S1", said, said + 4).orElseThrow().edit().applyTo(DOCUMENT);
        assertTrue(changed.contains("says \"The gate is broken\"\n  cue \"said\""), changed);
        assertTrue(new Marking(Structure.of(changed), ARTICLE, List.of()).cue("S1", said, said + 4).isEmpty());
        assertTrue(marking.cue("Holm", said, said + 4).isEmpty());
    }

    @Test
    void aBrokenDeclarationCostsNoOther() {
        String broken = DOCUMENT.replace("says \"The gate is broken\"", "says \"The gate is broken");
        assertEquals(List.of("A", "Holm", "S1", "text"),
                Outline.of(Structure.of(broken)).stream().map(OutlineEntry::label).toList());
    }

    @Test
    void occurrencesTakeQualifiedNamesOfTheSameArticleForTheSame() {
        List<Occurrences.Occurrence> found = Occurrences.at(Structure.of(DOCUMENT), DOCUMENT.indexOf("S1 by") + 1);
        assertEquals(3, found.size());
        assertTrue(found.get(0).declares());
    }

    @Test
    void declarationsAndCommentsFold() {
        List<String> folded = FoldingRanges.of(Structure.of(DOCUMENT)).stream()
                .map(range -> DOCUMENT.substring(range.begin(), range.begin() + 6)).toList();
        assertEquals(List.of("articl", "source", "// fir", "statem", "rebutt"), folded);
    }

    @Test
    void commentingTwiceChangesNothing() {
        int begin = DOCUMENT.indexOf("source");
        int end = DOCUMENT.indexOf("role");
        String out = CommentToggle.toggle(DOCUMENT, begin, end).applyTo(DOCUMENT);
        assertTrue(out.contains("// source Holm person \"Ada Holm\"\n//   role \"keeper\""), out);
        assertEquals(DOCUMENT, CommentToggle.toggle(out, begin, end + 6).applyTo(out));
    }

    @Test
    void markedWordsBecomeAStatementOfTheSourceThatIsNamedBeside() {
        Marking marking = new Marking(Structure.of(DOCUMENT), ARTICLE, List.of());
        int at = ARTICLE.string().indexOf("gate is broken");
        String changed = marking.mark(MarkKind.STATEMENT, at, at + 14).orElseThrow().edit().applyTo(DOCUMENT);
        assertTrue(changed.endsWith("\n\nstatement S2 by Holm\n  says \"gate is broken\"\n"), changed);
    }

    @Test
    void wordsThatStandTwiceAreQuotedSoThatTheRightPlaceIsMeant() {
        Marking marking = new Marking(Structure.of(DOCUMENT), ARTICLE, List.of());
        int at = ARTICLE.string().lastIndexOf("gate");
        String changed = marking.mark(MarkKind.REBUTTAL, at, at + 4).orElseThrow().edit().applyTo(DOCUMENT);
        assertTrue(changed.contains("\"gate\" #2") || changed.contains("\"gate\" after") || changed.contains("\"gate\" before"), changed);
    }

    @Test
    void aMarkedNameBecomesAPersonAndAMarkedDescriptionAnAnonymousSource() {
        Marking marking = new Marking(Structure.of(DOCUMENT), ARTICLE, List.of());
        int ada = ARTICLE.string().indexOf("Ada Holm");
        Marking.Marked person = marking.mark(MarkKind.SOURCE, ada, ada + 8).orElseThrow();
        assertTrue(person.edit().replacement().contains("source Holm2 person \"Ada Holm\""), person.toString());
        assertEquals("Holm2", person.edit().applyTo(DOCUMENT).substring(person.focus(), person.focus() + 5));
        int diver = ARTICLE.string().indexOf("diver");
        assertTrue(marking.mark(MarkKind.SOURCE, diver, diver + 5).orElseThrow().edit().replacement()
                .contains("source Diver anonymous some \"diver\""));
    }

    @Test
    void aTextsNewPlaceIsWrittenFromTheDocumentsFolder() {
        TextFileName name = TextFileName.in(Structure.of(DOCUMENT)).orElseThrow();
        assertEquals(Path.of("/w/texts/a.txt"), name.from(Path.of("/w")).orElseThrow());
        assertTrue(name.changedTo(Path.of("/w/docs"), Path.of("/w/texts/größe b.txt")).applyTo(DOCUMENT)
                .contains("text \"../texts/größe b.txt\""));
    }
}
