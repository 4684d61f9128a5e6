package org.rejoinder.rules;

/** Numbers that decide when a rule fires; each is a setting {@code threshold.KEY}. */
public enum Threshold {
    /** QUO-08: a quoted statement with fewer words is reported. */
    QUOTED_WORDS("quotedWords", 3),
    /** ATT-05: more whole sentences than this between cue and content are reported. */
    CUE_DISTANCE("cueDistance", 1),
    /** SRC-03: a word at up to this edit distance of a name is a likely variant. */
    VARIANT_DISTANCE("variantDistance", 2),
    /** SRC-09: more than this share of anonymous statements, in per cent, is reported. */
    ANONYMOUS_SHARE("anonymousShare", 25),
    /** CHN-06: a chain with more links is reported. */
    CHAIN_DEPTH("chainDepth", 4),
    /** REB-08: words with fewer letters do not count as shared. */
    SHARED_WORD_LENGTH("sharedWordLength", 4);

    private final String key;
    private final int standard;

    Threshold(String key, int standard) {
        this.key = key;
        this.standard = standard;
    }

    /** As settings write it, behind {@code threshold.}. */
    public String key() {
        return key;
    }

    /** The value where settings say nothing. */
    public int standard() {
        return standard;
    }

    /** @return null if no threshold has this key */
    public static Threshold of(String key) {
        for (Threshold threshold : values()) {
            if (threshold.key.equals(key)) {
                return threshold;
            }
        }
        return null;
    }
}
