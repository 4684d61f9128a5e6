package org.rejoinder.rules.standing;

import java.util.List;
import org.rejoinder.model.Standing;

/**
 * How an act stands, and why. A plain value.
 *
 * @param standing the label; UNSTATED for what asserts nothing (questions, responses without content)
 * @param undisputed whether nothing attacks it at all
 * @param reason the reason as a sentence for a reader; empty for what has no standing
 * @param attacks the first of what attacks it; all of them unless {@code more}
 * @param more whether there are further attacks
 */
public record StandingReading(Standing standing, boolean undisputed, String reason, List<Attack> attacks, boolean more) {

    /** Keeps a copy of the list. */
    public StandingReading {
        attacks = List.copyOf(attacks);
    }
}
