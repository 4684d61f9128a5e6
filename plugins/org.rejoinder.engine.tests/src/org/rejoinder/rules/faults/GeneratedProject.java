package org.rejoinder.rules.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A file of shared sources, and articles that see it and each other. Equal for equal seeds, and clean. */
final class GeneratedProject {

    /** Who speaks for shared claims, one in each article. */
    static final List<String> WITNESSES = List.of("Abel Thorne", "Bruno Ashdown", "Clara Whitlock", "Doris Maybury");

    final GeneratedArticle shared;
    final List<GeneratedArticle> articles = new ArrayList<>();

    GeneratedProject(long seed, int size) {
        Random random = new Random(seed);
        shared = shared(seed);
        for (int i = 0; i < size; i++) {
            articles.add(article("A" + seed + "x" + i, random));
        }
    }

    private static GeneratedArticle shared(long seed) {
        GeneratedArticle file = new GeneratedArticle(null, seed);
        file.declare("source", "Courier", "outlet \"The Courier\"", "own");
        file.declare("source", "Ledger", "outlet \"Harbour Ledger\"", "outlets").with("url \"https://ledger.example/\"");
        file.declare("source", "Echo", "outlet \"Coast Echo\"", "outlets").with("url \"https://echo.example/\"");
        file.declare("source", "Board", "organisation \"Harbour Board\"", "organisation").with("member of Office");
        file.declare("source", "Office", "organisation \"Water Office\"", "organisation");
        file.declare("source", "Stroud", "person \"Wilma Stroud\"", "spokeswoman").with("also \"Stroud\"")
                .with("role \"spokeswoman of the Harbour Board\"").with("speaks for Board");
        file.declare("source", "Yarrow", "person \"Zeno Yarrow\"", "known").with("also \"Yarrow\"").with("role \"minister\"");
        for (int i = 0; i < WITNESSES.size(); i++) {
            file.declare("source", "Witness" + i, "person \"" + WITNESSES.get(i) + "\"", "witness").with("role \"auditor\"");
        }
        file.declare("source", "Crew", "anonymous 6 \"crew of the night ferry\"", "crew").with("because \"because the ferry is watched\"");
        file.declare("source", "Mates", "anonymous 2 of Crew", "mates");
        file.declare("claim", "Claim1", "\"The harbour pays for itself\"", "claim");
        file.declare("claim", "Claim2", "\"The town pays for the harbour\"", "claim");
        return file;
    }

    private GeneratedArticle article(String id, Random random) {
        GeneratedArticle a = new GeneratedArticle(id, random.nextInt(1 << 20));
        int number = articles.size();
        a.straight = random.nextInt(6) == 0;
        a.header.add("outlet Courier");
        a.header.add(String.format("published 2026-%02d-%02d", 1 + 3 * number, 1 + random.nextInt(28)));
        Vocabulary vocabulary = new Vocabulary(random, List.of());
        ReplyScenes s = new ReplyScenes(a, vocabulary, random);
        GeneratedArticle before = articles.isEmpty() ? null : articles.get(random.nextInt(articles.size()));
        List<Runnable> all = new ArrayList<>(List.of(s::plain, s::continued, s::quoted, s::quoted, s::split, s::mixed, s::wishes, s::together,
                s::interview, s::chain, s::clerk, s::nested, s::block, s::question, s::editing, s::labelled, s::hedged, s::quiet, s::quiet,
                s::deniedTwice, s::accused, s::noComment, s::corrected, s::conceded, s::inferred, s::disputed,
                () -> s.sharedClaim(1, number), () -> s.sharedClaim(2, number)));
        if (before != null) {
            all.addAll(List.of(() -> s.retold(before), () -> s.seconded(before), () -> s.deniedAcross(before)));
        }
        java.util.Collections.shuffle(all, random);
        s.plain();
        s.plain();
        s.chain();
        int wanted = 8 + random.nextInt(10);
        for (int i = 0; i < wanted && !vocabulary.isExhausted(); i++) {
            all.get(i).run();
        }
        while (isMostlyAnonymous(a)) {
            s.plain();
        }
        if (random.nextBoolean()) {
            s.outsides();
        }
        return a;
    }

    /** Whether more than a sixth of what is said is by people whose names are withheld; a quarter would be reported. */
    private static boolean isMostlyAnonymous(GeneratedArticle a) {
        List<Entry> said = a.entries.stream().filter(e -> e.has("says") && !e.tag.equals("inference") && !e.tag.equals("question")).toList();
        long hidden = said.stream().filter(e -> List.of("whole", "ofPart", "ofLone").contains(e.tag)).count();
        return hidden * 6 > said.size();
    }
}
