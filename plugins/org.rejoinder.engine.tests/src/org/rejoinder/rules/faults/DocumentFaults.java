package org.rejoinder.rules.faults;

import java.util.List;

/** Faults of the document itself and of its passages: SYN, STD, SUP, TXT. */
final class DocumentFaults {

    private DocumentFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("SYN-01", DocumentFaults::strayWord),
                Fault.of("SYN-01", DocumentFaults::unclosedMark),
                Fault.of("SYN-02", DocumentFaults::nameTwice),
                Fault.alone("SYN-02", DocumentFaults::articleTwice),
                Fault.of("STD-01", DocumentFaults::otherStanding),
                Fault.of("SUP-01", g -> suppression(g, "suppress ATT-03 \"a caption\"")),
                Fault.of("SUP-01", g -> suppression(g, "suppress ATT-99 \"a caption\"")),
                Fault.of("TXT-02", DocumentFaults::lostContent),
                Fault.of("TXT-02", g -> note(g, "TXT-02", "no such moonlit words")),
                Fault.of("TXT-03", DocumentFaults::cutFamily),
                Fault.of("TXT-04", DocumentFaults::pinned),
                Fault.of("TXT-05", DocumentFaults::wordsTwice),
                Fault.of("TXT-05", DocumentFaults::cueTwice),
                Fault.of("TXT-06", DocumentFaults::blankAtEdge),
                Fault.of("TXT-07", DocumentFaults::overlapping),
                Fault.of("TXT-08", DocumentFaults::crossing),
                Fault.of("TXT-09", DocumentFaults::decomposed),
                Fault.of("TXT-10", DocumentFaults::outside),
                Fault.alone("TXT-11", DocumentFaults::noText));
    }

    private static void strayWord(Ground g) {
        Entry act = g.take("plain");
        act.with("gibberish");
        g.expect("SYN-01", act);
    }

    private static void unclosedMark(Ground g) {
        Entry act = g.take("quoted");
        act.clauses.replaceAll(c -> c.startsWith("cue ") ? c.substring(0, c.length() - 1) : c);
        g.expect("SYN-01", act);
    }

    private static void nameTwice(Ground g) {
        Entry claim = g.take("claim");
        g.a.declare("claim", claim.name, "\"The same name again\"", "second");
        g.expect("SYN-02", claim);
    }

    private static void articleTwice(Ground g) {
        GeneratedArticle other = g.project.articles.get(0);
        boolean known = g.a.write().contains(other.id + ".") || g.project.articles.stream().anyMatch(p -> p.write().contains(g.a.id + "."));
        if (!known && !other.id.equals(g.a.id)) {
            g.a = g.a.copy(other.id);
            g.expectAtArticle("SYN-02", "");
        }
    }

    private static void otherStanding(Ground g) {
        Entry act = g.take("pro");
        act.instead("expect", "expect rebutted");
        g.expect("STD-01", act, "/expect");
    }

    private static void suppression(Ground g, String clause) {
        Entry act = g.take("plain");
        act.with(clause);
        g.expect("SUP-01", act, "/suppressions/rule");
    }

    private static void lostContent(Ground g) {
        Entry act = g.lonely();
        act.instead("says", "says \"" + act.notes.get("words") + " or more\"");
        g.expect("TXT-02", act, "/says/fragments");
    }

    private static void note(Ground g, String rule, String words) {
        Entry note = g.a.remark("note \"of the desk\" at \"" + words + "\"", "planted");
        g.expect(rule, note, "/passage/fragments");
    }

    private static void cutFamily(Ground g) {
        g.a.paragraph("They sold stickers of a family (\uD83D\uDC69\u200D\uD83D\uDC67) and of a dog.");
        note(g, "TXT-03", "\uD83D\uDC69");
    }

    private static void pinned(Ground g) {
        g.a.header.add("sha256 \"" + "0".repeat(64) + "\"");
        g.expectAtArticle("TXT-04", "/sha256");
    }

    private static void wordsTwice(Ground g) {
        Entry act = g.lonely();
        g.a.paragraph("In short, " + act.notes.get("words") + ".");
        g.expect("TXT-05", act, "/says/fragments");
    }

    private static void cueTwice(Ground g) {
        Entry act = g.take("plain");
        g.a.reword(act.notes.get("sentence"), act.notes.get("sentence").replace(" said that ", " said, and said again, that "));
        g.expect("TXT-05", act, "/cue/fragments");
    }

    private static void blankAtEdge(Ground g) {
        Entry act = g.take("plain");
        act.instead("says", "says \" " + act.notes.get("words") + "\"");
        g.expect("TXT-06", act, "/says/fragments");
    }

    private static void overlapping(Ground g) {
        Entry act = g.lonely();
        act.instead("says", "says \"" + act.notes.get("words") + "\" + \"the " + act.notes.get("thing") + "\" #1");
        g.expect("TXT-07", act, "/says/fragments.1");
    }

    private static void crossing(Ground g) {
        Entry block = g.take("block");
        note(g, "TXT-08", block.notes.get("one") + " … told its reporter");
    }

    private static void decomposed(Ground g) {
        g.a.paragraph("The cafe\u0301 on the pier was shut.");
        g.expectAtArticle("TXT-09", "/embeddedText");
    }

    private static void outside(Ground g) {
        if (!g.a.tagged("outside").isEmpty()) {
            note(g, "TXT-10", "Ines Varrow");
        }
    }

    private static void noText(Ground g) {
        g.a.textFile = "gone.txt";
        g.expectAtArticle("TXT-11", "/textFile");
    }
}
