package org.rejoinder.exchange.uima;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.uima.cas.FeatureStructure;

/**
 * What the names in a CAS stand for: a type by its full name or the last part of it, a feature likewise, and the value of a
 * feature that says what an annotation is. A mapping file may use any of these names.
 */
final class Meanings {

    /** Features whose only purpose is to say what something is: they count more than the type. */
    private static final Set<String> LABELS = Set.of("label", "value", "tag", "class", "category");
    /** Features that may say it where the type does not. */
    private static final Set<String> OTHERS = Set.of("type", "kind", "role", "name", "identifier", "relation", "relationtype");
    private static final int LONGEST = 60;

    private final Roles roles;

    Meanings(Roles roles) {
        this.roles = roles;
    }

    /** What a name stands for; empty if that is not known. */
    String of(String name) {
        return name == null || name.length() > LONGEST ? "" : roles.meaning(name);
    }

    /** Whether a name is that of a relation between acts. */
    boolean isRelation(String name) {
        return name != null && name.length() <= LONGEST && roles.relationOf(name) != null;
    }

    /** The name of a feature that stands for something: with its type's name, or alone. */
    String feature(FeatureStructure structure, String feature) {
        for (String name : List.of(structure.type() + "." + feature, structure.simpleType() + "." + feature)) {
            if (!of(name).isEmpty()) {
                return name;
            }
        }
        return feature;
    }

    /** The feature that says what an annotation is; null if its type does. */
    String labelling(FeatureStructure structure) {
        String found = labelling(structure, LABELS);
        return found != null || !type(structure).isEmpty() ? found : labelling(structure, OTHERS);
    }

    /** The feature that says what relation a record is; null if its type does, or nothing does. */
    String relating(FeatureStructure structure) {
        for (Set<String> names : List.of(LABELS, OTHERS)) {
            for (String feature : structure.features()) {
                if (isLabel(structure, feature, names) && isRelation(structure.value(feature))) {
                    return feature;
                }
            }
        }
        String said = labelling(structure);
        // a relation of an unknown kind is told by its own word, not by its layer's
        return said != null || !type(structure).isEmpty() ? said : structure.features().stream()
                .filter(f -> isLabel(structure, f, LABELS) || isLabel(structure, f, OTHERS)).findFirst().orElse(null);
    }

    private String labelling(FeatureStructure structure, Set<String> names) {
        for (String feature : structure.features()) {
            if (isLabel(structure, feature, names) && (Draft.ROLES.contains(of(structure.value(feature)))
                    || of(structure.value(feature)).equals("ignore"))) {
                return feature;
            }
        }
        return null;
    }

    private static boolean isLabel(FeatureStructure structure, String feature, Set<String> names) {
        return names.contains(feature.toLowerCase(Locale.ROOT)) && !structure.isReference(feature) && structure.value(feature) != null;
    }

    /** The name that says what an annotation is. */
    String label(FeatureStructure structure) {
        String feature = labelling(structure);
        if (feature != null) {
            return structure.value(feature);
        }
        return of(structure.simpleType()).isEmpty() && !of(structure.type()).isEmpty() ? structure.type() : structure.simpleType();
    }

    private String type(FeatureStructure structure) {
        String meaning = of(structure.type());
        return meaning.isEmpty() ? of(structure.simpleType()) : meaning;
    }
}
