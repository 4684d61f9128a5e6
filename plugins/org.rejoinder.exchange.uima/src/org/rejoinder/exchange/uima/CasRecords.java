package org.rejoinder.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.records.RecordAttributions;
import org.rejoinder.exchange.records.Records;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Reads the annotations of one text of a CAS as records: what holds others in slots is an event, what joins two a relation,
 * what has a place a span, and whatever else is said of them an attribute. Linguistic layers are passed over, and counted.
 */
final class CasRecords {

    /** Packages of layers about words and sentences. */
    private static final List<String> LINGUISTIC = List.of("de.tudarmstadt.ukp.dkpro.core.api.", "de.tudarmstadt.ukp.clarin.webanno.",
            "org.dkpro.core.api.", "de.tudarmstadt.ukp.inception.");
    /** Layers that every file of INCEpTION has. */
    private static final List<String> USUAL = List.of(".segmentation.type.", ".metadata.type.", ".api.type.");

    private final Cas cas;
    private final Meanings meanings;
    private final Slots slots;
    private final Roles roles;
    private final BiConsumer<Integer, String> warnings;
    private final Records records = new Records();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, Integer> passedOver = new LinkedHashMap<>();
    private final Set<FeatureStructure> chained = new HashSet<>();
    private final Set<FeatureStructure> fillers = new LinkedHashSet<>();
    private final List<FeatureStructure> relations = new ArrayList<>();
    private final List<FeatureStructure> others = new ArrayList<>();
    private final Places offsets;

    private CasRecords(Cas cas, ArticleText text, Roles roles, BiConsumer<Integer, String> warnings) {
        this.cas = cas;
        this.roles = roles;
        this.warnings = warnings;
        meanings = new Meanings(roles);
        slots = new Slots(cas, meanings, warnings);
        offsets = new Places(text, warnings);
    }

    /**
     * The draft of the annotations of a text.
     *
     * @param name the article's name
     * @param structures those that belong to the text
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    static Draft draft(String name, Cas cas, List<FeatureStructure> structures, ArticleText text, Roles roles,
            BiConsumer<Integer, String> warnings) {
        CasRecords reading = new CasRecords(cas, text, roles, warnings);
        reading.read(structures);
        return RecordAttributions.draft(name, reading.places, reading.records, roles, warnings);
    }

    private void read(List<FeatureStructure> structures) {
        structures.forEach(this::sort);
        slots.untangle();
        List<FeatureStructure> chains = new ArrayList<>();
        for (FeatureStructure structure : others) {
            if (!cas.isAnnotation(structure) && structure.isReference("first")) {
                chains.add(structure);
                chain(structure).forEach(chained::add);
            }
        }
        for (FeatureStructure structure : others) {
            if (slots.isLink(structure) || chains.contains(structure)) {
                continue;
            }
            if (chained.contains(structure) && meanings.of(meanings.label(structure)).isEmpty()) {
                passedOver.merge(structure.type(), 1, Integer::sum);
            } else if (slots.hasKnownRole(structure)) {
                event(structure);
            } else if (cas.isAnnotation(structure)) {
                span(structure);
            } else {
                passedOver.merge(structure.type(), 1, Integer::sum);
            }
        }
        // a token may fill a slot, though tokens are not read otherwise
        fillers.stream().filter(f -> cas.isAnnotation(f) && !places.containsKey(id(f))).forEach(f -> places.put(id(f), offsets.of(f)));
        relations.forEach(this::relation);
        chains.forEach(this::equivalence);
        passedOver.forEach((type, count) -> warnings.accept(0, text("type.passed", type, count)));
    }

    /** Sets aside what needs no reading, and finds relations. */
    private void sort(FeatureStructure structure) {
        String type = structure.type();
        if (type.startsWith("uima.cas.") || cas.types().isA(type, Types.DOCUMENT_ANNOTATION) || type.equals(Layers.DOCUMENT)) {
            return;
        }
        boolean known = !meanings.of(type).isEmpty() || meanings.labelling(structure) != null;
        if (!known && LINGUISTIC.stream().anyMatch(type::startsWith) && !structure.isReference("first") && !structure.isReference("next")) {
            if (USUAL.stream().noneMatch(type::contains)) {
                passedOver.merge(type, 1, Integer::sum);
            }
            return;
        }
        if (ends(structure) != null) {
            relations.add(structure);
        } else {
            slots.read(structure);
            others.add(structure);
        }
    }

    /** The two features of a relation, from whom to whom; null if it is none. */
    private List<String> ends(FeatureStructure structure) {
        Map<String, String> references = new HashMap<>();
        structure.features().stream().filter(f -> structure.isReference(f) && !f.equals("sofa"))
                .forEach(f -> references.put(f.toLowerCase(java.util.Locale.ROOT), f));
        if (references.size() != 2) {
            return references.size() == 1 && (references.containsKey("governor") || references.containsKey("dependent"))
                    ? List.of("Governor", "Dependent") : null;
        }
        for (String[] pair : new String[][] {{"governor", "dependent"}, {"arg1", "arg2"}, {"from", "to"}, {"source", "target"}}) {
            boolean certain = pair[0].equals("governor") || pair[0].equals("arg1") || meanings.isRelation(meanings.label(structure))
                    || meanings.relating(structure) != null;
            if (certain && references.containsKey(pair[0]) && references.containsKey(pair[1])
                    && !(pair[0].equals("source") && leadsToSource(structure, references.get("source")))) {
                return List.of(references.get(pair[0]), references.get(pair[1]));
            }
        }
        return null;
    }

