package org.rejoinder.rules.facts;

/** How one act relates to something else. */
public enum Relation {
    /** Act to claim. */
    ASSERTS,
    /** Act to claim. */
    DISPUTES,
    /** Act to act. */
    SUPPORTS,
    /** Act to the act it is inferred from. */
    RESTS_ON,
    /** Act to the same act told elsewhere. */
    REPEATS,
    /** Act to question. */
    ANSWERS,
    /** Act to the source it blames. */
    ACCUSES,
    /** Act to its hearer. */
    TO,
    /** Response act to the act it was asked on. */
    ASKED,
    /** Rebuttal to act or source. */
    DENIES,
    /** Rebuttal to act or source. */
    UNDERMINES,
    /** Rebuttal to act. */
    UNDERCUTS,
    /** Rebuttal to act. */
    QUALIFIES,
    /** Rebuttal to act. */
    CONCEDES,
    /** Rebuttal to act. */
    CONFIRMS,
    /** Rebuttal to the source's own act. */
    CORRECTS,
    /** Rebuttal to the source's own act. */
    RETRACTS;

    /** Whether a rebuttal of this kind attacks what it is directed against. */
    public boolean attacks() {
        return this == DENIES || this == UNDERMINES || this == UNDERCUTS || this == CORRECTS || this == RETRACTS;
    }

    /** The relation of a rebuttal's target. */
    public static Relation of(org.rejoinder.model.TargetKind kind) {
        return valueOf(kind.getName());
    }
}
