package org.rejoinder.exchange.uima.cas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record of a CAS: a type and features, each with one value or several, as the file writes them. */
public final class FeatureStructure {

    private final String id;
    private final String type;
    private final int line;
    private final Map<String, List<String>> features = new LinkedHashMap<>();
    private final Set<String> references = new LinkedHashSet<>();

    /**
     * @param id the id within the file
     * @param type the type's full name, as in {@code uima.tcas.DocumentAnnotation}
     * @param line the line of the file, from 1; 0 where none can be named
     */
    public FeatureStructure(String id, String type, int line) {
        this.id = id;
        this.type = type;
        this.line = line;
    }

    /** The id within the file. */
    public String id() {
        return id;
    }

    /** The type's full name. */
    public String type() {
        return type;
    }

    /** The type's name without its package. */
    public String simpleType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** The line of the file, from 1; 0 where none can be named. */
    public int line() {
        return line;
    }

    /** Sets a feature; null leaves it out. */
    public FeatureStructure with(String feature, Object value) {
        if (value != null) {
            features.put(feature, List.of(String.valueOf(value)));
        }
        return this;
    }

    /** Sets a feature of several values. */
    public FeatureStructure withAll(String feature, List<String> values) {
        features.put(feature, List.copyOf(values));
        return this;
    }

    /** Sets a feature that refers to others by their ids; none leaves it out. */
    public FeatureStructure withReferences(String feature, List<String> ids) {
        if (!ids.isEmpty()) {
            withAll(feature, ids);
            references.add(feature);
        }
        return this;
    }

    /** The names of the features that are set, in the order of the file. */
    public Set<String> features() {
        return Collections.unmodifiableSet(features.keySet());
    }

    /** Whether the values of a feature are ids. */
    public boolean isReference(String feature) {
        return references.contains(feature);
    }

    /** The values of a feature, as written; empty if it is not set. */
    public List<String> values(String feature) {
        return features.getOrDefault(feature, List.of());
    }

    /** The only or first value of a feature; null if it is not set. */
    public String value(String feature) {
        List<String> values = values(feature);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The value of a feature as a number; null if it is not set, or is none. */
    public Integer number(String feature) {
        try {
            String value = value(feature);
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** As {@code #7 (Statement)}, for messages. */
    @Override
    public String toString() {
        return "#" + id + " (" + simpleType() + ")";
    }
}
