package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Statement;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Place;

/** Argdown as people write it. */
class ArgdownImportTest {

    private static final String DEBATE = """
        ===
        title: The harbour debate
        author: Cora Vogt
        date: 2018-07-01
        color:
            scheme: none
        ===

        # Introduction

        [Closing]: Closing is wrong **in principle**; see [the page](https://x.example/a_b). #core {source: "Ada Berg"}
          + [Right]: Access is an *absolute* right.
            - <Harm>: Ships can harm,
              and harm is to be avoided. // not always
          >< [Open]

        /* a block
        [X]: that is none */

        ## Arguments {source: Trune Post}

        <Safety>

        (1) [P1]: Unsafe ports are closed: 3 \\* 4 \\[sic\\].
        (2) This port is unsafe. {cue: "warned", when: 10:30}
        -- Modus ponens {uses: [1, 2]} --
        (3) It must be closed.
        ----
        (4) [Concl]: Closing is right.
            -> [Closing]

        <Undercut>: The reports are wrong.
          _> <Safety>

        [Closing]: One must not close it.

        A question? #question #anonymous {source: an aide}
        """;

    private static ImportResult read(String argdown) throws ExchangeException {
        return Articles.read("argdown", "debate.argdown", Map.of("debate.argdown", argdown));
    }

    private static Act act(ImportResult result, String name) {
        return result.document().getElements().stream().filter(Act.class::isInstance).map(Act.class::cast)
                .filter(a -> a.getName().equals(name)).findFirst().orElseThrow();
    }

    private static String said(ImportResult result, Act act) {
        return result.text().at(new Place(act.getSays().getFragments().get(0).getBegin(), act.getSays().getFragments().get(0).getEnd()));
    }

    private static void demandTarget(TargetKind kind, Act target, Act rebuttal) {
        Rebuttal act = assertInstanceOf(Rebuttal.class, rebuttal);
        assertTrue(act.getTargets().stream().anyMatch(t -> t.getKind() == kind && t.getAims().get(0).getTarget() == target), rebuttal.getName());
    }

    @Test
    void statementsArgumentsAndTheirRelations() throws ExchangeException {
        ImportResult result = read(DEBATE);
        assertEquals(List.of(), result.warnings());
        Act closing = act(result, "Closing");
        assertEquals("Closing is wrong in principle; see the page.", said(result, closing));
        assertEquals("Ada Berg", closing.getBy().get(0).getLabel());
        Act right = act(result, "Right");
        assertInstanceOf(Statement.class, right);
        assertEquals(List.of(closing), right.getSupports());
        assertEquals("Ships can harm, and harm is to be avoided.", said(result, act(result, "Harm")));
        demandTarget(TargetKind.UNDERMINES, right, act(result, "Harm"));
        demandTarget(TargetKind.DENIES, closing, act(result, "Open"));
        Act conclusion = act(result, "Concl");
        assertEquals(1, conclusion.getRestsOn().size(), "the conclusion before it");
        assertEquals("It must be closed.", said(result, conclusion.getRestsOn().get(0)));
        assertEquals(2, conclusion.getRestsOn().get(0).getRestsOn().size());
        demandTarget(TargetKind.UNDERMINES, closing, conclusion);
        demandTarget(TargetKind.UNDERCUTS, conclusion, act(result, "Undercut"));
        assertEquals("Unsafe ports are closed: 3 * 4 [sic].", said(result, act(result, "P1")));
        assertTrue(result.document().getElements().stream().anyMatch(e -> e instanceof Act a && a.getRepeats().contains(closing)),
                "a title with other words is the same act told again");
        assertTrue(Articles.annotated(result).examination().findings().stream().noneMatch(f -> f.severity() == Severity.ERROR),
                Articles.annotated(result).examination().findings().toString());
    }

    @Test
    void sourcesAndTheArticleComeFromData() throws ExchangeException {
        ImportResult result = read(DEBATE);
        assertEquals("The harbour debate", result.document().getArticle().getHeadline());
        assertEquals("2018-07-01", result.document().getArticle().getPublished());
        assertEquals(List.of("Cora Vogt"), result.document().getArticle().getAuthors());
        assertEquals(result.document().getArticle().getOutlet(), act(result, "Right").getBy().get(0), "nobody named: the author's own voice");
        assertEquals("Trune Post", act(result, "P1").getBy().get(0).getLabel(), "the section's source");
        assertTrue(result.text().string().contains("Trune Post warned: This port is unsafe."), result.text().string());
        Act question = result.document().getElements().stream().filter(e -> e instanceof Act a && a.isQuestion()).map(Act.class::cast).findFirst().orElseThrow();
        assertEquals(SourceKind.ANONYMOUS, question.getBy().get(0).getKind());
        List<String> notes = result.document().getElements().stream().filter(Remark.class::isInstance).map(r -> ((Remark) r).getText()).toList();
        assertEquals(List.of("#core", "when: 10:30", "Modus ponens"), notes);
    }

