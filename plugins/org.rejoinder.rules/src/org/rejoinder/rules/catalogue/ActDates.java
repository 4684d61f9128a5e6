package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;

/** Compares dates of acts as far as they are known. */
final class ActDates {

    private ActDates() {
    }

    /**
     * Whether one date surely lies before another.
     *
     * @param one in ISO 8601: a day, a month or a year; null where not known
     * @param other likewise
     */
    static boolean isBefore(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        int common = Math.min(one.length(), other.length());
        return one.substring(0, common).compareTo(other.substring(0, common)) < 0;
    }

    /** The day on which an act’s article was published; null if not known. */
    static String published(FactBase base, ActFact act) {
        ArticleFacts article = base.articleOf(act.id());
        return article == null ? null : article.published();
    }
}
