package org.rejoinder.rules;

import java.util.List;
import java.util.function.Supplier;

/**
 * A case for a rule that no document of the language can provoke.
 *
 * @param name what it shows
 * @param fires whether the rule is to report something
 * @param findings makes the case and examines it
 */
public record RuleCase(String name, boolean fires, Supplier<List<Finding>> findings) {
}
