package org.rejoinder.exchange.uima.cas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A type system: which types there are, and what their features hold. Types of UIMA itself are known without being there. */
public final class Types {

    /** What has a place in a text. */
    public static final String ANNOTATION = "uima.tcas.Annotation";
    /** The annotation of a whole text. */
    public static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";
    /** What belongs to a text but has no place in it. */
    public static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";
    /** What all others are. */
    public static final String TOP = "uima.cas.TOP";
    /** Text. */
    public static final String STRING = "uima.cas.String";
    /** An array of references. */
    public static final String ARRAY = "uima.cas.FSArray";

    private static final Map<String, String> BUILT_IN = Map.of(ANNOTATION_BASE, TOP, ANNOTATION, ANNOTATION_BASE,
            DOCUMENT_ANNOTATION, ANNOTATION, "uima.cas.Sofa", TOP, ARRAY, TOP);
    private static final Set<String> PRIMITIVES = Set.of(STRING, "uima.cas.Boolean", "uima.cas.Byte", "uima.cas.Short",
            "uima.cas.Integer", "uima.cas.Long", "uima.cas.Float", "uima.cas.Double");

    /**
     * A feature of a type.
     *
     * @param range the full name of the type of its values; of an array of references {@link #ARRAY}
     * @param element the full name of the type that an array holds; null where the file does not say
     */
    public record Feature(String name, String range, String element) {
    }

    /** A type with the features that it adds to those of its supertype. */
    public static final class Type {

        private final String name;
        private final String supertype;
        private final Map<String, Feature> features = new LinkedHashMap<>();

        Type(String name, String supertype) {
            this.name = name;
            this.supertype = supertype;
        }

        /** The full name. */
        public String name() {
            return name;
        }

        /** The full name of the type that it refines. */
        public String supertype() {
            return supertype;
        }

        /** The features that it adds. */
        public Collection<Feature> features() {
            return features.values();
        }

        /** Adds a feature of one value. */
        public Type feature(String feature, String range) {
            features.put(feature, new Feature(feature, range, null));
            return this;
        }

        /** Adds a feature of several references. */
        public Type array(String feature, String element) {
            features.put(feature, new Feature(feature, ARRAY, element));
            return this;
        }
    }

    private final Map<String, Type> types = new LinkedHashMap<>();

    /** Adds a type, or finds the one of this name. */
    public Type add(String name, String supertype) {
        return types.computeIfAbsent(name, n -> new Type(n, supertype));
    }

    /** All types but UIMA's own, in the order of the file. */
    public Collection<Type> all() {
        return types.values();
    }

    /** Whether there is no type but UIMA's own. */
    public boolean isEmpty() {
        return types.isEmpty();
    }

    /** Whether the type is there, or is UIMA's own. */
    public boolean knows(String type) {
        return types.containsKey(type) || type.startsWith("uima.");
    }

    /** Whether a type is, or refines, another. */
    public boolean isA(String type, String ancestor) {
        String at = type;
        for (int depth = 0; at != null && depth < 100; depth++) {
            if (at.equals(ancestor)) {
                return true;
            }
            Type known = types.get(at);
            at = known != null ? known.supertype() : BUILT_IN.get(at);
        }
        return false;
    }

    /** A feature of a type or of those that it refines; empty if it is not known. */
    public Optional<Feature> feature(String type, String feature) {
        String at = type;
        for (int depth = 0; at != null && depth < 100; depth++) {
            Type known = types.get(at);
            if (known != null && known.features.containsKey(feature)) {
                return Optional.of(known.features.get(feature));
            }
            at = known != null ? known.supertype() : BUILT_IN.get(at);
        }
        return Optional.empty();
    }

    /** Whether the values of a feature are ids of others: not text, numbers, or arrays of them. */
    public boolean isReference(Feature feature) {
        String range = feature.range().endsWith("[]") ? feature.range().substring(0, feature.range().length() - 2) : feature.range();
        return !PRIMITIVES.contains(range) && !isA(range, STRING)
                && !(range.startsWith("uima.cas.") && !range.startsWith("uima.cas.FS") && (range.endsWith("Array") || range.endsWith("List")));
    }

    /** Whether a feature of references holds several. */
    public boolean isArray(Feature feature) {
        return feature.range().equals(ARRAY) || feature.range().equals("uima.cas.FSList") || feature.range().endsWith("[]");
    }
}
