package org.rejoinder.rules;

import java.util.List;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.text.Place;

/**
 * All that is read off about one source. A plain value.
 *
 * @param path path of its declaration; null if the document only uses it
 * @param fact what its facts tell
 * @param mentions where the text mentions it, in order
 */
public record SourceReading(ElementPath path, SourceFact fact, List<Place> mentions) {
    /** Keeps a copy of the list. */
    public SourceReading {
        mentions = List.copyOf(mentions);
    }
}
