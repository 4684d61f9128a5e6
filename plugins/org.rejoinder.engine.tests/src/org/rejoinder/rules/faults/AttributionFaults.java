package org.rejoinder.rules.faults;

import java.util.List;

/** Faults of attribution, of sources and of groups: ATT, SRC, GRP. */
final class AttributionFaults {

    private AttributionFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("ATT-01", AttributionFaults::nobody),
                Fault.of("ATT-02", AttributionFaults::idle),
                Fault.of("ATT-03", AttributionFaults::noCue),
                Fault.of("ATT-04", AttributionFaults::cueInContent),
                Fault.of("ATT-05", AttributionFaults::farCue),
                Fault.of("ATT-06", g -> otherCue(g, "ATT-06", "denied")),
                Fault.of("ATT-06", AttributionFaults::assentInDenial),
                Fault.of("ATT-07", g -> otherCue(g, "ATT-07", "boasted")),
                Fault.of("ATT-08", AttributionFaults::factive),
                Fault.of("ATT-09", AttributionFaults::twoSpeakers),
                Fault.of("ATT-10", AttributionFaults::unintroduced),
                Fault.of("SRC-01", AttributionFaults::undeclared),
                Fault.of("SRC-02", g -> twin(g, true)),
                Fault.of("SRC-02", g -> twin(g, false)),
                Fault.of("SRC-03", AttributionFaults::variant),
                Fault.of("SRC-04", g -> otherLabel(g, "SRC-04", "Greta Halvorsen", "Greta Halvorsen", "/label")),
                Fault.of("SRC-05", AttributionFaults::noReason),
                Fault.of("SRC-06", g -> otherLabel(g, "SRC-06", "source", "A source", "")),
                Fault.of("SRC-07", AttributionFaults::unsupported),
                Fault.of("SRC-08", AttributionFaults::hiddenAccuser),
                Fault.alone("SRC-09", AttributionFaults::manyHidden),
                Fault.of("SRC-10", AttributionFaults::noFunction),
                Fault.of("SRC-11", AttributionFaults::unlinked),
                Fault.of("SRC-12", AttributionFaults::place),
                Fault.of("SRC-13", AttributionFaults::otherDescription),
                Fault.of("GRP-01", AttributionFaults::largePart),
                Fault.of("GRP-02", AttributionFaults::largeSum),
                Fault.of("GRP-03", AttributionFaults::someOfThem),
                Fault.of("GRP-04", AttributionFaults::otherCount),
                Fault.of("GRP-05", AttributionFaults::partForWhole));
    }

    private static void nobody(Ground g) {
        Entry act = g.lonely();
        act.head = "";
        g.expect("ATT-01", act);
    }

    private static void idle(Ground g) {
        g.expect("ATT-02", g.a.declare("source", "Idle", "person \"Ulf Sand\"", "idle").with("role \"watchman\""));
    }

    private static void noCue(Ground g) {
        Entry act = g.take("plain");
        g.expect("ATT-03", act.without("cue"));
    }

    private static void cueInContent(Ground g) {
        Entry act = g.take("plain");
        String sentence = act.notes.get("sentence");
        act.instead("says", "says \"" + sentence.substring(0, sentence.length() - 1) + "\"")
                .instead("cue", "cue \"said\" before \"that " + act.notes.get("words") + "\"");
        g.expect("ATT-04", act, "/says");
    }

    private static void farCue(Ground g) {
        Entry act = g.take("plain");
        String words = Vocabulary.capital(act.notes.get("words"));
        String speaker = act.notes.get("sentence").split(" said ")[0];
        g.a.reword(act.notes.get("sentence"), words + ". Rain fell on the moon roofs. The lamps were lit at dusk. So " + speaker + " said.");
        act.instead("says", "says \"" + words + "\"");
        g.expect("ATT-05", act, "/cue");
    }

    private static void otherCue(Ground g, String rule, String cue) {
        Entry act = g.take("plain");
        g.a.reword(act.notes.get("sentence"), act.notes.get("sentence").replace(" said that ", " " + cue + " that "));
        act.instead("cue", "cue \"" + cue + "\"");
        g.expect(rule, act, "/cue");
    }

    private static void assentInDenial(Ground g) {
        Entry act = g.take("denial");
        String words = act.notes.get("words");
        g.a.reword("stated that " + words, "acknowledged that " + words);
        act.instead("cue", "cue \"acknowledged\"");
        g.expect("ATT-06", act, "/cue");
    }

    private static void factive(Ground g) {
        Entry act = g.take("whole", e -> e.has("expect"));
        String counted = g.a.named(act.notes.get("by")).notes.get("counted");
        g.a.rewordAndRequote(counted + " told it that", counted + " revealed to it that");
        act.instead("cue", "cue \"revealed\"");
        g.expect("ATT-08", act, "/cue");
    }

    private static void twoSpeakers(Ground g) {
        Entry act = g.take("quoted");
        String other = g.somebody(act.notes.get("by"));
        Entry second = g.a.statement(other, "planted").with("says \"" + act.notes.get("words") + "\"").with("cue \"said\"");
        g.expect("ATT-09", second, "/says");
    }

    private static void unintroduced(Ground g) {
        Entry source = g.take("lone");
        g.a.reword("A " + source.notes.get("label"), "The " + source.notes.get("label"));
        g.expect("ATT-10", source);
    }

    private static void undeclared(Ground g) {
        Entry act = g.lonely();
        act.head = "by Nobodyhere";
        g.expect("SRC-01", act);
    }

    /** A second declaration of somebody: of this file, or of the shared one. */
    private static void twin(Ground g, boolean own) {
        Entry act = g.take("plain");
        Entry first = own ? g.take("person") : null;
        String label = own ? first.notes.get("label") : "Zeno Yarrow";
        String name = own ? "Twin" : "Double";
        act.with("to " + name);
        g.expect("SRC-02", g.a.declare("source", name, "person \"" + label + "\"", "twin").with("role \"watchman\""));
    }

    private static void variant(Ground g) {
        Entry person = g.take("person", e -> e.name.length() >= 7);
        String other = person.name.substring(0, 4) + "y" + person.name.substring(5);
        g.a.paragraph("The boat of " + other + " was late.");
        g.expected.add(new Ground.Expected("SRC-03 " + person.name, other));
    }

    private static void otherLabel(Ground g, String rule, String label, String mention, String within) {
        Entry source = g.take("lone");
        g.a.reword("A " + source.notes.get("label"), mention);
        source.head = "anonymous \"" + label + "\"";
        g.expect(rule, source, within);
    }

    private static void noReason(Ground g) {
        Entry source = g.take(g.r.nextBoolean() ? "lone" : "group");
        g.expect("SRC-05", source.without("because"));
    }

    private static void unsupported(Ground g) {
        Entry support = g.take("support", e -> e.clauses.stream().filter(c -> c.startsWith("supports "))
                .noneMatch(c -> g.a.named(c.substring(9)).has("supports")));
        String supported = support.clauses.stream().filter(c -> c.startsWith("supports ")).findFirst().orElseThrow().substring(9);
        Entry alone = g.takeNamed(supported);
        support.without("supports");
        g.expect("SRC-07", alone);
    }

    private static void hiddenAccuser(Ground g) {
        Entry act = g.take("ofLone");
        act.with("accuses Board");
        g.expect("SRC-08", act);
        g.expect("REB-05", act);
    }

    private static void manyHidden(Ground g) {
        Entry group = g.take("group");
        for (int i = 0; i < 20; i++) {
            String words = "cabin number " + (300 + i) + " is dry";
            g.a.paragraph("Then the " + group.notes.get("crowd") + " noted that " + words + ".");
            g.a.statement(group.name, "planted").with("says \"" + words + "\"").with("cue \"noted\"");
        }
        g.expectAtArticle("SRC-09", "");
    }

    private static void noFunction(Ground g) {
        Entry person = g.take("person");
        g.expect("SRC-10", person.without("role"));
    }

    private static void unlinked(Ground g) {
        Entry person = g.take("person", p -> g.a.entries.stream().anyMatch(e -> e.head.startsWith("by " + p.name)));
        g.expect("SRC-11", person.instead("role", "role \"pilot of the Harbour Board\""));
    }

    private static void place(Ground g) {
        Entry act = g.take("plain");
        act.with("to Town");
        g.expect("SRC-12", g.a.declare("source", "Town", "organisation \"Berlin\"", "town"), "/label");
    }

    private static void otherDescription(Ground g) {
        Entry source = g.take("lone");
        g.a.paragraph("The woman with the moon lamp left at noon.");
        source.with("mentioned \"woman with the moon lamp\"");
        g.expect("SRC-13", source);
    }

    private static void largePart(Ground g) {
        Entry part = g.take("part");
        part.head = "anonymous 12 of " + part.notes.get("group");
        g.a.rewordAndRequote(part.notes.get("mention"), "Twelve of the " + part.notes.get("crowd"));
        g.expect("GRP-01", part, "/size");
    }

    private static void largeSum(Ground g) {
        Entry act = g.take("ofPart");
        Entry part = g.a.named(act.notes.get("by"));
        String group = part.notes.get("group");
        g.a.declare("source", "Others", "anonymous " + g.a.named(group).notes.get("size") + " of " + group, "others");
        act.head = act.head + ", Others";
        g.expect("GRP-02", act, "/by");
    }

    private static void someOfThem(Ground g) {
        Entry part = g.take("part");
        String mention = "some of the " + part.notes.get("crowd");
        g.a.paragraph("Later " + mention + " noted that the moon cellar was empty.");
        Entry source = g.a.declare("source", "They", "anonymous some of " + part.notes.get("group"), "they").with("mentioned \"" + mention + "\"");
        g.a.statement("They", "planted").with("says \"the moon cellar was empty\"").with("cue \"noted\"");
        g.expect("GRP-03", source);
    }

    private static void otherCount(Ground g) {
        Entry part = g.take("part");
        part.head = "anonymous " + (part.notes.get("size").equals("2") ? 3 : 2) + " of " + part.notes.get("group");
        g.expect("GRP-04", part, "/mentions");
    }

    private static void partForWhole(Ground g) {
        Entry act = g.take("ofPart", e -> g.a.tagged("whole").stream()
                .anyMatch(w -> w.notes.get("crowd").equals(e.notes.get("crowd")) && !w.has("expect")));
        Entry whole = g.a.tagged("whole").stream().filter(w -> w.notes.get("crowd").equals(act.notes.get("crowd"))).findFirst().orElseThrow();
        act.with("repeats " + whole.name);
        g.expect("GRP-05", act, "/repeats");
        // what they said differs too: a number is dropped, and at times a negation added
        g.expect("QUO-13", act, "/repeats");
        if (!whole.notes.get("words").contains(" not ")) {
            g.expect("QUO-13", act, "/repeats");
        }
    }
}
