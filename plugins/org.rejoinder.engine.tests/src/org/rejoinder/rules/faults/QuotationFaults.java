package org.rejoinder.rules.faults;

import java.util.List;

/** Faults of quotation: QUO. */
final class QuotationFaults {

    private QuotationFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("QUO-01", g -> form(g, "plain", "QUO-01", "quoted")),
                Fault.of("QUO-01", g -> form(g, "mixed", "QUO-01", "quoted")),
                Fault.of("QUO-02", g -> form(g, "quoted", "QUO-02", "paraphrased")),
                Fault.of("QUO-02", g -> form(g, "mixed", "QUO-02", "paraphrased")),
                Fault.of("QUO-03", QuotationFaults::closedOnly),
                Fault.alone("QUO-03", QuotationFaults::openedOnly),
                Fault.of("QUO-04", QuotationFaults::straightAmongCurly),
                Fault.of("QUO-05", QuotationFaults::outsideTheOuter),
                Fault.of("QUO-06", QuotationFaults::sameMarks),
                Fault.of("QUO-07", QuotationFaults::nobodys),
                Fault.of("QUO-08", QuotationFaults::twoWords),
                Fault.of("QUO-09", g -> inserted(g, "QUO-09", "…")),
                Fault.of("QUO-09", g -> inserted(g, "QUO-09", ". . .")),
                Fault.of("QUO-10", g -> inserted(g, "QUO-10", "[about]")),
                Fault.of("QUO-11", QuotationFaults::sicOfOwnForm),
                Fault.of("QUO-11", QuotationFaults::sicOfAlias),
                Fault.of("QUO-12", QuotationFaults::otherWording),
                Fault.of("QUO-13", QuotationFaults::droppedNegation),
                Fault.of("QUO-14", QuotationFaults::emptyGap));
    }

    private static void form(Ground g, String tag, String rule, String stated) {
        Entry act = g.take(tag);
        act.with("as " + stated);
        g.expect(rule, act, "/form");
    }

    private static void closedOnly(Ground g) {
        if (!g.a.straight) {
            g.a.paragraph("The moon hall” was shut.");
            g.expectInText("QUO-03", "”");
        }
    }

    private static void openedOnly(Ground g) {
        g.a.paragraph("The “moon stage was shut.");
        g.expectInText("QUO-03", "“");
    }

    private static void straightAmongCurly(Ground g) {
        Entry act = g.take("quoted", e -> !g.a.straight);
        boolean curly = String.join("", g.a.paragraphs).chars().filter(c -> c == '“').count() > 2;
        if (curly) {
            String words = act.notes.get("words");
            g.a.reword(words, words.replaceAll("[“”]", "\""));
            g.expectInText("QUO-04", "\"");
        }
    }

    private static void outsideTheOuter(Ground g) {
        Entry around = g.take("around");
        around.instead("says", "says \"" + around.notes.get("one") + "\" + \"" + around.notes.get("two").replace("”", "") + "\"");
        Entry within = g.a.entries.get(g.a.entries.indexOf(around) + 1);
        g.expect("QUO-05", within, "/says");
        // the words between the parts are nobody's now
        g.expectInText("QUO-07", null);
    }

    private static void sameMarks(Ground g) {
        Entry within = g.take("within", e -> !g.a.straight);
        String words = within.notes.get("words");
        String same = words.replace('‘', '“').replace('’', '”');
        g.a.rewordAndRequote(words, same);
        g.expectInText("QUO-06", same);
    }

    private static void nobodys(Ground g) {
        g.a.paragraph("A board there reads “no boats beyond this gate”.");
        g.expectInText("QUO-07", "no boats beyond this gate");
    }

    private static void twoWords(Ground g) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        g.a.rewordAndRequote(act.notes.get("inner"), "Never again");
        act.instead("says", "says \"“Never again,”\"");
        g.expect("QUO-08", act, "/says");
    }

    private static void inserted(Ground g, String rule, String what) {
        Entry act = g.take("quoted", e -> !g.isUsedElsewhere(e.name));
        String words = act.notes.get("words");
        String more = words.replace(" until ", " until " + what + " ");
        g.a.reword(words, more);
        act.instead("says", "says \"" + more.replace("…", "\\…") + "\"");
        g.expected.add(new Ground.Expected(rule + " " + act.name + "/says", what));
    }

    private static void sicOfOwnForm(Ground g) {
        Entry sic = g.take("sic");
        g.a.paragraph("The " + sic.notes.get("form") + " is closed in winter.");
        g.expect("QUO-11", sic);
    }

    private static void sicOfAlias(Ground g) {
        Entry sic = g.take("sic");
        Entry person = g.take("person");
        person.with("also \"" + sic.notes.get("form") + "\"");
        g.expect("QUO-11", sic);
    }

    private static void otherWording(Ground g) {
        Entry act = g.take("retold");
        String other = act.notes.get("words").replace("are counted", "are safely home");
        retell(g, act, other);
        g.expect("QUO-12", act, "/repeats");
    }

    private static void retell(Ground g, Entry act, String words) {
        g.a.reword(act.notes.get("words"), words);
        act.instead("says", "says \"" + words + "\"");
    }

    private static void droppedNegation(Ground g) {
        Entry told = g.take("denial");
        Entry again = g.take("denialQuoted", e -> e.clauses.contains("repeats " + told.name));
        String other = told.notes.get("words").replace(" never left ", " had left ");
        retell(g, told, other);
        g.expect("QUO-13", again, "/repeats");
    }

    private static void emptyGap(Ground g) {
        Entry act = g.take("split");
        String one = act.notes.get("one");
        String two = act.notes.get("two");
        String whole = g.a.paragraphs.stream().filter(p -> p.contains(one)).findFirst().orElseThrow();
        String gap = whole.substring(whole.indexOf(one) + one.length(), whole.indexOf(two));
        g.a.reword(whole, one + " as rain fell on the moon." + " " + two + " So" + gap.stripTrailing());
        g.expect("QUO-14", act, "/says");
    }
}
