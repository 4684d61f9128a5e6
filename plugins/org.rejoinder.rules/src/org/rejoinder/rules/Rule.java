package org.rejoinder.rules;

import java.util.List;

/**
 * An entry of the catalogue. A rule is one class in {@code org.rejoinder.rules.catalogue} without state, listed in
 * {@link RuleRegistry#standard()}; its title, explanation and messages stand in that package's bundle of the rule's family
 * ({@code TXT.properties}), its examples in {@code catalogue/examples}.
 */
public interface Rule {

    /** The id, as in {@code TXT-05}. */
    String id();

    /** The severity where neither profile nor settings say otherwise; that of the graver case where there are two. */
    Severity severity();

    /** The severity under a profile: that of {@link #severity()}, unless profiles speak of the rule. */
    default Severity severity(Profile profile) {
        Severity ofProfile = profile.severity(id());
        return ofProfile == null ? severity() : ofProfile;
    }

    /** What the rule looks at. */
    default Scope scope() {
        return Scope.ARTICLE;
    }

    /**
     * Looks at a document and reports what it finds. Without a readable text ({@link ExaminedDocument#hasText()}) a rule
     * about places finds nothing, since no passage has a place.
     */
    void check(ExaminedDocument document, Report report);

    /** Whether the rule looks at what the others found, and so runs behind them. */
    default boolean runsLast() {
        return false;
    }

    /** Whether the language or an exchange format reports it; then the catalogue holds no more than its texts. */
    default boolean isReportedElsewhere() {
        return false;
    }

    /** Cases in Java, for what no document can provoke; empty where the examples suffice. */
    default List<RuleCase> cases() {
        return List.of();
    }

    /** One line: what the rule is about. */
    default String title() {
        return RuleTexts.text(id(), "title");
    }

    /** Why it matters. */
    default String explanation() {
        return RuleTexts.text(id(), "explanation");
    }

    /** The first three letters of the id. */
    default String family() {
        return id().substring(0, 3);
    }

    /** Whether settings and {@code suppress} can silence the rule: all but the families SYN, TXT, STD and INT. */
    default boolean isSilenceable() {
        return switch (family()) {
            case "SYN", "TXT", "STD", "INT" -> false;
            default -> true;
        };
    }
}
