package org.rejoinder.rules.facts;

/**
 * One written clause that relates an act to something.
 *
 * @param kind how
 * @param from qualified name of the act
 * @param to qualified name of what it relates to
 * @param words of a target the words that hit it, as they stand in the text; empty where none are marked
 */
public record RelationFact(Relation kind, String from, String to, String words) {
}
