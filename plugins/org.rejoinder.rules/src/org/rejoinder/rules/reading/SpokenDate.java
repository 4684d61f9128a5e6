package org.rejoinder.rules.reading;

import java.time.LocalDate;

/**
 * When something was said. A plain value.
 *
 * @param words the text's own words; null where none are given
 * @param stated the date that the document states, in ISO 8601; null where it states none
 * @param first the earliest day that is meant; null where that is not known
 * @param last the latest day that is meant; null where that is not known
 * @param state how far the words could be understood
 */
public record SpokenDate(String words, String stated, LocalDate first, LocalDate last, State state) {

    /** How far the date is known. */
    public enum State {
        /** Known, and words and date agree where both are given. */
        KNOWN,
        /** The words could not be resolved and no date is stated. */
        UNRESOLVED,
        /** The words say another date than the one stated. */
        AT_ODDS,
        /** The stated date is none. */
        MALFORMED
    }

    /** In ISO 8601, as exactly as it is known: a day, a month or a year; null where not known. */
    public String iso() {
        if (first == null) {
            return null;
        }
        if (first.equals(last)) {
            return first.toString();
        }
        String day = first.toString();
        return first.getMonth() == last.getMonth() && first.getYear() == last.getYear() ? day.substring(0, 7) : day.substring(0, 4);
    }
}
