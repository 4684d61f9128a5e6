package org.rejoinder.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Form;
import org.rejoinder.model.Response;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.Documents;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Settings;

/** Facts as a string and back. */
class ArticleFactsTest {

    @Test
    void whateverStandsInThemComesBack() {
        ArticleFacts facts = new ArticleFacts("A", "a\\0 b.rejoinder", null, "2026-01-01",
                List.of(new SourceFact("A.S", true, SourceKind.ANONYMOUS, 8, true, null, "a,b\tc\nd\\e\r", "", false, List.of("", "x,"), List.of(), List.of("y"))),
                List.of(new ClaimFact("C", "\\0")),
                List.of(new ActFact("A.X", 3, true, Response.SILENT, true, false, true, false, Form.MIXED, List.of("A.S"), List.of(), "A.P", null, "said",
                        "line\nline", -1, Standing.CONTESTED)),
                List.of(new RelationFact(Relation.UNDERCUTS, "A.X", "B.Y", "w")));
        assertEquals(facts, ArticleFacts.read(facts.write()));
    }

    @Test
    void theSampleComesBack() throws Exception {
        Path sample = Path.of(System.getProperty("rejoinder.root", "../.."), "releng/sample");
        List<ExampleFile> files = new java.util.ArrayList<>();
        for (String name : List.of("lantern", "upland", "sources")) {
            files.add(new ExampleFile(name + ".rejoinder", Files.readString(sample.resolve(name + ".rejoinder"))));
        }
        ArticleFacts facts = Documents.check(files, Settings.STANDARD, sample).examination().facts();
        assertEquals(facts, ArticleFacts.read(facts.write()));
    }

    @Test
    void anotherVersionAndDamagedFactsAreRefused() {
        ArticleFacts facts = new ArticleFacts("A", "", null, null, List.of(), List.of(new ClaimFact("C", "t")), List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> ArticleFacts.read(facts.write().replaceFirst("V\t" + ArticleFacts.VERSION, "V\t" + (ArticleFacts.VERSION - 1))));
        assertThrows(IllegalArgumentException.class, () -> ArticleFacts.read(facts.write().replace("C\tC\tt", "C\tC")));
        assertThrows(IllegalArgumentException.class, () -> ArticleFacts.read(""));
    }
}
