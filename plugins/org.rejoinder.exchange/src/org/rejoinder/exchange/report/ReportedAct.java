package org.rejoinder.exchange.report;

import java.util.List;

/**
 * Who said an act, what, through whom, and how it stands.
 *
 * @param name its name; a question mark where it has none
 * @param linked whether the name can be led to
 * @param rebuttal whether it is directed at others
 * @param sign how it stands
 * @param by its sources
 * @param unnamed what stands where no source does; empty if there are sources
 * @param via through whom its words came; empty if nobody is between
 * @param content what its words are
 * @param words its words; empty if there are none
 * @param facts form, cue, date and hedges, in words
 * @param aims what it is directed at
 * @param reason why it stands as it does; empty if nothing is to be said
 */
public record ReportedAct(String name, boolean linked, boolean rebuttal, Signs sign, List<Speaker> by, String unnamed, String via,
        Content content, String words, List<String> facts, List<Aimed> aims, String reason) {

    /** What the words of an act are. */
    public enum Content {
        /** Words of the article. */
        ARTICLE,
        /** Words about a response without content. */
        RESPONSE,
        /** It has words that are not in the article. */
        MISSING,
        /** It has none. */
        NONE
    }

    /** Keeps copies of the lists. */
    public ReportedAct {
        by = List.copyOf(by);
        facts = List.copyOf(facts);
        aims = List.copyOf(aims);
    }

    /** Name and sign in one. */
    public String tag() {
        return name + "\u202F" + sign.sign();
    }

    /** The words and where they come from without the word for the standing that the reason may begin with. */
    public String reasonAfterWord() {
        return reason.startsWith(sign.word()) ? reason.substring(sign.word().length()) : reason.isEmpty() ? "" : " – " + reason;
    }
}
