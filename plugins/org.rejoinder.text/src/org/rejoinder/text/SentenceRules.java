package org.rejoinder.text;

/** What distinguishes the sentences of one language from those of another. */
record SentenceRules(String language) {

    static SentenceRules of(String language) {
        return new SentenceRules(language);
    }
}
