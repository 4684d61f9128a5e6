package org.rejoinder.language.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the language, by the place where each is one. Everywhere else the same letters are a name: the token
 * filter and the messages both ask here, so that they never disagree. The order is the one in which the writer puts the
 * clauses.
 */
public final class Vocabulary {

    /** A declaration: what its word is, and which words begin a clause of it. */
    public enum Declaration {
        /** Ahead of the first declaration. */
        NONE("", false),
        /** The article's header. */
        ARTICLE("article", true, "outlet", "authors", "url", "published", "language", "annotator", "annotated", "text",
                "sha256", "suppress"),
        /** A source. */
        SOURCE("source", true, "role", "url", "speaks", "member", "also", "mentioned", "because", "suppress"),
        /** A claim. */
        CLAIM("claim", true, "suppress"),
        /** A statement. */
        STATEMENT("statement", true, "by", "via", "says", "cue", "implicit", "on", "to", "hedged", "unelaborated", "as",
                "asserts", "disputes", "supports", "rests", "repeats", "answers", "accuses", "expect", "suppress"),
        /** A rebuttal: a statement's clauses, its targets and the responses. */
        REBUTTAL("rebuttal", true, "denies", "undermines", "undercuts", "qualifies", "concedes", "confirms", "corrects",
                "retracts", "declines", "silent", "unreachable", "by", "via", "says", "cue", "implicit", "on", "to", "hedged",
                "unelaborated", "as", "asserts", "disputes", "supports", "rests", "repeats", "answers", "accuses", "expect",
                "suppress"),
        /** A remark. */
        REMARK("remark", false, "by", "about", "at", "suppress"),
        /** What stands behind a word that is no declaration's. */
        MISREAD("", true);

        private final String word;
        private final boolean named;
        private final Set<String> clauses;

        Declaration(String word, boolean named, String... clauses) {
            this.word = word;
            this.named = named;
            this.clauses = new LinkedHashSet<>(List.of(clauses));
        }

        /** The word that begins it; empty where no fixed word does. */
        public String word() {
            return word;
        }

        /** Whether a name follows its word. */
        public boolean isNamed() {
            return named;
        }

        /** The words that begin a clause of it. */
        public Set<String> clauses() {
            return java.util.Collections.unmodifiableSet(clauses);
        }
    }

    /** The words that begin a declaration. */
    public static final Set<String> DECLARATIONS = ordered("article", "source", "claim", "statement", "rebuttal", "remark");
    /** The kinds of sources. */
    public static final Set<String> KINDS = ordered("person", "outlet", "organisation", "document", "group", "anonymous");
    /** The kinds of remarks. */
    public static final Set<String> REMARKS = ordered("loaded", "sic", "hedge", "outside", "note");
    /** What may follow {@code as}. */
    public static final Set<String> MANNERS = ordered("quoted", "mixed", "paraphrased", "question", "belief", "block");
    /** What may follow {@code expect}. */
    public static final Set<String> STANDINGS = ordered("stands", "contested", "rebutted");
    /** What a rebuttal does to its targets. */
    public static final Set<String> TARGETS =
            ordered("denies", "undermines", "undercuts", "qualifies", "concedes", "confirms", "corrects", "retracts");
    /** The responses without content. */
    public static final Set<String> RESPONSES = ordered("declines", "silent", "unreachable");
    /** What chooses among the places of a passage. */
    static final Set<String> CHOICES = ordered("after", "before");
    /** Words behind which names stand. {@code outlet} is one in an article's header only. */
    static final Set<String> BEFORE_NAMES = ordered("by", "via", "to", "asserts", "disputes", "supports", "repeats", "answers",
            "accuses", "about", "of", "for", "denies", "undermines", "undercuts", "qualifies", "concedes", "confirms", "corrects",
            "retracts");

    private Vocabulary() {
    }

    private static Set<String> ordered(String... words) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words)));
    }
}