    @Test
    void everyBrokenLineIsNamed() throws ExchangeException {
        ImportResult result = read("+ [Alone]\n\n[Open: no end\n  +\n\n[D]: data {a: [1, 2}\n\n----\n\n(1) premise\n\n[E]: words {a: b\n\n<F>: x\n  _ <G>: y\n");
        List<String> told = result.warnings().stream().map(ImportWarning::toString).toList();
        for (String each : List.of("n:1: the relation \"+ [Alone]\" lies below no", "n:3: \"[Open: no end\"", "n:4: nothing stands behind the relation",
                "n:6: the data in braces can not be read", "n:8: an inference line", "n:12: the numbered statements", "braces that begin in this element are not closed")) {
            assertTrue(told.stream().anyMatch(t -> t.contains(each)), each + " in " + told);
        }
        assertEquals("No source, but words", said(read("No source, but words"), read("No source, but words").document().getElements().stream()
                .filter(Act.class::isInstance).map(Act.class::cast).findFirst().orElseThrow()));
        assertTrue(assertThrows(ExchangeException.class, () -> read("===\ntitle: x\n===\n")).getMessage().contains("[Title]: words"));
    }

    @Test
    void linesMayEndInAnyWay() throws ExchangeException {
        ImportResult result = read(DEBATE.replace("\n", "\r\n"));
        assertEquals(List.of(), result.warnings());
        assertEquals(read(DEBATE).text().string(), result.text().string());
    }

    @Test
    void anEditedFileOfOursIsReadFromWhatItSays() throws ExchangeException {
        AnnotatedArticle article = Articles.annotated(read(DEBATE));
        String ours = Articles.text(Articles.export("argdown", article).files().get(0));
        ImportResult edited = read(ours.replace("Ships can harm", "Boats can harm"));
        assertTrue(edited.warnings().toString().contains("edited since"), edited.warnings().toString());
        assertEquals("Boats can harm, and harm is to be avoided.", said(edited, act(edited, "Harm")));
        demandTarget(TargetKind.UNDERMINES, act(edited, "Right"), act(edited, "Harm"));
    }

    @Test
    void aLineBetweenTwoIndentationsStandsBesideTheOuterOne() throws ExchangeException {
        ImportResult result = Articles.read("argdown", "debate.argdown", Map.of("debate.argdown", """
            [A]: Boats leave.
              - [B]: Boats stay.
                  + [C]: It rains.
                -> [D]: Fuel is cheap.
            """));
        Rebuttal top = (Rebuttal) result.document().getElements().stream().filter(e -> e instanceof Act a && a.getName().equals("A")).findFirst().orElseThrow();
        assertEquals("D", top.getTargets().get(0).getAims().get(0).getTarget().getName(), "as Argdown's own parser has it");
    }

    @Test
    void dataMayStandInLinesAndARuleIsKept() throws ExchangeException {
        ImportResult result = Articles.read("argdown", "debate.argdown", Map.of("debate.argdown", """
            [A]: Boats leave. {
              source: "Ada Berg"
              cue: warned
            }

            <X>

            (1) [A]
            -- Modus ponens --
            (2) [B]: Boats return.
            """));
        Act first = (Act) result.document().getElements().stream().filter(Act.class::isInstance).findFirst().orElseThrow();
        assertEquals("Ada Berg", first.getBy().get(0).getLabel());
        assertEquals(List.of("Modus ponens"), result.document().getElements().stream().filter(Remark.class::isInstance)
                .map(r -> ((Remark) r).getText()).toList());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void statementsOfAStrictFileExcludeEachOther() throws ExchangeException {
        ImportResult result = Articles.read("argdown", "debate.argdown", Map.of("debate.argdown", """
            ===
            subTitle: A debate
            model:
                mode: strict
            ===
            [A]: Boats leave.
              - [B]: Boats stay.
              - <C>: They are too old.
            """));
        assertEquals(List.of(TargetKind.DENIES, TargetKind.UNDERMINES), result.document().getElements().stream()
                .filter(Rebuttal.class::isInstance).map(r -> ((Rebuttal) r).getTargets().get(0).getKind()).toList());
        assertTrue(result.warnings().get(0).toString().contains(":1: the front matter says besides: subTitle;"), result.warnings().toString());
    }
}
