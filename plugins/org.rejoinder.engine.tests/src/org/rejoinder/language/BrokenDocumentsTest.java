package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rejoinder.model.Named;

/**
 * Typing does not lose the file. Each document in {@code broken} is {@code unbroken.rejoinder} in the middle of an edit;
 * its head says which declarations survive, and which of these are unharmed.
 */
class BrokenDocumentsTest {

    private final Corpus corpus = new Corpus();

    @Test
    void theDocumentThatTheyWereHasNoProblem() throws IOException {
        assertEquals("", Corpus.problems(unbroken()));
    }

    @TestFactory
    Stream<DynamicTest> whatStandsAroundTheBreakStays() throws IOException {
        Map<String, String> whole = declarations(unbroken());
        return Corpus.documents("broken").stream().filter(f -> !f.endsWith("unbroken.rejoinder"))
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> judge(f, whole)));
    }

    private void judge(Path file, Map<String, String> whole) throws IOException {
        Resource resource = corpus.read(List.of(file)).get(0);
        Map<String, String> kept = declarations(resource);
        for (String name : head(file, "survive")) {
            assertTrue(kept.containsKey(name), name + " is lost");
        }
        for (String name : head(file, "unharmed")) {
            assertEquals(whole.get(name), kept.get(name), name);
        }
        assertTrue(!resource.getErrors().isEmpty(), "the break is reported");
        assertTrue(resource.getErrors().size() <= 3, "one break, and no flood of problems: " + Corpus.problems(resource));
    }

    private Resource unbroken() throws IOException {
        return corpus.read(Corpus.documents("broken").stream().filter(f -> f.endsWith("unbroken.rejoinder")).toList()).get(0);
    }

    private static Map<String, String> declarations(Resource resource) {
        return Corpus.document(resource).getElements().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(n -> n.getName() != null).collect(Collectors.toMap(Named::getName, Corpus::told));
    }

    private static List<String> head(Path file, String word) throws IOException {
        String line = Files.readAllLines(file).stream().filter(l -> l.startsWith("// " + word + ":")).findFirst().orElseThrow();
        return Arrays.stream(line.substring(line.indexOf(':') + 1).trim().split(" ")).filter(n -> !n.equals("-")).toList();
    }
}
