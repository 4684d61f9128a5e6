package org.rejoinder.rules.faults;

import java.util.List;

/** Faults that the other classes plant in one form, in another: at another clause, in other words, by another construct. */
final class FaultsInOtherForms {

    private FaultsInOtherForms() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("SYN-01", FaultsInOtherForms::misspeltClause),
                Fault.of("TXT-02", FaultsInOtherForms::otherCapital),
                Fault.of("TXT-02", FaultsInOtherForms::noSuchOccurrence),
                Fault.of("TXT-02", FaultsInOtherForms::lostMention),
                Fault.of("TXT-06", FaultsInOtherForms::blankBehindCue),
                Fault.of("TXT-07", FaultsInOtherForms::outOfOrder),
                Fault.of("QUO-04", FaultsInOtherForms::halfAPair),
                Fault.of("QUO-08", FaultsInOtherForms::oneWord),
                Fault.of("QUO-09", FaultsInOtherForms::dots),
                Fault.of("QUO-10", FaultsInOtherForms::sicWithoutRemark),
                Fault.of("QUO-13", g -> retoldWith(g, " never left ", " never in 40 years left ")),
                Fault.of("QUO-13", g -> retoldWith(g, " never left ", " probably never left ")),
                Fault.of("QUO-13", g -> retoldWith(g, " never left ", " must never have left ")),
                Fault.of("ATT-04", FaultsInOtherForms::sourceInContent),
                Fault.of("ATT-06", FaultsInOtherForms::rejects),
                Fault.of("ATT-09", FaultsInOtherForms::halfAQuotation),
                Fault.of("ATT-10", FaultsInOtherForms::theFive),
                Fault.of("SRC-01", g -> clause(g, "SRC-01", "to Nobodyhere", "")),
                Fault.of("SRC-01", g -> clause(g, "SRC-01", "accuses Nobodyhere", "")),
                Fault.of("SRC-12", FaultsInOtherForms::country),
                Fault.of("GRP-04", FaultsInOtherForms::groupCounted),
                Fault.of("GRP-04", FaultsInOtherForms::severalCalledOne),
                Fault.of("CHN-01", FaultsInOtherForms::repeatsItself),
                Fault.of("CHN-04", FaultsInOtherForms::hiddenConfirmsHidden),
                Fault.of("REB-03", FaultsInOtherForms::correctsAnother),
                Fault.of("TIM-01", g -> clause(g, "TIM-01", "on 2031", "/on")),
                Fault.of("STY-01", g -> sentence(g, "STY-01", "The moon regime counted its lamps.", "regime")),
                Fault.of("STY-02", g -> sentence(g, "STY-02", "The moon well is believed to be full.", "is believed to")),
                Fault.of("STY-02", g -> sentence(g, "STY-02", "Perhaps the moon well is full.", "Perhaps")),
                Fault.of("COV-01", g -> sentence(g, "COV-01", "According to the mason, the moon feast is off.", "According to")),
                Fault.of("QUO-07", g -> sentence(g, "QUO-07", "It is a “moonlit” place.", "moonlit")));
    }

    private static void clause(Ground g, String rule, String clause, String within) {
        Entry act = g.take("plain");
        g.expect(rule, act.with(clause), within);
    }

    private static void sentence(Ground g, String rule, String sentence, String words) {
        g.a.paragraph(sentence);
        g.expectInText(rule, words);
    }

    private static void misspeltClause(Ground g) {
        Entry act = g.lonely();
        act.clauses.replaceAll(c -> c.startsWith("says ") ? "say" + c.substring(4) : c);
        g.expect("SYN-01", act);
    }

    private static void otherCapital(Ground g) {
        Entry act = g.lonely();
        act.instead("says", "says \"" + Vocabulary.capital(act.notes.get("words")) + "\"");
        g.expect("TXT-02", act, "/says/fragments");
    }

    private static void noSuchOccurrence(Ground g) {
        Entry act = g.lonely();
        act.instead("says", "says \"" + act.notes.get("words") + "\" #4");
        g.expect("TXT-02", act, "/says/fragments");
    }

    private static void lostMention(Ground g) {
        Entry person = g.take("person");
        g.expect("TXT-02", person.with("mentioned \"whoever waits outside\""), "/mentions/fragments");
    }

    private static void blankBehindCue(Ground g) {
        Entry act = g.take("plain");
        g.expect("TXT-06", act.instead("cue", "cue \"said \""), "/cue/fragments");
    }

    private static void outOfOrder(Ground g) {
        Entry act = g.take("split");
        act.instead("says", "says \"" + act.notes.get("two") + "\" + \"" + act.notes.get("one") + "\" #1");
        g.expect("TXT-07", act, "/says/fragments.1");
    }

    private static void halfAPair(Ground g) {
        Entry act = g.take("quoted", e -> !g.a.straight);
        boolean curly = String.join("", g.a.paragraphs).chars().filter(c -> c == '“').count() > 2;
        if (curly) {
            String words = act.notes.get("words");
            g.a.reword(words, words.replace("”", "\""));
            g.expectInText("QUO-04", "\"");
        }
    }

    private static void oneWord(Ground g) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        g.a.rewordAndRequote(act.notes.get("inner"), "Moonlight");
        act.instead("says", "says \"Moonlight\"");
        g.expect("QUO-08", act, "/says");
    }

    private static void dots(Ground g) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        String words = act.notes.get("words");
        String more = words.replace(" until ", "... until ");
        g.a.reword(words, more);
        act.instead("says", "says \"" + more.replace("...", "\\...") + "\"");
        g.expect("QUO-09", act, "/says");
    }

    private static void sicWithoutRemark(Ground g) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        String words = act.notes.get("words");
        String more = words.replace(" until ", " untill [sic] ");
        g.a.reword(words, more);
        g.expect("QUO-10", act.instead("says", "says \"" + more + "\""), "/says");
    }

    private static void retoldWith(Ground g, String words, String others) {
        Entry told = g.take("denial");
        Entry again = g.take("denialQuoted", e -> e.clauses.contains("repeats " + told.name));
        String other = told.notes.get("words").replace(words, others);
        g.a.reword(told.notes.get("words"), other);
        told.instead("says", "says \"" + other + "\"");
        g.expect("QUO-13", again, "/repeats");
    }

    private static void sourceInContent(Ground g) {
        Entry act = g.take("plain");
        String speaker = act.notes.get("sentence").split(" said ")[0];
        String words = Vocabulary.capital(act.notes.get("words"));
        g.a.reword(act.notes.get("sentence"), words + ", " + speaker + " said.");
        g.expect("ATT-04", act.instead("says", "says \"" + words + ", " + speaker + "\""), "/says");
    }

    private static void rejects(Ground g) {
        Entry act = g.take("plain");
        g.a.reword(act.notes.get("sentence"), act.notes.get("sentence").replace(" said that ", " rejected the idea that "));
        g.expect("ATT-06", act.instead("cue", "cue \"rejected the idea\""), "/cue");
    }

    private static void halfAQuotation(Ground g) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        String other = g.somebody(act.notes.get("by"));
        String words = act.notes.get("words");
        int half = words.indexOf(" until ");
        act.instead("says", "says \"" + words.substring(0, half) + "\"");
        Entry second = g.a.statement(other, "planted").with("says \"" + words.substring(half + 1) + "\"").with("cue \"said\"");
        g.expect("ATT-09", second, "/says");
    }

    private static void theFive(Ground g) {
        Entry group = g.take("group");
        String counted = group.notes.get("counted");
        g.a.rewordAndRequote(counted, "the " + counted);
        g.expect("ATT-10", group);
    }

    private static void country(Ground g) {
        Entry act = g.take("plain");
        act.with("to State");
        g.expect("SRC-12", g.a.declare("source", "State", "organisation \"Norway\"", "state"), "/label");
    }

    private static void groupCounted(Ground g) {
        Entry group = g.take("group");
        group.head = group.head.replace(" " + group.notes.get("size") + " ", " 17 ");
        g.expect("GRP-04", group, "/mentions");
    }

    private static void severalCalledOne(Ground g) {
        Entry source = g.take("lone");
        g.a.reword("A " + source.notes.get("label"), "Three " + source.notes.get("label"));
        g.expect("GRP-04", source);
    }

    private static void repeatsItself(Ground g) {
        Entry act = g.lonely();
        g.expect("CHN-01", act.with("repeats " + act.name), "/repeats");
    }

    private static void hiddenConfirmsHidden(Ground g) {
        Entry part = g.take("ofPart");
        Entry lone = g.take("lone");
        g.a.paragraph("The " + lone.notes.get("label") + " confirmed that the moon books agree.");
        g.expect("CHN-04", g.a.rebuttal(lone.name, "planted").with("confirms " + part.name).with("says \"the moon books agree\"")
                .with("cue \"confirmed\""));
    }

    private static void correctsAnother(Ground g) {
        Entry act = g.lonely();
        String other = g.somebody(act.notes.get("by"));
        g.a.paragraph("“That moon story needs mending,” " + other + " said.");
        g.expect("REB-03", g.a.rebuttal(other, "planted").with("corrects " + act.name).with("says \"“That moon story needs mending,”\"")
                .with("cue \"said\""), "/targets/aims");
    }
}
