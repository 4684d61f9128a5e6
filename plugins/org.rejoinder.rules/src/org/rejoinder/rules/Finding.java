package org.rejoinder.rules;

import java.util.List;
import org.rejoinder.text.Place;

/**
 * What a rule reports. A plain value.
 *
 * @param rule the rule's id, as in {@code TXT-05}
 * @param severity never {@link Severity#OFF}
 * @param message what is found, a sentence for the annotator
 * @param path the element and feature it points at
 * @param place where in the article's text; null if it concerns no place
 * @param related what else it refers to
 * @param remedies what would mend it, the likeliest first; empty if no machine can
 */
public record Finding(String rule, Severity severity, String message, ElementPath path, Place place, List<Related> related,
        List<Remedy> remedies) {

    /** Keeps copies of the lists. */
    public Finding {
        related = List.copyOf(related);
        remedies = List.copyOf(remedies);
    }

    /** A finding that says only what and where. */
    public static Finding of(String rule, Severity severity, String message, ElementPath path) {
        return new Finding(rule, severity, message, path, null, List.of(), List.of());
    }

    /** As {@code TXT-05 error S2/says: message}. */
    @Override
    public String toString() {
        return rule + " " + severity.word() + " " + path + ": " + message;
    }
}
