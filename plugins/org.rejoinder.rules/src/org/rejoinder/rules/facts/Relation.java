package org.rejoinder.rules.facts;

import java.util.EnumMap;
import java.util.Map;
import org.rejoinder.model.TargetKind;

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

    private static final Map<TargetKind, Relation> OF = new EnumMap<>(TargetKind.class);

    static {
        for (TargetKind kind : TargetKind.values()) {
            OF.put(kind, valueOf(kind.getName()));
        }
    }

    /** Whether a rebuttal of this kind attacks what it is directed against. */
    public boolean attacks() {
        return this == DENIES || this == UNDERMINES || this == UNDERCUTS || this == CORRECTS || this == RETRACTS;
    }

    /** The relation of a rebuttal's target. */
    public static Relation of(TargetKind kind) {
        return OF.get(kind);
    }
}
