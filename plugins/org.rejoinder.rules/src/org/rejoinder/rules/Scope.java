package org.rejoinder.rules;

/** What a rule looks at. */
public enum Scope {
    /** One document and its text. */
    ARTICLE,
    /** Acts of other articles too, or what depends on them (standing, origins): through facts only. */
    CORPUS
}
