package org.rejoinder.language.syntax;

import java.util.Set;
import org.rejoinder.language.Messages;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/** What has to follow a word of the language. */
enum Operand {
    NOTHING, NAME, SOURCE, CLAIM, ACT, TARGET, PASSAGE, WHEN, DATE, TEXT, ARTICLE_TEXT, RULE, REASON,
    MANNER(Vocabulary.MANNERS), STANDING(Vocabulary.STANDINGS), REMARK(Vocabulary.REMARKS), FOR(Set.of("for")),
    OF(Set.of("of")), ON(Set.of("on"));

    private final Set<String> words;

    Operand() {
        this(Set.of());
    }

    Operand(Set<String> words) {
        this.words = words;
    }

    /** The words that it may be; empty when it is no word of the language. */
    Set<String> words() {
        return words;
    }

    boolean accepts(String word) {
        return words.contains(word);
    }

    /** What it is, as a message names it. */
    String description() {
        return words.isEmpty() ? Messages.of("operand." + name().toLowerCase(java.util.Locale.ROOT))
                : words.size() == 1 ? words.iterator().next() : Messages.of("operand.words", String.join(", ", words));
    }

    /**
     * What has to follow.
     *
     * @param last the word before
     */
    static Operand of(String word, Declaration declaration, String last) {
        if (Vocabulary.TARGETS.contains(word)) {
            return TARGET;
        }
        if (Vocabulary.REMARKS.contains(word)) {
            return word.equals("note") ? TEXT : PASSAGE;
        }
        return switch (word) {
            case "by", "via", "to", "accuses", "about", "of", "for" -> SOURCE;
            case "outlet" -> declaration == Declaration.ARTICLE ? SOURCE : NOTHING;
            case "asserts", "disputes" -> CLAIM;
            case "supports", "repeats", "answers" -> ACT;
            case "says", "cue", "hedged", "unelaborated", "mentioned", "because", "at" -> PASSAGE;
            case "on" -> last.equals("rests") ? ACT : WHEN;
            case "published", "annotated" -> DATE;
            case "authors", "url", "language", "annotator", "sha256", "role", "also" -> TEXT;
            case "text" -> ARTICLE_TEXT;
            case "suppress" -> RULE;
            case "as" -> MANNER;
            case "expect" -> STANDING;
            case "speaks" -> FOR;
            case "member" -> OF;
            case "rests" -> ON;
            default -> NOTHING;
        };
    }
}
