package org.rejoinder.rules.faults;

import java.util.List;

/** Faults of a file of shared sources. */
final class SharedFileFaults {

    private SharedFileFaults() {
    }

    static List<Fault> all() {
        return List.of(
                Fault.of("SYN-01", g -> g.expect("SYN-01", g.takeNamed("Yarrow").with("gibberish"))),
                Fault.of("SYN-02", SharedFileFaults::nameTwice),
                Fault.of("SUP-01", g -> g.expect("SUP-01", g.takeNamed("Echo").with("suppress SRC-10 \"well known\""), "/suppressions/rule")),
                Fault.of("SRC-01", g -> g.expect("SRC-01", g.takeNamed("Yarrow").with("member of Nobodyhere"))),
                Fault.of("SRC-02", SharedFileFaults::labelTwice),
                Fault.of("SRC-04", g -> head(g, "SRC-04", "Crew", "anonymous 6 \"Greta Halvorsen\"", "/label")),
                Fault.of("SRC-05", g -> g.expect("SRC-05", g.takeNamed("Crew").without("because"))),
                Fault.of("SRC-06", g -> head(g, "SRC-06", "Crew", "anonymous 6 \"several people\"", "")),
                Fault.of("SRC-10", g -> g.expect("SRC-10", g.takeNamed("Yarrow").without("role"))),
                Fault.of("SRC-12", g -> head(g, "SRC-12", "Office", "organisation \"Berlin\"", "/label")),
                Fault.of("GRP-01", g -> head(g, "GRP-01", "Mates", "anonymous 9 of Crew", "/size")),
                Fault.of("CHN-01", g -> circle(g, "Office", "member of Board", "Board", "/memberOf")),
                Fault.of("CHN-01", g -> circle(g, "Board", "speaks for Stroud", "Board", "/speaksFor")),
                Fault.of("CHN-01", SharedFileFaults::partOfItself));
    }

    private static void nameTwice(Ground g) {
        Entry first = g.takeNamed("Yarrow");
        g.a.declare("source", first.name, "person \"Ulf Sand\"", "second").with("role \"watchman\"");
        g.expect("SYN-02", first);
    }

    private static void labelTwice(Ground g) {
        g.expect("SRC-02", g.a.declare("source", "Twin", "person \"Zeno Yarrow\"", "twin").with("role \"watchman\""));
    }

    private static void head(Ground g, String rule, String name, String head, String within) {
        Entry source = g.takeNamed(name);
        source.head = head;
        g.expect(rule, source, within);
    }

    private static void circle(Ground g, String from, String clause, String reported, String within) {
        g.takeNamed(from).with(clause);
        g.expect("CHN-01", g.a.named(reported), within);
    }

    private static void partOfItself(Ground g) {
        Entry whole = g.takeNamed("Crew");
        whole.head = "anonymous 6 of Mates \"crew of the night ferry\"";
        g.takeNamed("Mates").head = "anonymous 6 of Crew";
        g.expect("CHN-01", whole, "/of");
    }
}
