package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.formatting.Layout;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.writing.DocumentWriter;
import org.rejoinder.model.Document;

/** What the writer writes is the model again, is laid out, and keeps what people wrote beside it. */
class DocumentWriterTest {

    private static final int MODELS = 400;

    @Test
    void parsingWhatWasWrittenGivesTheModelAgain() {
        for (int seed = 0; seed < MODELS; seed++) {
            Document model = ModelGenerator.model(seed, 8);
            String text = new DocumentWriter().write(model);
            RejoinderResource parsed = Parsed.text(text);
            assertEquals(List.of(), Parsed.problems(parsed), "seed " + seed + "\n" + text);
            assertTrue(EcoreUtil.equals(model, parsed.document()), () -> "another model from\n" + text + "\nwhich is written\n"
                    + new DocumentWriter().write(parsed.document()));
        }
    }

    @Test
    void whatIsWrittenNeedsNoFormatting() {
        for (int seed = 0; seed < MODELS; seed++) {
            String text = new DocumentWriter().write(ModelGenerator.model(seed, 6));
            assertEquals(text, Layout.apply(text), "seed " + seed);
        }
    }

    @Test
    void clausesStandInTheCanonicalOrder() {
        RejoinderResource parsed = Parsed.text("""
                source A person "A"
                claim C "c"
                rebuttal R
                  expect stands
                  asserts C
                  cue "said"
                  says "x"
                  via A
                  denies R
                  by A
                """);
        String text = new DocumentWriter().write(parsed.document());
        assertEquals("""
                rebuttal R by A
                  denies  R
                  via     A
                  says    "x"
                  cue     "said"
                  asserts C
                  expect  stands
                """, text.substring(text.indexOf("rebuttal")));
    }

    @Test
    void commentsStayWithWhatTheyStandAt() {
        String text = """
                // the file
                article A "x" // the headline

                // the source
                source S person "s"

                statement S1 by S
                  // why not quoted
                  says "x" // found twice
                  cue  "said"
                  // at its end

                /* the last
                   of all */
                statement S2 by S
                  says "y"
                // the end
                """;
        Document document = Parsed.text(text).document();
        ((org.rejoinder.model.Act) document.getElements().get(1)).getAsserts().clear();
        String written = new DocumentWriter().write(document, text);
        assertEquals("""
                // the file
                article A "x" // the headline

                // the source
                source S person "s"

                statement S1 by S
                  // why not quoted
                  says    "x" // found twice
                  cue     "said"
                  // at its end

                /* the last
                   of all */
                statement S2 by S
                  says    "y"
                // the end
                """, written);
        document.getElements().remove(1);
        String without = new DocumentWriter().write(document, text);
        for (String comment : List.of("// the file", "// the headline", "// the source", "// why not quoted", "// found twice",
                "// at its end", "/* the last\n   of all */", "// the end")) {
            assertTrue(without.contains(comment), () -> comment + " is lost in\n" + without);
        }
    }

    @Test
    void threeMarksStandWhereManyStraightOnesOccur() {
        Document document = Parsed.text("source S person \"s\"\nstatement S1 by S\n  says \"\\\"We sail,\\\" he said\"\n").document();
        assertTrue(new DocumentWriter().write(document).contains("'''\"We sail,\" he said'''"));
    }
}
