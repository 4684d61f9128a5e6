package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Source;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Place;

/** AIF as AIFdb and OVA3 have it. */
class AifImportTest {

    /** Node by node: id, type, text. Edges are pairs of ids. */
    private static String graph(String[][] nodes, String... edges) {
        StringBuilder json = new StringBuilder("{\"nodes\":[");
        for (String[] node : nodes) {
            json.append(json.toString().endsWith("[") ? "" : ",\n").append("{\"nodeID\":\"").append(node[0]).append("\",\"type\":\"").append(node[1])
                    .append("\",\"text\":\"").append(node[2]).append("\",\"timestamp\":\"2020-05-28 19:08:43\"}");
        }
        json.append("],\"edges\":[");
        for (int i = 0; i < edges.length; i++) {
            String[] ends = edges[i].split(" ");
            json.append(i == 0 ? "" : ",\n").append("{\"edgeID\":\"").append(i).append("\",\"fromID\":\"").append(ends[0]).append("\",\"toID\":\"")
                    .append(ends[1]).append("\",\"formEdgeID\":null}");
        }
        return json + "],\"locutions\":[{\"nodeID\":\"1\",\"personID\":\"393\",\"start\":null}]}";
    }

    private static final String[][] DEBATE = {
        {"1", "L", "Flora Brune : Should the harbour be closed?"}, {"2", "YA", "Pure Questioning"}, {"3", "I", "the harbour should be closed"},
        {"4", "L", "Rob Jenner : No, it's safe 😀"}, {"5", "YA", "Asserting"}, {"6", "I", "the harbour is safe 😀"},
        {"7", "TA", "Default Transition"}, {"8", "CA", "Default Conflict"},
        {"9", "L", "Emma Thorn : Yes"}, {"10", "YA", "Agreeing"},
        {"11", "L", "Emma Thorn : The inspector says so"}, {"12", "YA", "Asserting"}, {"13", "I", "The inspector says so"}, {"14", "RA", "Default Inference"},
        {"15", "L", "Flora Brune : Inspectors say many things"}, {"16", "YA", "Asserting"}, {"17", "I", "Inspectors say many things"}, {"18", "CA", "Default Conflict"},
        {"19", "I", "safe it is"}, {"20", "MA", "Default Rephrase"}};
    private static final String[] DEBATE_EDGES = {"1 2", "2 3", "4 5", "5 6", "1 7", "7 4", "6 8", "8 3", "9 10", "10 6", "11 12", "12 13", "13 14",
        "14 6", "15 16", "16 17", "17 18", "18 14", "19 20", "20 6"};

    private static ImportResult read(String json) throws ExchangeException {
        return Articles.read("aif", "debate.json", Map.of("debate.json", json));
    }

    private static Act act(ImportResult result, String words) {
        return result.document().getElements().stream().filter(Act.class::isInstance).map(Act.class::cast)
                .filter(a -> said(result, a).equals(words)).findFirst().orElseThrow();
    }

    private static String said(ImportResult result, Act act) {
        return act.getSays() == null ? "" : result.text().at(new Place(act.getSays().getFragments().get(0).getBegin(),
                act.getSays().getFragments().get(0).getEnd()));
    }

