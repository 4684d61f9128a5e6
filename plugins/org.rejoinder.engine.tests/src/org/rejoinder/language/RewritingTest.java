package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.writing.ClauseOrder;
import org.rejoinder.language.writing.DocumentWriter;
import org.rejoinder.model.Act;
import org.rejoinder.model.Named;

/** The small documents, one for each construct, can be rewritten without a change of meaning, and speak of each other. */
class RewritingTest {

    @Test
    void rewritingKeepsTheModel() {
        for (Path file : Parsed.documents("documents")) {
            RejoinderResource before = Parsed.text(Parsed.read(file));
            String text = new DocumentWriter().write(before.document(), Parsed.read(file));
            RejoinderResource after = Parsed.text(text);
            assertTrue(EcoreUtil.equals(before.document(), after.document()), () -> file + " became\n" + text);
        }
    }

    @Test
    void oneFileSpeaksOfAnother() {
        Map<String, String> texts = new LinkedHashMap<>();
        Parsed.documents("documents/across").forEach(f -> texts.put(f.getFileName().toString(), Parsed.read(f)));
        List<RejoinderResource> files = Parsed.files(texts);
        files.forEach(f -> assertEquals(List.of(), Parsed.problems(f), f.getURI().lastSegment()));
        Named second = named(files.get(1), "S1");
        Named repeated = ((Act) second).getRepeats().get(0);
        assertEquals(named(files.get(0), "S1"), repeated);
        assertEquals("First.S1", EcoreUtil.getURI(repeated).fragment());
        assertEquals(named(files.get(2), "Sand"), ((Act) second).getBy().get(0));
    }

    @Test
    void organisingMovesClausesAndTheirCommentsAndNothingElse() {
        RejoinderResource parsed = Parsed.text("""
                source S person "s"
                statement S1 by S
                  // the verb
                  cue  "said"
                  says "x" // found
                """);
        String organised = ClauseOrder.organise(parsed);
        assertEquals("""
                source S person "s"

                statement S1 by S
                  says    "x" // found
                  // the verb
                  cue     "said"
                """, organised);
        assertEquals(organised, ClauseOrder.organise(Parsed.text(organised)));
        String broken = "source S person \"s\"\nstatement S1 by Q\n  cue \"x\"\n  says \"y\"\n";
        assertEquals(broken, ClauseOrder.organise(Parsed.text(broken)));
    }

    private static Named named(RejoinderResource file, String name) {
        return file.names().get(name).get(0);
    }
}
