package org.rejoinder.exchange.uima.cas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;

/** The content of one CAS: texts and feature structures by id. */
public final class Cas {

    /** The type of what holds a text. */
    public static final String SOFA = "uima.cas.Sofa";
    /** The features by which the common tools refer to others, also where the type is not known. */
    private static final Set<String> SURE = Set.of("Governor", "Dependent", "target", "first", "next", "head", "tail", "elements");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Numbers that annotations have. */
    private static final Set<String> OFFSETS = Set.of("begin", "end", "sofa", "order", "sofaNum");

    private final Types types;
    private final Map<String, FeatureStructure> structures = new LinkedHashMap<>();
    private final Map<String, Set<String>> members = new LinkedHashMap<>();

    /** An empty CAS of these types. */
    public Cas(Types types) {
        this.types = types;
    }

    /** The types; empty where the file has none. */
    public Types types() {
        return types;
    }

    /** All feature structures, in the order of the file. */
    public Collection<FeatureStructure> structures() {
        return structures.values();
    }

    /** Adds a feature structure; false, and nothing is added, if there is one with this id. */
    public boolean add(FeatureStructure structure) {
        return structures.putIfAbsent(structure.id(), structure) == null;
    }

    /** The feature structure with an id; null if there is none. */
    public FeatureStructure find(String id) {
        return structures.get(id);
    }

    /** Says what a view holds, by ids. */
    public void addMembers(String sofa, List<String> ids) {
        members.computeIfAbsent(sofa, s -> new LinkedHashSet<>()).addAll(ids);
    }

    /** The ids that a view holds. */
    public Set<String> members(String sofa) {
        return members.getOrDefault(sofa, Set.of());
    }

    /** The views of which something is said, by the ids of their texts. */
    public Set<String> views() {
        return members.keySet();
    }

    /** What holds the texts, in the order of the file. */
    public List<FeatureStructure> sofas() {
        return structures.values().stream().filter(f -> f.type().equals(SOFA)).toList();
    }

    /** Whether a feature structure has a place in a text. */
    public boolean isAnnotation(FeatureStructure structure) {
        return types.isA(structure.type(), Types.ANNOTATION)
                || structure.features().contains("begin") || structure.features().contains("end");
    }

    /**
     * Finds out which features of all structures refer to others, where the file itself does not say: by the types, else by
     * the looks.
     */
    public void findReferences() {
        for (FeatureStructure structure : structures.values()) {
            for (String feature : List.copyOf(structure.features())) {
                if (structure.isReference(feature)) {
                    continue;
                }
                boolean refers = types.feature(structure.type(), feature).map(types::isReference)
                        .orElseGet(() -> looksLikeIds(structure, feature));
                if (refers) {
                    structure.withReferences(feature, ids(structure, feature));
                }
            }
        }
    }

    private static List<String> ids(FeatureStructure structure, String feature) {
        return structure.values(feature).stream().flatMap(v -> List.of(SPACE.split(v.strip())).stream()).filter(i -> !i.isEmpty()).toList();
    }

    private boolean looksLikeIds(FeatureStructure structure, String feature) {
        // no pattern with a repeated group: an array may have a hundred thousand elements
        boolean numbers = structure.values(feature).stream().allMatch(v -> v.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' '))
                && !ids(structure, feature).isEmpty();
        if (!numbers || OFFSETS.contains(feature) || structure.type().equals(SOFA)) {
            return false;
        }
        return SURE.contains(feature) || !types.knows(structure.type()) && ids(structure, feature).stream().allMatch(structures::containsKey);
    }

    /**
     * What a feature refers to, arrays and lists taken apart.
     *
     * @param warnings gets line and message of each id that is not in the file; null to say nothing
     */
    public List<FeatureStructure> targets(FeatureStructure structure, String feature, BiConsumer<Integer, String> warnings) {
        List<FeatureStructure> targets = new ArrayList<>();
        if (structure.isReference(feature)) {
            collect(structure, structure.values(feature), targets, warnings, new HashSet<>());
        }
        return targets;
    }

    private void collect(FeatureStructure user, List<String> ids, List<FeatureStructure> into,
            BiConsumer<Integer, String> warnings, Set<String> seen) {
        List<String> pending = new ArrayList<>(ids);
        for (int i = 0; i < pending.size(); i++) {
            String id = pending.get(i);
            FeatureStructure target = structures.get(id);
            if (target == null) {
                if (warnings != null && !id.equals("0")) {
                    warnings.accept(user.line(), Messages.of(Cas.class, "id.unknown", user, id));
                }
            } else if (!isCollection(target)) {
                into.add(target);
            } else if (seen.add(id)) {
                List<String> parts = new ArrayList<>(target.values("elements"));
                parts.addAll(target.values("head"));
                parts.addAll(target.values("tail"));
                pending.addAll(i + 1, parts);
            }
        }
    }

    /** Whether a structure is an array or list of references. */
    private static boolean isCollection(FeatureStructure structure) {
        return structure.type().endsWith("[]") || structure.type().equals(Types.ARRAY)
                || structure.type().startsWith("uima.cas.") && structure.type().endsWith("FSList");
    }
}
