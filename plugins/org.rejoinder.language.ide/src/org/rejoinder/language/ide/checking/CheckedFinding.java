package org.rejoinder.language.ide.checking;

import java.util.List;
import org.rejoinder.language.ide.fixes.Fix;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.rules.Severity;

/**
 * A finding at its place in the document.
 *
 * @param rule     the rule's id
 * @param severity how much it weighs
 * @param message  what is found
 * @param begin    where in the document it begins, in UTF-16 units
 * @param end      where it ends, exclusive; behind {@code begin} wherever the document has a character there
 * @param fixes    what would mend it, the likeliest first
 * @param related  where else it points, the article's words first
 */
public record CheckedFinding(String rule, Severity severity, String message, int begin, int end, List<Fix> fixes,
        List<RelatedSpot> related) {

    /** Keeps copies of the lists. */
    public CheckedFinding {
        fixes = List.copyOf(fixes);
        related = List.copyOf(related);
    }

    /** {@return a finding at a place that can be seen, within a document of a length} */
    static CheckedFinding of(LocatedFinding located, int length, List<Fix> fixes, List<RelatedSpot> related) {
        int begin = Math.max(0, Math.min(located.region().offset(), length));
        int end = Math.min(located.region().end(), length);
        return new CheckedFinding(located.finding().rule(), located.finding().severity(), located.finding().message(), begin,
                end > begin ? end : Math.min(begin + 1, length), fixes, related);
    }
}
