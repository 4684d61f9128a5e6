package org.rejoinder.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Messages of rules, from the bundle of each family beside the rules, which is read when first asked for. Safe for several threads. */
final class RuleMessages {

    private final Map<String, Wording> families = new ConcurrentHashMap<>();

    /**
     * The message {@code ID.key} with its arguments; numbers are written plainly.
     *
     * @return the key itself where the bundle lacks it, so that a finding is never lost
     */
    String of(String id, String key, Object... arguments) {
        Wording family = families.computeIfAbsent(id.substring(0, RuleTexts.FAMILY), f -> new Wording(RuleTexts.BUNDLES + f));
        String full = id + "." + key;
        return family.has(full) ? family.text(full, plain(arguments)) : full;
    }

    private static Object[] plain(Object[] arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return plain;
    }
}
