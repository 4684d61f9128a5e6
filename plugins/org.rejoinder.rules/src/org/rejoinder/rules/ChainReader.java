package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Hop;

/** Reads off through whom an act came. */
final class ChainReader {

    private ChainReader() {
    }

    /** The links from the speaker outwards: hops, then the acts around it with theirs; the article's outlet is never one. */
    static List<ExaminedAct.Link> chain(ExaminedAct act, ExaminedDocument document) {
        List<ExaminedAct.Link> links = new ArrayList<>();
        for (Hop hop : hops(act)) {
            String source = document.id(document.value(hop.getSource()));
            // a hop may state what is read off anyway: it is one link all the same
            if (!act.isNestedIn(source)) {
                add(links, List.of(source), null, document.places(hop.getPhrase()), document);
            }
        }
        ExaminedAct parent = act.parent();
        if (parent != null) {
            add(links, parent.sourceIds(), parent.id(), List.of(), document);
            links.addAll(parent.chain());
        }
        return List.copyOf(links);
    }

    /** Its hops; an implicit act that continues another at the same level keeps that one's. */
    private static List<Hop> hops(ExaminedAct act) {
        ExaminedAct from = act;
        while (from.act().isImplicit() && from.act().getVia().isEmpty() && from.before() != null
                && from.before().parent() == from.parent()) {
            from = from.before();
        }
        return from.act().getVia();
    }

    private static void add(List<ExaminedAct.Link> links, List<String> sources, String act, List<org.rejoinder.text.Place> places,
            ExaminedDocument document) {
        List<String> others = sources.stream().filter(s -> !s.isEmpty() && !s.equals(document.outletId())).toList();
        if (!others.isEmpty()) {
            links.add(new ExaminedAct.Link(others, act, places));
        }
    }
}
