package org.rejoinder.rules.facts;

import java.util.List;

/**
 * All that other articles may know of one: flat records. A plain value; {@link #write()} gives it as a compact string.
 *
 * @param article the article's Id; empty in a shared file
 * @param file what a reader finds it by, as the caller names it; may be empty
 * @param outlet the outlet; null where none is given
 * @param published the day of publication in ISO 8601; null where none is given
 * @param sources the sources that it declares or uses
 * @param claims the claims that it declares or uses
 * @param acts its acts, in the order of declaration
 * @param relations its written clauses between acts and other things, in the order of declaration
 */
public record ArticleFacts(String article, String file, String outlet, String published, List<SourceFact> sources,
        List<ClaimFact> claims, List<ActFact> acts, List<RelationFact> relations) {

    /** Version of the string form; facts of another version can not be read. */
    public static final int VERSION = 2;

    /** Keeps copies of the lists. */
    public ArticleFacts {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        acts = List.copyOf(acts);
        relations = List.copyOf(relations);
    }

    /** As a compact string, the same for equal facts. */
    public String write() {
        return new FactsWriter().write(this);
    }

    /**
     * Reads what {@link #write()} wrote.
     *
     * @throws IllegalArgumentException if it is of another version or damaged
     */
    public static ArticleFacts read(String string) {
        return new FactsReader().read(string);
    }
}
