package org.rejoinder.rules.faults;

import java.util.List;

/** Faults of chains, rebuttals, time, style and coverage: CHN, REB, TIM, STY, COV. */
final class ReplyFaults {

    private static final String EARLIER = "on 2025-12-01";

    private ReplyFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("CHN-01", g -> circle(g, "supports")),
                Fault.of("CHN-01", g -> circle(g, "rests on")),
                Fault.of("CHN-01", ReplyFaults::circleOfSources),
                Fault.of("CHN-02", ReplyFaults::oneOrigin),
                Fault.of("CHN-02", ReplyFaults::oneOriginAcross),
                Fault.of("CHN-03", ReplyFaults::outletBeside),
                Fault.of("CHN-04", ReplyFaults::hiddenSupportsHidden),
                Fault.of("CHN-05", ReplyFaults::bareHop),
                Fault.of("CHN-06", ReplyFaults::fiveLinks),
                Fault.of("CHN-07", ReplyFaults::outletNowhere),
                Fault.of("REB-01", ReplyFaults::itself),
                Fault.of("REB-01", g -> against(g, "REB-01", null, "“The moon pond is full of frogs,”", "")),
                Fault.of("REB-02", ReplyFaults::ownAct),
                Fault.of("REB-02", ReplyFaults::bothSides),
                Fault.of("REB-03", ReplyFaults::undercutsNothing),
                Fault.of("REB-04", ReplyFaults::olderDenial),
                Fault.of("REB-05", ReplyFaults::noResponse),
                Fault.of("REB-06", ReplyFaults::wordyResponse),
                Fault.of("REB-06", ReplyFaults::emptyDenial),
                Fault.of("REB-07", ReplyFaults::noCommentAsDenial),
                Fault.of("REB-08", g -> against(g, "REB-08", "denies", "“Supper is served on the moon terrace,”", "")),
                Fault.of("REB-09", ReplyFaults::forAndAgainst),
                Fault.of("REB-10", g -> against(g, null, "denies", "“That moon tale is wrong,”", " \"moon tale\"")),
                Fault.of("TIM-01", ReplyFaults::otherDay),
                Fault.of("TIM-01", ReplyFaults::later),
                Fault.of("TIM-01", ReplyFaults::unresolved),
                Fault.of("TIM-02", ReplyFaults::olderResponse),
                Fault.of("STY-01", ReplyFaults::label),
                Fault.of("STY-01", ReplyFaults::ownLabel),
                Fault.of("STY-02", ReplyFaults::hedge),
                Fault.of("STY-03", ReplyFaults::statedAsFact),
                Fault.of("STY-04", ReplyFaults::boldInference),
                Fault.of("COV-01", ReplyFaults::unannotated));
    }

    private static void circle(Ground g, String relation) {
        Entry one = g.lonely();
        Entry two = g.lonely();
        one.with(relation + " " + two.name);
        two.with(relation + " " + one.name);
        Entry first = g.a.entries.indexOf(one) < g.a.entries.indexOf(two) ? one : two;
        g.expect("CHN-01", first, relation.equals("supports") ? "/supports" : "/restsOn");
    }

    private static void circleOfSources(Ground g) {
        Entry one = g.take("person");
        Entry two = g.take("person");
        one.with("member of " + two.name);
        two.with("member of " + one.name);
        g.expect("CHN-01", g.a.entries.indexOf(one) < g.a.entries.indexOf(two) ? one : two, "/memberOf");
    }

    private static void oneOrigin(Ground g) {
        Entry act = g.lonely();
        g.a.declare("claim", "Moonwell", "\"The moon well is deep\"", "claims");
        act.with("asserts Moonwell");
        g.a.paragraph("Later " + speaker(act) + " noted that the moon well is deep.");
        g.expect("CHN-02", g.a.statement(act.notes.get("by"), "planted").with("says \"the moon well is deep\"").with("cue \"noted\"")
                .with("asserts Moonwell"));
    }

    private static String speaker(Entry act) {
        return act.notes.get("sentence").split(" said ")[0];
    }

    /** What the witness of another article says for a shared claim, he says here too. */
    private static void oneOriginAcross(Ground g) {
        for (int i = 0; i < g.project.articles.size(); i++) {
            GeneratedArticle other = g.project.articles.get(i);
            Entry shared = other.id.equals(g.a.id) ? null : other.any("shared", g.r);
            if (shared != null) {
                g.a.paragraph(GeneratedProject.WITNESSES.get(i) + " noted that the moon mill turns.");
                g.expect("CHN-02", g.a.statement("Witness" + i, "planted").with("says \"the moon mill turns\"").with("cue \"noted\"")
                        .with("asserts " + shared.notes.get("claim")));
                return;
            }
        }
    }

    private static void outletBeside(Ground g) {
        Entry act = g.take("plain");
        g.a.reword(act.notes.get("sentence"), act.notes.get("sentence").replace(" said that ", " said at the Coast Echo that "));
        g.expected.add(new Ground.Expected("CHN-03 " + act.name, "Coast Echo"));
    }

    private static void hiddenSupportsHidden(Ground g) {
        Entry act = g.take("ofLone");
        Entry other = g.take("ofPart");
        act.with("supports " + other.name);
        g.expect("CHN-04", act);
    }

    private static void bareHop(Ground g) {
        Entry act = g.take("via");
        g.expect("CHN-05", act.instead("via", "via Echo"), "/via");
    }

    private static void fiveLinks(Ground g) {
        String[] names = {"Ada Fenn", "Otto Lisle", "Ines Marr", "Karl Nott", "Edna Pugh"};
        String[] cues = {"said", "added", "explained", "argued", "insisted"};
        String words = "the moon bell rang";
        Entry last = null;
        for (int i = names.length - 1; i >= 0; i--) {
            String name = names[i].split(" ")[1];
            g.a.declare("source", name, "person \"" + names[i] + "\"", "link").with("role \"ringer\"");
            Entry act = g.a.statement(name, "planted").with("says \"" + words + "\"").with("cue \"" + cues[i] + "\"");
            last = last == null ? act : last;
            words = names[i] + " " + cues[i] + " that " + words;
        }
        g.a.paragraph(words + ".");
        g.expect("CHN-06", last);
    }

    private static void outletNowhere(Ground g) {
        g.a.declare("source", "Gazette", "outlet \"Valley Gazette\"", "paper");
        g.a.paragraph("The Valley Gazette noted that the moon gate was shut.");
        g.expect("CHN-07", g.a.statement("Gazette", "planted").with("says \"the moon gate was shut\"").with("cue \"noted\""));
    }

    private static void itself(Ground g) {
        Entry act = g.take("concession");
        act.clauses.replaceAll(c -> c.matches("(concedes|confirms|qualifies) S\\d+") ? "concedes " + act.name : c);
        g.expect("REB-01", act, "/targets/aims/target");
    }

    /** A rebuttal by somebody else against what nobody refers to yet; it is contested then. */
    private static Entry against(Ground g, String rule, String kind, String words, String hit) {
        Entry act = g.lonely();
        String other = g.somebody(act.notes.get("by"));
        g.a.paragraph(words + " " + other + " said.");
        Entry answer = g.a.rebuttal(other, "planted").with("says \"" + words + "\"").with("cue \"said\"");
        if (kind != null) {
            answer.with(kind + " " + act.name + hit);
            g.expect("REB-10", act);
            if (kind.equals("denies")) {
                g.expect("REB-10", answer);
            }
        }
        if (rule != null) {
            g.expect(rule, answer);
        }
        return answer;
    }

    private static void ownAct(Ground g) {
        Entry act = g.lonely();
        g.a.paragraph("“That was no such moon door,” " + speaker(act) + " said.");
        Entry answer = g.a.rebuttal(act.notes.get("by"), "planted").with("denies " + act.name + " \"no such moon door\"")
                .with("says \"“That was no such moon door,”\"").with("cue \"said\"");
        g.expect("REB-02", answer, "/targets");
        g.expect("REB-10", act);
        g.expect("REB-10", answer);
    }

    private static void bothSides(Ground g) {
        Entry act = g.take("pro");
        g.a.paragraph("Later " + act.notes.get("by") + " noted that the moon rope is rotten.");
        Entry turned = g.a.statement(act.notes.get("by"), "planted").with("says \"the moon rope is rotten\"").with("cue \"noted\"")
                .with("disputes " + act.notes.get("claim"));
        g.expect("REB-02", turned, "/disputes");
        g.expect("REB-10", turned);
    }

    private static void undercutsNothing(Ground g) {
        Entry answer = against(g, null, "undercuts", "“That does not follow from the moon tide,”", "");
        g.expect("REB-03", answer, "/targets/aims");
    }

    private static void olderDenial(Ground g) {
        Entry answer = against(g, null, "denies", "“That moon chart is old,”", " \"moon chart\"");
        String denied = answer.clauses.stream().filter(c -> c.startsWith("denies ")).findFirst().orElseThrow().split(" ")[1];
        g.a.named(denied).with("on " + published(g));
        answer.with(EARLIER);
        g.expect("REB-04", answer, "/on");
    }

    private static String published(Ground g) {
        return g.a.header.stream().filter(h -> h.startsWith("published ")).findFirst().orElseThrow().substring(10);
    }

    private static void noResponse(Ground g) {
        Entry act = g.take("accusation");
        g.expect("REB-05", act.instead("accuses", "accuses Ledger"));
    }

    private static void wordyResponse(Ground g) {
        Entry act = g.take("response");
        g.a.reword(act.notes.get("cue") + ".", act.notes.get("cue") + ": the moon bridge sways.");
        g.expect("REB-06", act.with("says \"the moon bridge sways\""), "/says");
    }

    private static void emptyDenial(Ground g) {
        Entry act = g.lonely();
        String other = g.somebody(act.notes.get("by"));
        Entry answer = g.a.rebuttal(other, "planted").with("denies " + act.name);
        g.expect("REB-06", answer);
        g.expect("REB-10", act);
        g.expect("REB-10", answer);
    }

    private static void noCommentAsDenial(Ground g) {
        Entry act = g.take("response");
        Entry asked = g.takeNamed(act.notes.get("target"));
        boolean lonely = g.a.uses(asked.name) == 1 && !g.isUsedElsewhere(asked.name);
        if (lonely) {
            act.instead(act.notes.get("way"), "denies " + asked.name);
            g.expect("REB-07", act);
            g.expect("REB-10", act);
            g.expect("REB-10", asked);
        }
    }

    private static void forAndAgainst(Ground g) {
        Entry reply = g.take("reply");
        g.a.paragraph("The Water Office noted that the moon pipe was full.");
        g.a.statement("Office", "planted").with("says \"the moon pipe was full\"").with("cue \"noted\"")
                .with("supports " + reply.notes.get("target"));
        g.expect("REB-09", reply);
    }

    private static void otherDay(Ground g) {
        Entry act = g.take("outlet");
        act.clauses.replaceAll(c -> c.startsWith("on ") ? c + " = 2025-12-01" : c);
        g.expect("TIM-01", act, "/on");
    }

    private static void later(Ground g) {
        Entry act = g.take("plain");
        g.expect("TIM-01", act.with("on 2027-05-05"), "/on");
    }

    private static void unresolved(Ground g) {
        Entry act = g.take("outlet");
        String on = act.clauses.stream().filter(c -> c.startsWith("on ")).findFirst().orElseThrow();
        String day = on.substring(4, on.length() - 1);
        String words = act.clauses.stream().filter(c -> c.startsWith("says ")).findFirst().orElseThrow().substring(6, 20);
        String whole = g.a.paragraphs.stream().filter(p -> p.contains("reported on " + day + " that " + words)).findFirst().orElseThrow();
        g.a.reword(whole, whole.replace("reported on " + day + " that", "reported at the moon fair that"));
        g.expect("TIM-01", act.instead("on", "on \"at the moon fair\""), "/on");
    }

    private static void olderResponse(Ground g) {
        Entry act = g.take("response");
        Entry asked = g.takeNamed(act.notes.get("target"));
        if (!asked.has("on")) {
            asked.with("on " + published(g));
            g.expect("TIM-02", act.with(EARLIER), "/on");
        }
    }

    private static void label(Ground g) {
        g.a.paragraph("The dictator of the moon court slept.");
        g.expectInText("STY-01", "dictator");
    }

    private static void ownLabel(Ground g) {
        Entry remark = g.take("loaded");
        remark.head = remark.head.replace(" by " + remark.notes.get("by"), " by Courier");
        g.expect("STY-01", remark);
    }

    private static void hedge(Ground g) {
        g.a.paragraph("The moon well is allegedly full.");
        g.expectInText("STY-02", "allegedly");
    }

    private static void statedAsFact(Ground g) {
        String person = g.somebody("");
        g.a.declare("claim", "Mooncart", "\"The moon cart is broken\"", "claims");
        g.a.paragraph("Later " + person + " noted that the moon cart may be broken.");
        g.a.statement(person, "planted").with("says \"the moon cart may be broken\"").with("cue \"noted\"").with("hedged \"may\"")
                .with("asserts Mooncart");
        g.a.paragraph("The moon cart is broken for good.");
        g.expect("STY-03", g.a.statement("Courier", "planted").with("says \"The moon cart is broken for good.\"").with("asserts Mooncart"));
    }

    private static void boldInference(Ground g) {
        Entry premise = g.take("ofPart");
        g.a.paragraph("So the moon wall is to be moved.");
        g.expect("STY-04", g.a.statement("Courier", "planted").with("says \"So the moon wall is to be moved.\"")
                .with("rests on " + premise.name), "/restsOn");
    }

    private static void unannotated(Ground g) {
        g.a.paragraph("The mason announced a new date for the moon feast.");
        g.expectInText("COV-01", "announced");
    }
}
