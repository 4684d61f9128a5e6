package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.SourceKind;

/** WebAnno TSV 3 as its tools write it. */
class WebAnnoTsvTest {

    private static final String PAPER = """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.SourceMention|kind
            #T_SP=webanno.custom.Statement|form|ROLE_webanno.custom.Statement:source_webanno.custom.StatementSourceLink|webanno.custom.SourceMention
            #T_RL=webanno.custom.Rebuttal|kind|BT_webanno.custom.Statement


            #Text=📰 An official said the \\[secret\\] plan\\_B is off .
            1-1	0-2	📰	_	_	_	_	_	_\t
            1-2	3-5	An	anonymous[1]	_	_	_	_	_\t
            1-3	6-14	official	anonymous[1]	_	_	_	_	_\t
            1-4	15-19	said	_	_	_	_	_	_\t
            1-5	20-23	the	_	indirect[3]	speaker[3]	1-2[1]	denial	2-4[4_3]\t
            1-6	24-32	\\[secret\\]	_	indirect[3]	*[3]	_	_	_\t
            1-7	33-39	plan\\_B	_	indirect[3]	*[3]	_	_	_\t
            1-8	40-42	is	_	indirect[3]|mixed[5]	*[3]|speaker[5]	_|2-1[2]	_	_\t
            1-9	43-46	off	_	indirect[3]	*[3]	_	_	_\t
            1-10	47-48	.	_	_	_	_	_	_\t

            #Text=The ministry denied this .
            2-1	49-52	The	institution[2]	_	_	_	_	_\t
            2-2	53-61	ministry	institution[2]	_	_	_	_	_\t
            2-3	62-68	denied	_	_	_	_	_	_\t
            2-4	69-73	this	_	direct[4]	speaker;speaker	2-1[2];1-2[1]	_	_\t
            2-4.1	69-70	t	_	_	_	_	_	_\t
            2-5	74-75	.	_	_	_	_	_	_\t
            """;

    private static ImportResult read(String tsv) throws ExchangeException {
        return Articles.read("webanno-tsv", "paper.tsv", Map.of("paper.tsv", tsv));
    }

    private static String words(ImportResult result, Passage passage) {
        return result.text().string().substring(passage.getFragments().get(0).getBegin(), passage.getFragments().get(0).getEnd());
    }

    private static Act act(ImportResult result, String name) {
        return result.document().getElements().stream().filter(e -> e instanceof Act a && name.equals(a.getName())).map(Act.class::cast)
                .findFirst().orElseThrow();
    }

    @Test
    void spansOverSeveralTokensSlotsAndRelationsAreRead() throws ExchangeException {
        ImportResult result = read(PAPER);
        assertEquals("📰 An official said the [secret] plan_B is off . The ministry denied this .", result.text().string().strip());
        Act said = act(result, "S1");
        Rebuttal denial = (Rebuttal) act(result, "R1");
        assertEquals("the [secret] plan_B is off", words(result, said.getSays()));
        assertEquals(20, said.getSays().getFragments().get(0).getBegin(), "offsets count UTF-16 units");
        assertEquals(SourceKind.ANONYMOUS, said.getBy().get(0).getKind());
        assertEquals("this", words(result, denial.getSays()));
        assertEquals(List.of("ministry", "official"), denial.getBy().stream().map(s -> s.getLabel()).toList());
        assertEquals(said, denial.getTargets().get(0).getAims().get(0).getTarget());
        assertEquals("is", words(result, act(result, "S2").getSays()), "a stacked annotation");
        assertEquals("ministry", act(result, "S2").getBy().get(0).getLabel());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void theFileIsRecognised() {
        Importer importer = Articles.format("webanno-tsv").importer().orElseThrow();
        assertTrue(importer.recognises("a.tsv", PAPER.getBytes(StandardCharsets.UTF_8)));
        assertFalse(importer.recognises("a.tsv", "a\tb\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void crlfIsNoPartOfTheText() throws ExchangeException {
        assertEquals(read(PAPER).text().string(), read(PAPER.replace("\n", "\r\n")).text().string());
    }

    @Test
    void chainsSayThatMentionsAreOneSource() throws ExchangeException {
        String tsv = """
                #FORMAT=WebAnno TSV 3.2
                #T_SP=webanno.custom.Source|
                #T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceRelation|referenceType

                #Text=Ann Kelly left and she cried .
                1-1	0-3	Ann	*[1]	*->1-1[2]	nam[2]
                1-2	4-9	Kelly	*[1]	*->1-1[2]	nam[2]
                1-3	10-14	left	_	_	_
                1-4	15-18	and	_	_	_
                1-5	19-22	she	*	*->1-2	pro
                1-6	23-28	cried	_	_	_
                1-7	29-30	.	_	_	_
                """;
        ImportResult result = read(tsv);
        var sources = result.document().getElements().stream().filter(org.rejoinder.model.Source.class::isInstance).toList();
        assertEquals(1, sources.size(), sources.toString());
        assertEquals("Ann Kelly", ((org.rejoinder.model.Source) sources.get(0)).getLabel());
    }

    @Test
    void brokenRowsAreToldWithTheirLines() throws ExchangeException {
        String tsv = PAPER.replace("1-4\t15-19\tsaid", "1-4\t15-999999999\tsaid").replace("2-3\t62-68\tdenied\t_\t_\t_\t_\t_\t_\t", "2-3\t62-68\tdenied")
                .replace("2-1[2];1-2[1]", "2-1[2];9-9").replace("4_3]", "x]") + "rubbish\n";
        ImportResult result = read(tsv);
        String told = String.join("\n", result.warnings().stream().map(ImportWarning::toString).toList());
        for (String expected : List.of("paper.tsv:11: \"1-4\t15-999999999", "paper.tsv:22: the row 2-3 has 0 columns", "#9-9, which is not in the file",
                "paper.tsv:12: the relation of the row 1-5", "paper.tsv:26: \"rubbish\"")) {
            assertTrue(told.contains(expected), expected + " not in\n" + told);
        }
        assertEquals("the [secret] plan_B is off", words(result, act(result, "S1").getSays()));
        assertTrue(result.document().getElements().stream().noneMatch(e -> e instanceof Remark r && r.getText() == null));
        for (String other : List.of("", "#FORMAT=WebAnno TSV 2\n", "#FORMAT=WebAnno TSV 3.3\n")) {
            assertFalse(assertThrows(ExchangeException.class, () -> read(other)).getMessage().contains("Exception"));
        }
    }
}
