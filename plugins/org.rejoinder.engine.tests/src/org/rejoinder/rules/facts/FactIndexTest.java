package org.rejoinder.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which articles bear on one. */
class FactIndexTest {

    private static ArticleFacts article(String id, RelationFact... relations) {
        return new ArticleFacts(id, "", null, null, List.of(), List.of(), List.of(), List.of(relations));
    }

    private static List<String> connected(ArticleFacts one, ArticleFacts... all) {
        return new FactIndex(List.of(all)).connected(one, null).stream().map(ArticleFacts::article).toList();
    }

    private static RelationFact to(String id) {
        return new RelationFact(Relation.REPEATS, "x", id, "");
    }

    private static RelationFact claim(String id) {
        return new RelationFact(Relation.ASSERTS, "x", id, "");
    }

    @Test
    void whoIsNamedAndWhoNamesAreBothConnectedAndSoOn() {
        ArticleFacts[] all = {article("A"), article("B", to("A.S1")), article("C", to("B.S1")), article("D", to("E.S1")), article("E")};
        assertEquals(List.of("A", "B", "C"), connected(all[0], all));
        assertEquals(List.of("A", "B", "C"), connected(all[2], all));
        assertEquals(List.of("D", "E"), connected(all[4], all));
    }

    @Test
    void aSharedClaimConnects() {
        ArticleFacts[] all = {article("A", claim("C")), article("B", claim("C")), article("D", claim("C2"))};
        assertEquals(List.of("A", "B"), connected(all[0], all));
    }

    @Test
    void theStaleFactsOfTheArticleItselfCountForNothing() {
        ArticleFacts stale = article("A", to("B.S1"));
        ArticleFacts b = article("B");
        assertEquals(List.of(), new FactIndex(List.of(stale, b)).connected(article("A"), stale));
    }
}
