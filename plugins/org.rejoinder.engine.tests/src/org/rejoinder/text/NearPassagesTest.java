package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearPassagesTest {

    private final ArticleText text = Texts.of(Texts.COURIER);
    private final PassageMatcher matcher = Texts.matcher(text);

    private List<Place> says(String... raw) {
        List<Fragment> fragments = List.of(raw).stream().map(Fragment::of).toList();
        Resolution resolution = matcher.resolve(fragments);
        assertInstanceOf(Resolution.Found.class, resolution);
        return resolution.places();
    }

    private String sentenceOf(Resolution resolution) {
        assertInstanceOf(Resolution.Found.class, resolution, resolution::toString);
        Place place = resolution.places().get(0);
        return text.string().substring(Math.max(0, place.begin() - 10), Math.min(text.length(), place.end() + 8));
    }

    private Resolution near(String raw, Near near) {
        return matcher.resolveNear(List.of(Fragment.of(raw)), near);
    }

    @Test
    void theCueLiesOutsideTheStatementsWords() {
        List<Place> paper = says("The council has told … familiar with the plan,", "Velmora has also … people said.");
        assertEquals(" Observer said Monday.", sentenceOf(near("said", Near.outside(paper, false, List.of()))));
    }

    @Test
    void theStatementAroundComesFirst() {
        List<Place> paper = says("The council has told … familiar with the plan,", "Velmora has also … people said.");
        List<Place> two = says("Velmora has also offered to move the ferries");
        assertEquals(text.string().indexOf("said.”"), near("said", Near.outside(two, false, paper)).places().get(0).begin());
        List<Place> six = says("The council has told … will close");
        assertEquals("ll close, according to six peo", sentenceOf(near("according to", Near.outside(six, false, paper))));
    }

    @Test
    void twoInOneScopeAreOneTooMany() {
        List<Place> says = says("It’s a pity … in secret.");
        // its sentence has none, its paragraph has one
        assertEquals(text.string().indexOf("Alda Rusk"), near("Alda Rusk", Near.outside(says, false, List.of())).places().get(0).begin());
        Resolution.Ambiguous two = assertInstanceOf(Resolution.Ambiguous.class,
                near("the", Near.outside(says("But the engineer"), false, List.of())));
        assertEquals(3, two.matches().size());
    }

    @Test
    void ofABlockQuotationTheParagraphBeforeCounts() {
        List<Place> block = says("A person familiar … is theirs.”");
        assertInstanceOf(Resolution.NotFound.class, near("According to", Near.outside(block, false, List.of())));
        assertEquals(text.string().indexOf("According to the"),
                near("According to", Near.outside(block, true, List.of())).places().get(0).begin());
    }

    @Test
    void theOthersAreLookedForWithinFirst() {
        List<Place> says = says("the pier’s future is open");
        assertEquals(text.string().indexOf("open. The people"), near("open", Near.insideFirst(says, false, List.of())).places().get(0).begin());
        assertEquals(text.string().indexOf("If so"), near("If so", Near.insideFirst(says, false, List.of())).places().get(0).begin());
    }

    @Test
    void anActWithoutWordsStartsFromItsCue() {
        List<Place> cue = says("did not respond to a request for comment");
        assertEquals(text.string().indexOf("Quorrn"), near("Quorrn", Near.cue(cue, List.of())).places().get(0).begin());
    }

    @Test
    void whatChoosesIsLookedForInTheWholeArticle() {
        List<Place> says = says("It’s a pity … in secret.");
        Resolution resolution = matcher.resolveNear(List.of(Fragment.of("said").nth(1)), Near.outside(says, false, List.of()));
        assertEquals(text.string().indexOf("said Monday"), resolution.places().get(0).begin());
    }

    @Test
    void wordsThatAreElsewhereOnlyAreToldSo() {
        Resolution.NotFound none = assertInstanceOf(Resolution.NotFound.class,
                near("without elaborating", Near.insideFirst(says("utterly wrong"), false, List.of())));
        assertEquals(List.of(Candidate.Difference.ELSEWHERE), none.nearest().get(0).differences());
    }

    @Test
    void aNearPassageMayHaveFragments() {
        List<Place> says = says("‘old pier’");
        Resolution resolution = matcher.resolveNear(List.of(Fragment.of("The people"), Fragment.of("without elaborating")),
                Near.outside(says, false, List.of()));
        assertEquals(List.of("The people", "without elaborating"), resolution.places().stream().map(text::at).toList());
    }
}
