package org.rejoinder.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * What a user chose for an import or export besides the format.
 *
 * @param values by name; each format documents the names that it knows, and others are ignored
 */
public record ExchangeOptions(Map<String, String> values) {

    /** The IRI below which exported elements are identified; formats with IRIs have {@link #DEFAULT_BASE} without it. */
    public static final String BASE = "base";
    /** What identifiers begin with where no base is given: a name that needs no server, the same in every export. */
    public static final String DEFAULT_BASE = "urn:rejoinder:";
    /** A properties file that says which names of an import stand for what. */
    public static final String MAPPING = "mapping";

    /** The folder of the articles' texts, for corpora that keep them apart from the annotation. */
    public static final String TEXTS = "texts";

    /** Copies the map. */
    public ExchangeOptions {
        values = Map.copyOf(values);
    }

    /** Nothing chosen. */
    public static ExchangeOptions none() {
        return new ExchangeOptions(Map.of());
    }

    /** The value of an option. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What the identifiers of exported elements begin with. */
    public String base() {
        return get(BASE).orElse(DEFAULT_BASE);
    }
}
