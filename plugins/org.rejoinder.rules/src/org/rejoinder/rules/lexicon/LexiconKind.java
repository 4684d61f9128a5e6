package org.rejoinder.rules.lexicon;

/** The word lists that rules use. Each is a file {@code KEY.LANGUAGE.txt} beside this class. */
public enum LexiconKind {
    /** Articles that may stand ahead of a name. */
    ARTICLES("articles"),
    /** Verbs and phrases that report ("said", "according to"). */
    REPORTING_CUES("reportingCues"),
    /** Which forms of a reporting verb tell of an act: endings and words; {@code no} for what does not. */
    VERB_FORMS("verbForms"),
    /** Words directly ahead of which such a form is a noun or tells of no act. */
    NOUN_SIGNS("nounSigns"),
    /** Endings that make no other word of a word. */
    WORD_ENDINGS("wordEndings"),
    /** Endings that make no other name of a name. */
    NAME_ENDINGS("nameEndings"),
    /** Cues that deny ("denied", "rejected"). */
    DENIAL_CUES("denialCues"),
    /** Cues that agree ("confirmed", "acknowledged"). */
    ASSENT_CUES("assentCues"),
    /** Cues that judge the speaker ("admitted", "boasted"). */
    LOADED_CUES("loadedCues"),
    /** Cues that take the content for a fact ("revealed", "noted"). */
    FACTIVE_CUES("factiveCues"),
    /** Phrases that say there was no comment. */
    NO_COMMENT("noComment"),
    /** Phrases that grant anonymity. */
    ANONYMITY("anonymity"),
    /** Descriptions that tell nothing about a source ("a source"). */
    VAGUE_SOURCES("vagueSources"),
    /** Words that hedge ("likely", "may", "if true"). */
    HEDGES("hedges"),
    /** Words that negate. */
    NEGATIONS("negations"),
    /** Words that say how certain, allowed or necessary something is. */
    MODALS("modals"),
    /** Labels that take sides. */
    LOADED_LABELS("loadedLabels"),
    /** Words of a role that set a person apart from the organisation that it names ("former", "critic of"). */
    OUTSIDERS("outsiders"),
    /** Number words, with their value. */
    NUMBERS("numbers"),
    /** Words that carry no content of their own. */
    STOP_WORDS("stopWords"),
    /** Capitals and countries. */
    PLACES("places"),
    /** Words for days and months that count from the article's date, with how many. */
    RELATIVE_DATES("relativeDates");

    private final String key;

    LexiconKind(String key) {
        this.key = key;
    }

    /** As settings and files write it. */
    public String key() {
        return key;
    }

    /** @return null if no list has this key */
    public static LexiconKind of(String key) {
        for (LexiconKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
