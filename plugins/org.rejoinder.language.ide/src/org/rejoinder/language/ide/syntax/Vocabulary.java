package org.rejoinder.language.ide.syntax;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the language: which clause may stand in which declaration, and what a clause takes. */
public final class Vocabulary {

    /** What a clause takes behind its keyword. */
    public enum Takes {
        /** Names of sources. */
        SOURCES,
        /** Names of claims. */
        CLAIMS,
        /** Names of statements and rebuttals. */
        ACTS,
        /** What a rebuttal is directed against, each with the words that hit it. */
        AIMS,
        /** Passages of the article. */
        PASSAGES,
        /** The annotator's own words. */
        WORDS,
        /** A date. */
        DATE,
        /** A time: a passage, a date or both. */
        WHEN,
        /** One of a few words. */
        CHOICE,
        /** The id of a rule, and a reason. */
        RULE,
        /** Nothing. */
        NOTHING
    }

    /** The words that begin a declaration, in the order in which they are proposed. */
    public static final List<String> DECLARATIONS =
            List.of("statement", "rebuttal", "source", "claim", "remark", "article");

    /** The words that begin a declaration whose element can be referred to. */
    public static final Set<String> NAMED = Set.of("article", "source", "claim", "statement", "rebuttal");

    /** The kinds of a source. */
    public static final List<String> SOURCE_KINDS =
            List.of("person", "organisation", "outlet", "anonymous", "group", "document");

    /** The kinds of a remark. */
    public static final List<String> REMARK_KINDS = List.of("loaded", "sic", "hedge", "outside", "note");

    /** The words behind {@code as}. */
    public static final List<String> FORMS = List.of("quoted", "mixed", "paraphrased", "question", "belief", "block");

    /** The words behind {@code expect}. */
    public static final List<String> STANDINGS = List.of("stands", "contested", "rebutted");

    private static final Map<String, Takes> ARTICLE = new LinkedHashMap<>();
    private static final Map<String, Takes> SOURCE = new LinkedHashMap<>();
    private static final Map<String, Takes> ACT = new LinkedHashMap<>();
    private static final Map<String, Takes> REBUTTAL = new LinkedHashMap<>();
    private static final Map<String, Takes> REMARK = new LinkedHashMap<>();
    private static final Map<String, Takes> CLAIM = Map.of("suppress", Takes.RULE);

    static {
        ARTICLE.put("outlet", Takes.SOURCES);
        for (String clause : List.of("authors", "url", "language", "text", "annotator", "sha256")) {
            ARTICLE.put(clause, Takes.WORDS);
        }
        ARTICLE.put("published", Takes.DATE);
        ARTICLE.put("annotated", Takes.DATE);
        SOURCE.put("role", Takes.WORDS);
        SOURCE.put("url", Takes.WORDS);
        SOURCE.put("speaks for", Takes.SOURCES);
        SOURCE.put("member of", Takes.SOURCES);
        SOURCE.put("of", Takes.SOURCES);
        SOURCE.put("also", Takes.WORDS);
        SOURCE.put("mentioned", Takes.PASSAGES);
        SOURCE.put("because", Takes.PASSAGES);
        for (String target : List.of("denies", "undermines", "undercuts", "qualifies", "concedes", "confirms",
                "corrects", "retracts")) {
            REBUTTAL.put(target, Takes.AIMS);
        }
        for (String response : List.of("declines", "silent", "unreachable")) {
            REBUTTAL.put(response, Takes.NOTHING);
        }
        ACT.put("by", Takes.SOURCES);
        ACT.put("via", Takes.SOURCES);
        ACT.put("says", Takes.PASSAGES);
        ACT.put("cue", Takes.PASSAGES);
        ACT.put("implicit", Takes.NOTHING);
        ACT.put("on", Takes.WHEN);
        ACT.put("to", Takes.SOURCES);
        ACT.put("hedged", Takes.PASSAGES);
        ACT.put("unelaborated", Takes.PASSAGES);
        ACT.put("as", Takes.CHOICE);
        ACT.put("asserts", Takes.CLAIMS);
        ACT.put("disputes", Takes.CLAIMS);
        ACT.put("supports", Takes.ACTS);
        ACT.put("rests on", Takes.ACTS);
        ACT.put("repeats", Takes.ACTS);
        ACT.put("answers", Takes.ACTS);
        ACT.put("accuses", Takes.SOURCES);
        ACT.put("expect", Takes.CHOICE);
        REBUTTAL.putAll(ACT);
        REMARK.put("by", Takes.SOURCES);
        REMARK.put("about", Takes.SOURCES);
        REMARK.put("at", Takes.PASSAGES);
        for (Map<String, Takes> clauses : List.of(ARTICLE, SOURCE, ACT, REBUTTAL, REMARK)) {
            clauses.put("suppress", Takes.RULE);
        }
    }

    private Vocabulary() {
    }

    /**
     * {@return the clauses of a declaration, with what each takes, in the order in which the writer puts them; empty
     * for a word that begins no declaration}
     */
    public static Map<String, Takes> clausesOf(String declaration) {
        return java.util.Collections.unmodifiableMap(switch (declaration) {
            case "article" -> ARTICLE;
            case "source" -> SOURCE;
            case "claim" -> CLAIM;
            case "statement" -> ACT;
            case "rebuttal" -> REBUTTAL;
            case "remark" -> REMARK;
            default -> Map.<String, Takes>of();
        });
    }

    /** {@return every keyword, each part of a two-word clause by itself} */
    public static Set<String> keywords() {
        Set<String> words = new LinkedHashSet<>(DECLARATIONS);
        for (String declaration : DECLARATIONS) {
            for (String clause : clausesOf(declaration).keySet()) {
                words.addAll(List.of(clause.split(" ")));
            }
        }
        words.addAll(SOURCE_KINDS);
        words.addAll(REMARK_KINDS);
        words.addAll(FORMS);
        words.addAll(STANDINGS);
        words.addAll(List.of("some", "after", "before"));
        return words;
    }
}
