package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Act;
import org.rejoinder.model.Form;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.text.Place;

/** Web Annotation in the shapes in which tools and archives have it. */
class ForeignWebAnnotationTest {

    private static final String SOURCE = "http://ex.org/doc.txt";

    private static ImportResult read(String json) throws ExchangeException {
        return Articles.read("webannotation", "doc.json", Map.of("doc.json", json, "doc.txt", Articles.PAPER));
    }

    private static String one(String id, String body, String target) {
        return "{\"id\": \"http://ex.org/" + id + "\", \"type\": \"Annotation\", \"body\": " + body + ", \"target\": " + target + "}";
    }

    private static String tag(String value) {
        return "{\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"" + value + "\"}";
    }

    private static String at(String selector) {
        return "{\"source\": \"" + SOURCE + "\", \"selector\": " + selector + "}";
    }

    /** The words of all passages of a kind of element, in the order of the document. */
    private static List<String> words(ImportResult result, Class<? extends EObject> type) {
        List<String> words = new ArrayList<>();
        result.document().getElements().stream().filter(type::isInstance).forEach(e -> e.eAllContents().forEachRemaining(part -> {
            if (part instanceof Passage passage) {
                passage.getFragments().forEach(f -> words.add(result.text().at(new Place(f.getBegin(), f.getEnd()))));
            }
        }));
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"type\": \"FragmentSelector\", \"conformsTo\": \"http://tools.ietf.org/rfc/rfc5147\", \"value\": \"char=19,37\"}",
        "{\"type\": \"TextPositionSelector\", \"start\": \"19\", \"end\": \"37\"}",
        "{\"type\": \"RangeSelector\", \"startSelector\": {\"type\": \"TextPositionSelector\", \"start\": 19, \"end\": 20}, \"endSelector\": {\"type\": \"TextPositionSelector\", \"start\": 37, \"end\": 38}}",
        "{\"type\": \"RangeSelector\", \"startSelector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"the\", \"prefix\": \"said \"}, \"endSelector\": {\"type\": \"TextQuoteSelector\", \"exact\": \".\"}}",
        "{\"type\": \"CssSelector\", \"value\": \"#x\", \"refinedBy\": {\"type\": \"TextPositionSelector\", \"start\": 19, \"end\": 37}}",
        "[{\"type\": \"XPathSelector\", \"value\": \"/p[1]\"}, {\"type\": \"TextQuoteSelector\", \"exact\": \"the  plan\\nis “dead”\"}]",
        "[{\"type\": \"TextPositionSelector\", \"start\": 20, \"end\": 38}, {\"type\": \"TextQuoteSelector\", \"exact\": \"the plan is “dead”\"}]"})
    void everySelectorFindsItsWords(String selector) throws ExchangeException {
        ImportResult result = read("[" + one("a", tag("content"), at(selector)) + "]");
        assertEquals(List.of("the plan is “dead”"), words(result, Act.class), result.warnings().toString());
    }

    @Test
    void wordsThatStandTwiceAreChosenByWhatIsAroundThem() throws ExchangeException {
        String repeated = "He said no. She said no. They said no.";
        for (String[] each : new String[][] {{"\"prefix\": \"She \"", "16"}, {"\"prefix\": \"y \", \"suffix\": \" no.\"", "30"}}) {
            ImportResult result = Articles.read("webannotation", "d.json", Map.of("d.txt", repeated, "d.json",
                    "[" + one("a", tag("content"), at("{\"type\": \"TextQuoteSelector\", \"exact\": \"said\", " + each[0] + "}")) + "]"));
            Act act = (Act) result.document().getElements().get(0);
            assertEquals(Integer.parseInt(each[1]), act.getSays().getFragments().get(0).getBegin());
        }
        ImportResult torn = Articles.read("webannotation", "d.json", Map.of("d.txt", repeated, "d.json",
                "[" + one("a", tag("content"), at("{\"type\": \"TextQuoteSelector\", \"exact\": \"said\"}")) + "]"));
        assertTrue(torn.warnings().toString().contains("not in the text once"), torn.warnings().toString());
    }

    @Test
    void positionsOfBrowsersAreReadAsTheWordsOfOthersProve() throws ExchangeException {
        ImportResult result = read("[" + one("a", tag("content"), at("[{\"type\": \"TextPositionSelector\", \"start\": 20, \"end\": 38},"
                + "{\"type\": \"TextQuoteSelector\", \"exact\": \"the plan is “dead”\"}]")) + ","
                + one("b", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 64, \"end\": 80}")) + "]");
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), words(result, Act.class));
        assertTrue(result.warnings().toString().contains("UTF-16"), result.warnings().toString());
    }

    @Test
    void anAnswerOfHypothesis() throws ExchangeException {
        String row = "{\"id\": \"%s\", \"created\": \"2020-05-01T10:00:00.000000+00:00\", \"user\": \"acct:ed@hypothes.is\", \"uri\": \"https://ex.org/doc.txt\", \"text\": \"%s\", \"tags\": [%s], %s}";
        String target = "\"target\": [{\"source\": \"https://ex.org/doc.txt\", \"selector\": [{\"type\": \"RangeSelector\", \"startContainer\": \"/p[1]\", \"startOffset\": 3},"
                + "{\"type\": \"TextPositionSelector\", \"start\": %d, \"end\": %d}, {\"type\": \"TextQuoteSelector\", \"exact\": \"%s\"}]}]";
        ImportResult result = read("{\"total\": 3, \"rows\": [" + String.join(",\n",
                row.formatted("X1", "", "\"source\", \"anonymous\"", target.formatted(3, 14, "An official")),
                row.formatted("X2", "my note", "\"content\", \"odd\"", target.formatted(20, 38, "the plan is “dead”")),
                row.formatted("X3", "a reply", "", "\"references\": [\"X2\"], \"target\": [{\"source\": \"https://ex.org/doc.txt\"}]")) + "]}");
        Source source = (Source) result.document().getElements().get(0);
        assertEquals(SourceKind.ANONYMOUS, source.getKind());
        List<String> notes = result.document().getElements().stream().filter(Remark.class::isInstance).map(r -> ((Remark) r).getText()).toList();
        assertEquals(List.of("my note", "odd", "a reply"), notes, "what is no role is kept");
        assertTrue(result.warnings().stream().allMatch(w -> w.line() > 0 || w.message().contains("UTF-16")), result.warnings().toString());
    }

    @Test
    void anAnnotationALineIsReadAndABrokenLineDoesNotKeepTheOthers() throws ExchangeException {
        ImportResult result = read(one("a", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 19, \"end\": 37}")) + "\n"
                + "{\"id\": \"http://ex.org/torn\", \"type\": \"Anno\n\n"
                + one("b", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 63, \"end\": 79}")) + "\n");
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), words(result, Act.class));
        assertEquals(List.of(2, 1, 4), result.warnings().stream().map(ImportWarning::line).toList(), result.warnings().toString());
    }

    @Test
    void idsWithinTheFileAreToldOnce() throws ExchangeException {
        ImportResult result = read("[" + one("a", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 19, \"end\": 37}")).replace("http://ex.org/a", "#a")
                + "," + one("b", tag("source"), at("{\"type\": \"TextPositionSelector\", \"start\": 2, \"end\": 13}")).replace("http://ex.org/b", "#b")
                + "," + one("c", tag("speaker"), "[{\"id\": \"#a\"}, {\"id\": \"#b\"}]").replace("http://ex.org/c", "_:c") + "]");
        Act act = (Act) result.document().getElements().stream().filter(Act.class::isInstance).findFirst().orElseThrow();
        assertEquals("official", act.getBy().get(0).getLabel());
        assertEquals(1, result.warnings().size(), result.warnings().toString());
        assertTrue(result.warnings().get(0).message().contains("3 in all"), result.warnings().toString());
    }

    @Test
    void theOlderListsOfImageArchivesAreReadAsFarAsTheyAreAboutTheText() throws ExchangeException {
        ImportResult result = read("""
            {"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:AnnotationList", "resources": [
             {"@id": "http://ex.org/1", "@type": "oa:Annotation", "motivation": "oa:tagging", "resource": {"@type": "oa:Tag", "chars": "content"},
              "on": {"@type": "oa:SpecificResource", "full": "http://ex.org/doc.txt", "selector": {"@type": "oa:TextQuoteSelector", "exact": "That is false."}}},
             {"@id": "http://ex.org/2", "@type": "oa:Annotation", "motivation": "oa:painting", "resource": {"@type": "dctypes:Image"}, "on": "http://ex.org/canvas#xywh=1,2,3,4"}]}
            """);
        assertEquals(List.of("That is false."), words(result, Act.class));
        assertTrue(result.warnings().toString().contains("http://ex.org/2 is about http://ex.org/canvas"), result.warnings().toString());
    }

    @Test
    void collectionsGraphsListsAndRelationsOfEveryShape() throws ExchangeException {
        ImportResult result = read("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\", \"first\": {\"type\": \"AnnotationPage\", \"items\": ["
                + one("person", tag("PER"), "\"" + SOURCE + "#char=2,13\"") + ","
                + one("s", "\"http://ex.org/vocab#content\"", "{\"type\": \"List\", \"items\": [{\"source\": {\"id\": \"" + SOURCE + "\"}, \"selector\": {\"type\": \"FragmentSelector\", \"value\": \"char=19,37\"}}]}") + ","
                + one("t", "{\"type\": \"Choice\", \"items\": [{\"type\": \"TextualBody\", \"value\": \"statement\"}]}", at("{\"type\": \"TextQuoteSelector\", \"exact\": \"“That is false.”\"}")) + ","
                + one("by", tag("speaker"), "[\"http://ex.org/s\", \"http://ex.org/person\"]") + ","
                + one("no", tag("denies"), "[{\"id\": \"http://ex.org/t\"}, {\"id\": \"http://ex.org/s\"}]") + ", 5]}}");
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), words(result, Act.class));
        Act said = (Act) result.document().getElements().stream().filter(Act.class::isInstance).findFirst().orElseThrow();
        assertEquals("official", said.getBy().get(0).getLabel(), "a relation says what a part is whose own tag does not");
        assertTrue(result.document().getElements().stream().anyMatch(e -> e instanceof Rebuttal r && r.getTargets().get(0).getAims().get(0).getTarget() == said));
        assertTrue(result.warnings().toString().contains("5 is no annotation"), result.warnings().toString());

        ImportResult graph = read("{\"@context\": {\"oa\": \"http://www.w3.org/ns/oa#\"}, \"@graph\": [{\"@id\": \"http://ex.org/g\", \"@type\": [\"oa:Annotation\"], \"oa:motivatedBy\": {\"@id\": \"oa:tagging\"},"
                + "\"oa:hasBody\": [{\"@type\": \"oa:TextualBody\", \"rdf:value\": [{\"@value\": \"content\"}]}], \"oa:hasTarget\": {\"oa:hasSource\": {\"@id\": \"" + SOURCE + "\"},"
                + "\"oa:hasSelector\": {\"@type\": \"oa:TextPositionSelector\", \"oa:start\": 19, \"oa:end\": {\"@value\": 37}}}}]}");
        assertEquals(List.of("the plan is “dead”"), words(graph, Act.class), graph.warnings().toString());
    }

    @Test
    void nothingIsDroppedInSilence() throws ExchangeException {
        ImportResult result = read("[" + one("h", "[]", at("{\"type\": \"TextPositionSelector\", \"start\": 2, \"end\": 13}")) + ",\n"
                + one("x", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 500, \"end\": 600}")) + ",\n"
                + one("x", tag("content"), at("{\"type\": \"TextPositionSelector\", \"start\": 19, \"end\": 37}")) + ",\n"
                + one("other", tag("content"), "{\"source\": \"http://ex.org/elsewhere.txt\"}") + "]");
        assertEquals(List.of("An official"), words(result, Remark.class), "a mere highlight");
        List<String> told = result.warnings().stream().map(ImportWarning::toString).toList();
        for (String each : List.of("doc.json:2: http://ex.org/x: the position 500 to 600 lies outside", "the id http://ex.org/x is used twice", "doc.json:4: http://ex.org/other is about http://ex.org/elsewhere.txt, a text that is not beside")) {
            assertTrue(told.stream().anyMatch(t -> t.contains(each)), each + " in " + told);
        }
    }

    private static String span(String id, String tag, int start, int end) {
        return one(id, tag(tag), at("{\"type\": \"TextPositionSelector\", \"start\": " + start + ", \"end\": " + end + "}"));
    }

    private static String link(String id, String tag, String from, String to) {
        return one(id, tag(tag), "[\"http://ex.org/" + from + "\", \"http://ex.org/" + to + "\"]");
    }

    @Test
    void whatIsBrokenIsToldWithTheLineOfItsAnnotationEvenWithoutAnId() throws ExchangeException {
        String nameless = span("x", "content", 19, 37).replaceFirst("\"id\": \"[^\"]*\", ", "");
        ImportResult result = read("[\n" + nameless + ",\n" + span("b", "content", 190, 370) + ",\n"
                + one("c", tag("content"), at("{\"type\": \"SvgSelector\", \"value\": \"<svg/>\"}")) + ",\n\"no annotation\",\n"
                + span("d", "content", 63, 79) + ",\n" + link("e", "denies", "d", "d") + ",\n" + link("f", "denies", "d", "nobody") + "]");
        List<Integer> lines = result.warnings().stream().map(ImportWarning::line).distinct().sorted().toList();
        assertTrue(lines.containsAll(List.of(2, 3, 4, 8)), result.warnings().toString());
        assertTrue(result.warnings().toString().contains("\"no annotation\" is no annotation"), result.warnings().toString());
        assertTrue(result.warnings().toString().contains("(SvgSelector)"), "what says nothing about a text is named");
    }

    @Test
    void attacksOnASourceAndCoreferenceAreRead() throws ExchangeException {
        ImportResult result = read("[" + String.join(",\n", span("s", "source", 2, 13), span("c", "content", 19, 37), span("d", "content", 63, 79),
                span("m", "source", 39, 51), link("1", "source", "c", "s"), link("2", "source", "d", "m"), link("3", "undermines", "d", "s")) + "]");
        Rebuttal rebuttal = (Rebuttal) result.document().getElements().stream().filter(Rebuttal.class::isInstance).findFirst().orElseThrow();
        assertEquals("Official", rebuttal.getTargets().get(0).getAims().get(0).getTarget().getName());
        ImportResult same = read("[" + String.join(",\n", span("s", "source", 2, 13), span("c", "content", 19, 37), span("d", "content", 63, 79),
                span("m", "source", 39, 51), link("1", "source", "c", "s"), link("2", "source", "d", "m"), link("3", "coreference", "m", "s")) + "]");
        assertEquals(1, same.document().getElements().stream().filter(Source.class::isInstance).count());
    }

    @Test
    void aClaimThatNobodyIsSaidToMakeIsTheArticlesOwn() throws ExchangeException {
        ImportResult result = read("[" + span("c", "claim", 19, 37) + "]");
        Act act = (Act) result.document().getElements().stream().filter(Act.class::isInstance).findFirst().orElseThrow();
        assertEquals(result.document().getArticle().getOutlet(), act.getBy().get(0));
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void ofSeveralTextsTheOneThatIsNamedAsTheFileIsThatOfMostAnnotations() throws ExchangeException {
        String elsewhere = "http://ex.org/page";
        String two = span("a", "content", 19, 37).replace(SOURCE, elsewhere) + ",\n" + span("b", "content", 63, 79).replace(SOURCE, elsewhere);
        String file = "[" + two + ",\n" + one("c", tag("content"), "\"http://ex.org/other\"") + ",\n"
                + one("d", tag("source"), "{\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"An official\"}}") + "]";
        ImportResult result = Articles.read("webannotation", "story.jsonld", Map.of("story.jsonld", file, "story.txt", Articles.PAPER));
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), words(result, Act.class));
        assertEquals("official", ((Source) result.document().getElements().get(0)).getLabel(), "an annotation of no text is of that one");
        List<String> told = result.warnings().stream().map(ImportWarning::toString).toList();
        for (String each : List.of("story.jsonld:3: http://ex.org/c is about http://ex.org/other", "story.jsonld:4: http://ex.org/d names no text")) {
            assertTrue(told.stream().anyMatch(t -> t.startsWith(each)), each + " in " + told);
        }
    }

    @Test
    void aTextThatTheAnnotationsCarryNeedsNoFile() throws ExchangeException {
        String file = one("a", tag("content"), "{\"source\": {\"id\": \"urn:x\", \"type\": \"TextualBody\", \"value\": \"It rains, she said.\"}, "
                + "\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"It rains\"}}");
        ImportResult result = Articles.read("webannotation", "own.jsonld", Map.of("own.jsonld", file));
        assertEquals("It rains, she said.", result.text().string());
        assertEquals(List.of("It rains"), words(result, Act.class));
    }

    @Test
    void aFormThatATagSaysIsStatedAndAnythingElseIsKept() throws ExchangeException {
        ImportResult result = read("[" + span("a", "statement:indirect", 19, 37) + ",\n" + span("b", "statement: Kelly", 63, 79) + "]");
        List<Act> acts = result.document().getElements().stream().filter(Act.class::isInstance).map(Act.class::cast).toList();
        assertEquals(List.of(Form.PARAPHRASED, Form.DERIVED), acts.stream().map(Act::getForm).toList());
        assertEquals(List.of("“That is false.”"), words(result, Remark.class));
    }
}