    @Test
    void aDialogueBecomesATextWithActsBySpeakers() throws ExchangeException {
        ImportResult result = read(graph(DEBATE, DEBATE_EDGES));
        assertEquals(List.of(), result.warnings());
        assertTrue(result.text().string().startsWith("Flora Brune asked: Should the harbour be closed?\n\nRob Jenner said: No, it's safe 😀\n"),
                result.text().string());
        Act question = act(result, "Should the harbour be closed?");
        assertTrue(question.isQuestion());
        assertEquals("Flora Brune", question.getBy().get(0).getLabel());
        Rebuttal no = (Rebuttal) act(result, "No, it's safe 😀");
        assertEquals(List.of(question), no.getAnswers());
        assertEquals("the harbour is safe 😀", no.getAsserts().get(0).getText());
        assertEquals(TargetKind.UNDERMINES, no.getTargets().get(0).getKind());
        Act reason = act(result, "The inspector says so");
        assertEquals(List.of(reason), no.getRestsOn(), "an inference that is undercut is what the conclusion rests on");
        Rebuttal undercut = (Rebuttal) act(result, "Inspectors say many things");
        assertEquals(TargetKind.UNDERCUTS, undercut.getTargets().get(0).getKind());
        assertEquals(no, undercut.getTargets().get(0).getAims().get(0).getTarget());
        assertEquals(TargetKind.CONFIRMS, ((Rebuttal) act(result, "Yes")).getTargets().get(0).getKind());
        assertEquals(List.of(no), act(result, "safe it is").getRepeats());
        assertTrue(Articles.annotated(result).examination().findings().stream().noneMatch(f -> f.severity() == Severity.ERROR));
    }

    @Test
    void aConflictEachWayIsADenialAndOneInferenceASupport() throws ExchangeException {
        ImportResult result = read(graph(new String[][] {{"1", "L", "A. Lee: It is so."}, {"2", "YA", "Asserting"}, {"3", "I", "it is so"},
            {"4", "L", "B. Ray: It is not."}, {"5", "YA", "Asserting"}, {"6", "I", "it is not"}, {"7", "CA", "x"}, {"8", "CA", "x"},
            {"9", "I", "for a reason"}, {"10", "RA", "x"}}, "1 2", "2 3", "4 5", "5 6", "6 7", "7 3", "3 8", "8 6", "9 10", "10 3"));
        Rebuttal denial = (Rebuttal) act(result, "It is not.");
        assertEquals(TargetKind.DENIES, denial.getTargets().get(0).getKind());
        assertEquals(1, denial.getTargets().size());
        assertEquals(List.of(act(result, "It is so.")), act(result, "for a reason").getSupports());
        assertEquals("A. Lee", act(result, "It is so.").getBy().get(0).getLabel());
        assertTrue(act(result, "It is so.").getAsserts().isEmpty(), "case and full stop make no other proposition");
        Source voice = result.document().getArticle().getOutlet();
        assertEquals(List.of(voice), act(result, "for a reason").getBy(), "what nobody is said to say is in the file's own voice");
    }

    @Test
    void theTextOfOvaIsTakenWithItsAnchors() throws ExchangeException {
        String ova = """
            {"AIF": {"nodes": [{"nodeID": 1, "text": "the plan is dead", "type": "I"}, {"nodeID": 2, "text": "official : the plan is dead", "type": "L"},
              {"nodeID": 3, "text": "Asserting", "type": "YA"}, {"nodeID": 4, "text": "nowhere in it", "type": "I"}],
             "edges": [{"edgeID": 1, "fromID": 2, "toID": 3}, {"edgeID": 2, "fromID": 3, "toID": 1}],
             "participants": [{"participantID": 7, "firstname": "Ada", "surname": "Berg"}], "locutions": [{"nodeID": 2, "personID": 7}]},
             "text": {"txt": "📰 An official said <span class=\\"highlighted\\" id=\\"node1\\">the plan is “dead”</span> &amp; gone.<br>End", "url": "https://x.example/a"}}
            """;
        ImportResult result = read(ova);
        assertEquals("📰 An official said the plan is “dead” & gone.\nEnd\n\nnowhere in it\n", result.text().string());
        assertEquals("Ada Berg", act(result, "the plan is “dead”").getBy().get(0).getLabel());
        assertEquals("https://x.example/a", result.document().getArticle().getUrl());
        assertEquals(1, result.warnings().size(), result.warnings().toString());
    }