    private boolean leadsToSource(FeatureStructure structure, String feature) {
        return cas.targets(structure, feature, null).stream().anyMatch(t -> meanings.of(meanings.label(t)).equals("source"));
    }

    private void event(FeatureStructure structure) {
        String id = id(structure);
        String label = meanings.label(structure);
        List<Place> own = cas.isAnnotation(structure) ? offsets.of(structure) : List.of();
        List<Records.Argument> arguments = new ArrayList<>();
        boolean around = false;
        for (Slots.Filler filler : slots.of(structure)) {
            FeatureStructure held = filler.structure();
            arguments.add(new Records.Argument(filler.role(), id(held)));
            around |= Set.of("content", "source").contains(meanings.of(filler.role()))
                    && own.stream().anyMatch(p -> Places.raw(held).stream().anyMatch(p::contains));
            fillers.add(held);
        }
        String trigger = id + " itself";
        // what lies around its own content or source is no cue
        places.put(trigger, around && meanings.of(label).isEmpty() ? List.of() : own);
        places.put(id, own);
        records.textBounds.put(trigger, new Records.TextBound(trigger, label, List.of(), null, structure.line()));
        records.events.put(id, new Records.Event(id, label, trigger, arguments, structure.line()));
        attributes(structure, meanings.labelling(structure));
    }

    private void span(FeatureStructure structure) {
        String id = id(structure);
        places.put(id, offsets.of(structure));
        records.textBounds.put(id, new Records.TextBound(id, meanings.label(structure), List.of(), offsets.words(places.get(id)), structure.line()));
        for (Slots.Filler filler : slots.of(structure)) {
            warnings.accept(structure.line(), text("slot.unknown", structure, filler.role(), filler.structure()));
            records.notes.add(new Records.Note(id, Records.BY_HAND, id, filler.role() + ": " + filler.structure(), structure.line()));
        }
        attributes(structure, meanings.labelling(structure));
    }

    private void relation(FeatureStructure structure) {
        List<String> ends = ends(structure);
        List<FeatureStructure> from = cas.targets(structure, ends.get(0), warnings);
        List<FeatureStructure> to = cas.targets(structure, ends.get(1), warnings);
        if (from.isEmpty() || to.isEmpty()) {
            warnings.accept(structure.line(), text("relation.end", structure, ends.get(from.isEmpty() ? 0 : 1)));
            return;
        }
        String labelling = meanings.relating(structure);
        String type = labelling != null ? structure.value(labelling) : meanings.label(structure);
        String id = id(structure);
        records.relations.put(id, new Records.Relation(id, type, List.of(new Records.Argument(ends.get(0), id(from.get(0))),
                new Records.Argument(ends.get(1), id(to.get(0)))), structure.line()));
        attributes(structure, labelling);
    }

    private List<FeatureStructure> chain(FeatureStructure chain) {
        List<FeatureStructure> members = new ArrayList<>();
        List<FeatureStructure> next = cas.targets(chain, "first", warnings);
        while (!next.isEmpty() && !members.contains(next.get(0))) {
            members.add(next.get(0));
            next = cas.targets(next.get(0), "next", warnings);
        }
        return members;
    }

    /** A chain says that the sources at the places of its links are one. */
    private void equivalence(FeatureStructure chain) {
        List<String> same = new ArrayList<>();
        for (FeatureStructure link : chain(chain)) {
            String own = id(link);
            List<Place> at = Places.raw(link);
            records.textBounds.values().stream().filter(t -> t.id().equals(own)
                    || meanings.of(t.type()).equals("source") && !at.isEmpty() && at.equals(places.get(t.id())))
                    .map(Records.TextBound::id).filter(i -> !same.contains(i)).forEach(same::add);
        }
        if (same.size() > 1) {
            records.equivalences.add(new Records.Equivalence(chain.simpleType(), same, chain.line()));
        }
    }

    private void attributes(FeatureStructure structure, String labelling) {
        for (String feature : structure.features()) {
            String value = structure.values(feature).isEmpty() ? "" : String.join(", ", structure.values(feature)).strip();
            boolean said = structure.isReference(feature) || feature.equals(labelling) || feature.equals("begin") || feature.equals("end")
                    || feature.equals("sofa") || value.isEmpty() || value.equals("false") || value.equals("0") || value.equals("0.0");
            if (!said) {
                String name = meanings.feature(structure, feature);
                records.attributes.add(new Records.Attribute(id(structure), name, id(structure), value.equals("true") ? null : value,
                        structure.line()));
            }
        }
    }

    private static String id(FeatureStructure structure) {
        return "#" + structure.id();
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(CasRecords.class, key, arguments);
    }
}
