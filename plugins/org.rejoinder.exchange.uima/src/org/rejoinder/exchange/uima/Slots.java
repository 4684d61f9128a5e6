package org.rejoinder.exchange.uima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;

/**
 * Which structures of a CAS hold others in slots, and in which roles: directly, in arrays, or through links that say the role
 * themselves. Where two hold each other, one is left to hold.
 */
final class Slots {

    /** What fills a slot, and the role that it has there. */
    record Filler(String role, FeatureStructure structure) {
    }

    private final Cas cas;
    private final Meanings meanings;
    private final BiConsumer<Integer, String> warnings;
    private final Map<FeatureStructure, List<Filler>> fillers = new LinkedHashMap<>();
    private final Set<FeatureStructure> links = new HashSet<>();

    Slots(Cas cas, Meanings meanings, BiConsumer<Integer, String> warnings) {
        this.cas = cas;
        this.meanings = meanings;
        this.warnings = warnings;
    }

    /** Reads the slots of a structure. */
    void read(FeatureStructure owner) {
        List<Filler> found = new ArrayList<>();
        for (String feature : owner.features()) {
            if (!feature.equals("sofa")) {
                for (FeatureStructure target : cas.targets(owner, feature, warnings)) {
                    filler(owner, feature, target, found);
                }
            }
        }
        if (!found.isEmpty()) {
            fillers.put(owner, found);
        }
    }

    private void filler(FeatureStructure owner, String feature, FeatureStructure target, List<Filler> into) {
        String direct = meanings.feature(owner, feature);
        List<String> leads = target.features().stream().filter(f -> target.isReference(f) && !f.equals("sofa")).toList();
        String lead = leads.contains("target") ? "target" : leads.size() == 1 ? leads.get(0) : null;
        boolean link = !cas.isAnnotation(target) && (lead != null || target.features().contains("role"));
        if (!link) {
            into.add(new Filler(direct, target));
            return;
        }
        links.add(target);
        String said = target.value("role");
        boolean saysMore = said != null && !said.isBlank() && (!meanings.of(said).isEmpty() || meanings.of(direct).isEmpty());
        List<FeatureStructure> ends = lead == null ? List.of() : cas.targets(target, lead, warnings);
        if (lead == null) {
            warnings.accept(target.line(), Messages.of(Slots.class, "link.empty", target, owner));
        }
        ends.forEach(end -> into.add(new Filler(saysMore ? said : direct, end)));
    }

    /** Whether a structure only leads from a slot to what fills it. */
    boolean isLink(FeatureStructure structure) {
        return links.contains(structure);
    }

    /** What a structure holds. */
    List<Filler> of(FeatureStructure owner) {
        return fillers.getOrDefault(owner, List.of());
    }

    /**
     * Of two that hold each other, one is left: the content, for it is what all others belong to. A source that says what it
     * said is a filler of that, where that holds others too.
     */
    void untangle() {
        for (FeatureStructure owner : List.copyOf(fillers.keySet())) {
            String label = meanings.of(meanings.label(owner));
            for (Filler filler : List.copyOf(of(owner))) {
                FeatureStructure other = filler.structure();
                if (other == owner || !fillers.containsKey(other) || meanings.isRelation(filler.role())) {
                    continue;
                }
                boolean back = of(other).stream().anyMatch(f -> f.structure() == owner);
                boolean content = meanings.of(filler.role()).equals("content") && meanings.of(meanings.label(other)).equals("content");
                if (content && (label.equals("source") || label.equals("cue"))) {
                    move(owner, other, meanings.label(owner));
                } else if (back && label.equals("content")) {
                    move(other, owner, filler.role());
                }
            }
        }
    }

    /** Gives all that one holds to another, which then holds it as well. */
    private void move(FeatureStructure from, FeatureStructure to, String role) {
        List<Filler> into = fillers.get(to);
        into.removeIf(f -> f.structure() == from);
        into.add(new Filler(role, from));
        for (Filler filler : fillers.remove(from)) {
            if (filler.structure() != to && !into.contains(filler)) {
                into.add(filler);
            }
        }
    }

    /** Whether one of the slots of a structure has a role that is known. */
    boolean hasKnownRole(FeatureStructure owner) {
        return of(owner).stream().anyMatch(f -> Draft.ROLES.contains(meanings.of(f.role())) || meanings.isRelation(f.role())
                || meanings.of(f.role()).equals("target"));
    }
}