    @Test
    void everyBrokenRecordIsNamedWithItsLine() throws ExchangeException {
        String broken = graph(new String[][] {{"1", "I", "one"}, {"2", "I", "two"}, {"2", "I", "again"}, {"3", "QQ", "x"}, {"4", "RA", "alone"}, {"5", "I", ""}},
                "1 2", "1 77", "1 4").replace("\"fromID\":\"1\",\"toID\":\"4\"", "\"fromID\":\"1\"");
        List<String> told = read(broken).warnings().stream().map(ImportWarning::toString).toList();
        for (String each : List.of("json:3: the node 2 stands twice", "json:4: the node 3 has the type", "json:6: the node 5 of type I has no text",
                "json:6: the edge 0 joins 1 (I) and 2 (I)", "json:7: the edge 1 refers to the node 77", "is no edge from one node", "json:5: the RA node 4")) {
            assertTrue(told.stream().anyMatch(t -> t.contains(each)), each + " in " + told);
        }
        assertTrue(assertThrows(ExchangeException.class, () -> read("{\"a\": 1}")).getMessage().contains("\"nodes\""));
        assertThrows(ExchangeException.class, () -> read("[1]"));
    }

    @Test
    void whatIsReadIsWrittenAgain() throws ExchangeException {
        ImportResult result = read(graph(DEBATE, DEBATE_EDGES));
        String json = Articles.text(Articles.export("aif", Articles.annotated(result)).files().get(0));
        JsonObject aif = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("AIF");
        Map<String, Integer> types = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (JsonElement node : aif.getAsJsonArray("nodes")) {
            types.merge(node.getAsJsonObject().get("type").getAsString(), 1, Integer::sum);
            texts.add(node.getAsJsonObject().get("text").getAsString());
        }
        for (String[] node : DEBATE) {
            // what is asked is the question itself, and is kept as a note beside it
            if (!node[0].equals("3") && (node[1].equals("I") || node[1].equals("L"))) {
                assertTrue(texts.contains(node[2]), node[2] + " in " + texts);
            }
        }
        assertEquals(2, types.get("CA"));
        assertEquals(1, types.get("MA"));
        assertTrue(json.contains("id=\\\"node"), "the places are marked for OVA3");
    }

    @Test
    void anEditedFileOfOursIsReadFromWhatItSays() throws ExchangeException {
        AnnotatedArticle article = Articles.annotated(read(graph(DEBATE, DEBATE_EDGES)));
        String json = Articles.text(Articles.export("aif", article).files().get(0));
        ImportResult back = read(json);
        assertEquals(List.of(), back.warnings());
        assertEquals(article.text().string(), back.text().string(), "the text within the file");
        ImportResult edited = read(json.replace("\"text\": \"Flora Brune : Inspectors", "\"text\": \"Flora Brune : Some inspectors"));
        assertTrue(edited.warnings().toString().contains("edited since"), edited.warnings().toString());
        assertFalse(edited.document().getElements().isEmpty());
    }

