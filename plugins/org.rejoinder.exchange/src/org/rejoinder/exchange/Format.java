package org.rejoinder.exchange;

import java.util.Optional;

/**
 * A file format that annotated articles are written to, read from, or both. Formats are found through
 * {@link FormatRegistry}: a class that implements this, has a public constructor without arguments, and is named in
 * {@code META-INF/services/org.rejoinder.exchange.Format} of its jar, is one. Implementations keep no state.
 */
public interface Format {

    /** What a user calls the format on the command line: lower-case letters, digits and hyphens, as in {@code cas-xmi}. */
    String id();

    /** What the format is, for a list of formats: a few words in the user's language. */
    String title();

    /** What writes the format, by default the format itself if it is an exporter; empty for one that is only read. */
    default Optional<Exporter> exporter() {
        return this instanceof Exporter exporter ? Optional.of(exporter) : Optional.empty();
    }

    /** What reads the format, by default the format itself if it is an importer; empty for one that is only written. */
    default Optional<Importer> importer() {
        return this instanceof Importer importer ? Optional.of(importer) : Optional.empty();
    }

    /** Whether an export of this format can be imported again: what its loss report does not name is then the same. */
    default boolean comesBack() {
        return exporter().isPresent() && importer().isPresent();
    }
}
