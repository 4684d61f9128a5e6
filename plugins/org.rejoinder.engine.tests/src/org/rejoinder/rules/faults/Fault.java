package org.rejoinder.rules.faults;

import java.util.function.Consumer;

/**
 * A fault that can be planted into a clean document.
 *
 * @param rule the rule that must find it
 * @param alone whether it changes the document as a whole, so that no other fault can be told apart from it
 * @param planter changes the document and says what is to be found; expects nothing where the document has no place for the fault
 */
record Fault(String rule, boolean alone, Consumer<Ground> planter) {

    static Fault of(String rule, Consumer<Ground> planter) {
        return new Fault(rule, false, planter);
    }

    static Fault alone(String rule, Consumer<Ground> planter) {
        return new Fault(rule, true, planter);
    }
}