    @Test
    void aifAsRdfIsRefusedInWords() {
        String rdf = "<rdf:RDF xmlns:aif=\"http://www.arg.tech/aif#\"><aif:I-node/></rdf:RDF>";
        assertTrue(Articles.format("aif").importer().orElseThrow().recognises("set.rdf", rdf.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        ExchangeException refused = assertThrows(ExchangeException.class, () -> Articles.read("aif", "set.rdf", java.util.Map.of("set.rdf", rdf)));
        assertTrue(refused.getMessage().contains("JSON"), refused.getMessage());
    }

    private static List<String> says(ImportResult result) {
        return result.document().getElements().stream().filter(Act.class::isInstance).map(e -> {
            Act act = (Act) e;
            return act.getBy().get(0).getLabel() + ": " + act.getSays().getFragments().get(0).getBegin() + " " + said(result, act);
        }).toList();
    }

    @Test
    void theMarksOfEveryOvaChooseAmongEqualWords() throws ExchangeException {
        String nodes = """
            {"nodes": [
             {"nodeID": ID1, "type": "L", "text": "Ada Berg : It rains"},
             {"nodeID": ID2, "type": "L", "text": "Bo Lund : It rains"}],
             "edges": [], "participants": [{"participantID": 1, "firstname": "Ada", "surname": "Berg"}, {"participantID": 2, "firstname": "Bo Lund", "surname": "None"}],
             "locutions": [{"nodeID": ID1, "personID": 1}, {"nodeID": ID2, "personID": 2}], "schemefulfillments": null}""";
        String text = "It rains. Bo: <span class=\\\"highlighted\\\" id=\\\"ANCHOR2\\\">It rains</span>.<br>Ada: <span id=\\\"ANCHOR1\\\">It rains</span>";
        List<String> expected = List.of("Bo Lund: 14 It rains", "Ada Berg: 29 It rains");
        String numbers = "{\"AIF\": " + nodes.replace("ID1", "1").replace("ID2", "2") + ", \"text\": {\"txt\": \"" + text.replace("ANCHOR", "") + "\"}}";
        assertEquals(expected, says(read(numbers)), "xAIF has numbers");
        String texts = "{\"aif\": " + nodes.replace("ID1", "\"1_77\"").replace("ID2", "\"2_77\"") + ", \"text\": \""
                + text.replace("ANCHOR1", "node1_77").replace("ANCHOR2", "node2_77") + "\"}";
        assertEquals(expected, says(read(texts)), "OVA3 has its analyst's number behind its own");
    }

    @Test
    void filesOfOva2AreRead() throws ExchangeException {
        ImportResult result = read("""
            {"nodes": [
              {"id": 1, "type": "L", "scheme": 0, "participantID": 7, "text": "Ada Berg : It rains", "visible": true, "x": 1, "y": 2},
              {"id": 2, "type": "YA", "scheme": 1, "participantID": 0, "text": "Asserting"},
              {"id": 3, "type": "I", "scheme": 0, "participantID": 0, "text": "it is raining"},
              {"id": 3, "type": "I", "scheme": 0, "participantID": 0, "text": "again"}],
             "edges": [
              {"from": {"id": 1}, "to": {"id": 2}, "visible": true}, {"from": {"id": 2}, "to": {"id": 3}},
              {"from": {"id": 2}, "to": {"id": 9}}],
             "participants": [{"id": 7, "firstname": "Ada", "surname": "Berg"}],
             "analysis": {"txt": "Today: <span id=\\"node1\\">It rains</span>"}}""");
        assertEquals(List.of("Ada Berg: 7 It rains"), says(result));
        assertEquals("it is raining", ((Act) result.document().getElements().stream().filter(Act.class::isInstance).findFirst().orElseThrow())
                .getAsserts().get(0).getText());
        assertEquals(List.of(5, 8), result.warnings().stream().map(ImportWarning::line).toList(), result.warnings().toString());
    }

    @Test
    void aSchemeWithANameIsKeptAsANote() throws ExchangeException {
        ImportResult result = read(graph(new String[][] {{"1", "L", "Ada : It rains"}, {"2", "YA", "Asserting"}, {"3", "I", "It rains"},
            {"4", "I", "The street is wet"}, {"5", "RA", "Argument from Sign"}}, "1 2", "2 3", "3 5", "5 4"));
        assertTrue(result.document().getElements().stream().anyMatch(e -> e instanceof org.rejoinder.model.Remark r && r.getText().equals("RA: Argument from Sign")));
    }

    @Test
    void recordsWithoutAnIdAreToldWithTheirLines() throws ExchangeException {
        ImportResult result = read("""
            {"nodes": [
              {"nodeID": "1", "type": "I", "text": "It rains"},
              {"type": "I", "text": "It snows"},
              {"nodeID": "1", "type": "I", "text": "It rains again"}],
             "edges": [
              {"edgeID": "1", "fromID": "1"}],
             "locutions": [
              {"nodeID": "8", "personID": "1"}]}""");
        assertEquals(List.of(3, 4, 6, 8), result.warnings().stream().map(ImportWarning::line).filter(line -> line > 2).sorted().toList());
    }
}
