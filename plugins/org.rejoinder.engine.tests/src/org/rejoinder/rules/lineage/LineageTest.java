package org.rejoinder.rules.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.rules.Documents;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Settings;

/** Where acts come from, through outlets, groups, spokespeople and repeats, across files. */
class LineageTest {

    private static final String POST = """
            article Post
              outlet OldPost
              text '''
            Two of eight officials said the pier will close.
            '''
            source OldPost outlet "The Old Post"
            source Eight anonymous 8 "officials"
            source Two anonymous 2 of Eight mentioned "Two of eight officials"
            statement S1 by Two says "the pier will close" cue "said"
            """;
    private static final String HERALD = """
            article Herald
              outlet Herald
              text '''
            The Old Post reported that officials said the pier will close.
            '''
            source Herald outlet "The Herald"
            source OldPost outlet "The Old Post"
            statement S1 by OldPost says "officials said the pier will close" cue "reported" repeats Post.S1
            """;
    private static final String COURIER = """
            article Courier
              outlet Courier
              text '''
            The pier will close, the Herald reported. The office confirmed it, its spokeswoman said.
            '''
            source Courier outlet "The Courier"
            source Herald outlet "The Herald"
            source Office organisation "The harbour office"
            source Rusk person "Rusk" speaks for Office mentioned "its spokeswoman"
            statement S1 by Herald says "The pier will close" cue "reported" repeats Herald.S1
            statement S2 by Rusk says "The office confirmed it" cue "said"
            """;

    private static Documents.Checked courier() {
        return Documents.check(List.of(new ExampleFile("c.rejoinder", COURIER), new ExampleFile("h.rejoinder", HERALD),
                new ExampleFile("p.rejoinder", POST)), Settings.STANDARD, null);
    }

    @Test
    void threeOutletsCanHaveOneAnonymousOrigin() {
        Documents.Checked checked = courier();
        assertEquals("Three outlets, one anonymous origin: officials", checked.act("S1").lineage());
        assertEquals(List.of(List.of("Courier.S1", "Post.S1", "Post.Two", "Post.Eight")),
                checked.act("S1").origins().stream().map(Origin::path).toList());
    }

    @Test
    void aHopThatStatesWhatIsReadOffIsOneLink() {
        Documents.Checked checked = Documents.check("""
                article A
                  text '''
                The Post wrote that Marn said the pier is rotten.
                '''
                source Post outlet "The Post"
                source Herald outlet "The Herald"
                source Marn person "Marn"
                statement S1 by Post says "Marn said the pier is rotten" cue "wrote that"
                statement S2 by Marn via Post says "the pier is rotten" cue "said"
                statement S3 by Marn via Herald says "pier is rotten" cue "said"
                """);
        assertEquals(List.of(List.of("A.Post")), checked.act("S2").chain().stream().map(ExaminedAct.Link::sources).toList());
        assertEquals(List.of("A.Herald"), checked.act("S3").chain().get(0).sources(), "a hop within another's words is a link of its own");
    }

    @Test
    void behindASpokespersonStandsWhomItSpeaksFor() {
        assertEquals(List.of("Courier.Office"), courier().act("S2").origins().stream().map(Origin::source).toList());
    }

    @Test
    void whatIsSaidAgainstAPartyStandsBesideWhatItAnswered() {
        Documents.Checked checked = Documents.check("""
                article A
                  outlet Courier
                  text '''
                Marn blamed the office for the rot. The office denied it. Quorn said the office had slept. Marn is a liar, Rusk said. Marn declined to comment.
                '''
                source Courier outlet "The Courier"
                source Marn person "Marn"
                source Quorn person "Quorn"
                source Office organisation "The office"
                source Rusk person "Rusk" speaks for Office
                statement S1 by Marn says "the office for the rot" cue "blamed" accuses Office
                rebuttal R1 by Rusk denies S1 cue "denied it"
                statement S2 by Quorn says "the office had slept" cue "said" #1 accuses Office
                rebuttal R2 by Rusk undermines Marn "a liar" says "Marn is a liar" cue "said" #2
                rebuttal R3 by Marn declines on R2 cue "declined to comment"
                """);
        List<String> rows = checked.examination().ledger().entries().stream()
                .map(e -> e.party() + " " + e.charge() + " " + e.act() + " " + e.responses().stream().map(r -> r.act() + " " + r.kind()).toList()).toList();
        assertEquals(List.of("A.Office ACCUSED A.S1 [A.R1 DENIED, A.R2 DENIED]", "A.Marn CONTRADICTED A.R1 []", "A.Office ACCUSED A.S2 []",
                "A.Marn UNDERMINED A.R2 [A.R3 DECLINED]"), rows);
    }
}
