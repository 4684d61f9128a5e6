package org.rejoinder.rules.standing;

import org.rejoinder.model.Standing;

/**
 * What attacks an act. A plain value.
 *
 * @param attacker qualified name of the attacking act
 * @param kind how
 * @param through qualified name of the act that is attacked directly, where the attack is inherited from what the act is nested in
 *     or rests on; null where it is direct
 * @param claim qualified name of the claim over which the two conflict; null if the conflict is over none
 * @param standing the attacker's own standing
 */
public record Attack(String attacker, Kind kind, String through, String claim, Standing standing) {

    /** How one act attacks another. */
    public enum Kind {
        /** It denies it. */
        DENIES,
        /** It is denied by it: the two attack each other. */
        DENIED,
        /** It undermines it. */
        UNDERMINES,
        /** It attacks the step from what it rests on. */
        UNDERCUTS,
        /** Its own source corrects it. */
        CORRECTS,
        /** Its own source retracts it. */
        RETRACTS,
        /** One asserts a claim that the other disputes. */
        CLAIM
    }
}
