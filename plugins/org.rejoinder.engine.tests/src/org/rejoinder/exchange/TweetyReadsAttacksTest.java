package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tweetyproject.arg.dung.parser.AbstractDungParser;
import org.tweetyproject.arg.dung.parser.ApxParser;
import org.tweetyproject.arg.dung.parser.Iccma23Parser;
import org.tweetyproject.arg.dung.parser.TgfParser;
import org.tweetyproject.arg.dung.reasoner.SimpleGroundedReasoner;
import org.tweetyproject.arg.dung.syntax.DungTheory;

/** TweetyProject's parsers read what we write for solvers, and find standing what we do. */
class TweetyReadsAttacksTest {

    /** S_1 is denied and the denial undermined; M1 and M2 are at odds over a claim. */
    private static final String DOCUMENT = """
            article Bridge
              outlet Courier
              text '''
            The mayor said the bridge is safe. The engineer denied it: “The bridge is cracked.” A clerk objected that reports are old. Mr Noon said the road is closed. Ms Ebb said the road is open.
            '''
            source Courier outlet "The Courier"
            source Mayor person "The mayor"
            source Engineer person "The engineer"
            source Clerk anonymous "clerk"
            source Noon person "Mr Noon"
            source Ebb person "Ms Ebb"
            claim Road "the road is closed"
            statement S_1 by Mayor says "the bridge is safe" cue "said"
            rebuttal R1 by Engineer denies S_1 says "“The bridge is cracked.”" cue "denied"
            rebuttal R2 by Clerk undermines R1 says "reports are old" cue "objected"
            statement M1 by Noon says "the road is closed" cue "said" asserts Road
            statement M2 by Ebb says "the road is open" cue "said" disputes Road
            """;

    private static AbstractDungParser parser(String format) {
        return switch (format) {
            case "apx" -> new ApxParser();
            case "tgf" -> new TgfParser();
            default -> new Iccma23Parser();
        };
    }

    @ParameterizedTest
    @CsvSource({"apx, 's1, r2'", "tgf, 's1, r2'", "af, 'a1, a3'"})
    void whatWeWriteIsReadWithEveryAttackAndTheSameGroundedExtension(String format, String standing) throws Exception {
        String text = Articles.text(Articles.export(format, Articles.document("bridge", DOCUMENT)).files().get(0));
        DungTheory theory = parser(format).parse(new StringReader(text));
        assertEquals(5, theory.size(), text);
        assertEquals(5, theory.getAttacks().size(), text);
        Set<String> grounded = new SimpleGroundedReasoner().getModel(theory).stream().map(a -> a.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(standing.split(", "))), grounded, text);
    }

    @Test
    void anArticleWithoutActsIsAnEmptyFramework() throws Exception {
        AnnotatedArticle empty = Articles.document("empty", "article E\n  text '''\nNothing was said.\n'''\n");
        for (String format : List.of("apx", "tgf", "af")) {
            String text = Articles.text(Articles.export(format, empty).files().get(0));
            assertEquals(0, parser(format).parse(new StringReader(text)).size(), format + text);
        }
    }
}
