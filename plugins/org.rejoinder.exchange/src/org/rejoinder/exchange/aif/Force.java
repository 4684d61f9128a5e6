package org.rejoinder.exchange.aif;

import java.util.Locale;

/** What a speaker does by a locution, read off the name of its illocution, with the cue that says so in a composed text. */
enum Force {

    /** Says that it is so. */
    ASSERTS("said"),
    /** Asks. */
    ASKS("asked"),
    /** Asks for grounds. */
    CHALLENGES("asked"),
    /** Says yes to what another said. */
    AGREES("agreed"),
    /** Says no to what another said. */
    DISAGREES("disagreed");

    /** The reporting verb. */
    final String cue;

    Force(String cue) {
        this.cue = cue;
    }

    /** The force that a name such as {@code Pure Questioning} stands for. */
    static Force of(String illocution) {
        String name = illocution.toLowerCase(Locale.ROOT);
        return name.contains("question") ? ASKS : name.contains("challeng") ? CHALLENGES
                : name.contains("disagree") ? DISAGREES : name.contains("agree") ? AGREES : ASSERTS;
    }

    /** Whether it asks rather than asserts. */
    boolean asks() {
        return this == ASKS || this == CHALLENGES;
    }
}
