package org.rejoinder.rules.facts;

/**
 * A claim that an article declares or uses.
 *
 * @param id qualified name
 * @param text the proposition; empty where left out
 */
public record ClaimFact(String id, String text) {
}
