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

    /** What writes the format; empty for one that is only read. */
    default Optional<Exporter> exporter() {
        return Optional.empty();
    }

    /** What reads the format; empty for one that is only written. */
    default Optional<Importer> importer() {
        return Optional.empty();
    }

    /** Whether an export of this format can be imported again: what its loss report does not name is then the same. */
    default boolean comesBack() {
        return exporter().isPresent() && importer().isPresent();
    }
}
