package org.rejoinder.exchange;

import java.util.Map;
import java.util.Optional;

/** Formats that come with an optional feature, for a message about one that is not installed. */
public final class OptionalFormats {

    private static final Map<String, String> BUNDLES = Map.of("pdf", "office", "png", "office", "xlsx", "office",
            "cas-xmi", "uima", "cas-json", "uima", "webanno-tsv", "uima");

    private OptionalFormats() {
    }

    /**
     * What to install for a format.
     *
     * @param id of a format that is not there
     * @return what it comes with and where to get that, in the user's language; empty if it comes with nothing known
     */
    public static Optional<String> missing(String id) {
        String bundle = BUNDLES.get(id);
        return bundle == null ? Optional.empty() : Optional.of(Messages.of(OptionalFormats.class, "optional.missing", id,
                Messages.of(OptionalFormats.class, "optional." + bundle), "org.rejoinder.exchange." + bundle));
    }
}
