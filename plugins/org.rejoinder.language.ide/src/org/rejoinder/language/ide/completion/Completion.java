package org.rejoinder.language.ide.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.language.ide.syntax.Vocabulary;
import org.rejoinder.language.ide.syntax.Vocabulary.Takes;
import org.rejoinder.text.ArticleText;

/** Says what may stand at the caret. It reads the document's surface, so that it answers in broken documents too. */
public final class Completion {

    private final Structure structure;
    private final Collection<VisibleName> others;
    private final ArticleText article;

    /**
     * Creates the completion of one state of a document.
     *
     * @param structure the document
     * @param others    names of other files
     * @param article   the article's text; null where there is none
     */
    public Completion(Structure structure, Collection<VisibleName> others, ArticleText article) {
        this.structure = structure;
        this.others = List.copyOf(others);
        this.article = article;
    }

    /** {@return what may stand at the caret, best first} */
    public List<Proposal> at(int caret) {
        Optional<Token> touched = structure.tokenBefore(caret);
        if (touched.isPresent()) {
            Token token = touched.get();
            boolean closed = caret == token.end();
            switch (token.kind()) {
                case COMMENT:
                    if (!closed || token.in(structure.document()).startsWith("//")) {
                        return List.of();
                    }
                    break;
                case UNCLOSED:
                    return passage(token, caret);
                case STRING:
                    if (!closed) {
                        return passage(token, caret);
                    }
                    break;
                case TEXT:
                    if (!closed) {
                        return List.of();
                    }
                    break;
                default:
                    break;
            }
        }
        return words(caret);
    }

    private List<Proposal> passage(Token string, int caret) {
        if (article == null || !isPassage(string)) {
            return List.of();
        }
        return new PassageCompletion(structure.document(), string, caret, article, near(string)).proposals();
    }

    /** {@return the other passages of the declaration around a string, near which a cue is likely} */
    private List<String> near(Token string) {
        List<String> passages = new ArrayList<>();
        structure.declarationAt(string.begin()).flatMap(d -> d.clause("says")).ifPresent(clause -> {
            for (Token other : clause.strings()) {
                if (!other.equals(string) && other.kind() == TokenKind.STRING) {
                    passages.add(structure.document().substring(other.begin() + 1, other.end() - 1));
                }
            }
        });
        return passages;
    }

    private boolean isPassage(Token string) {
        Optional<Declaration> declaration = structure.declarationAt(string.begin());
        if (declaration.isEmpty()) {
            return false;
        }
        for (Clause clause : declaration.get().clauses()) {
            if (clause.strings().contains(string)) {
                return clause.takes() == Takes.PASSAGES || clause.takes() == Takes.AIMS || clause.takes() == Takes.WHEN
                        || clause.keyword().equals("via");
            }
        }
        return false;
    }

    private List<Proposal> words(int caret) {
        String document = structure.document();
        int begin = caret;
        while (begin > 0 && (Scanner.isWordPart(document.charAt(begin - 1)) || document.charAt(begin - 1) == '.')) {
            begin--;
        }
        int end = caret;
        while (end < document.length() && Scanner.isWordPart(document.charAt(end))) {
            end++;
        }
        String prefix = document.substring(begin, caret);
        List<Proposal> proposals = new ArrayList<>();
        Declaration declaration = structure.declarationAt(Math.max(0, begin - 1)).filter(d -> d.begin() < caret)
                .orElse(null);
        boolean startsLine = document.substring(document.lastIndexOf('\n', begin - 1) + 1, begin).isEmpty();
        Clause clause = clauseBefore(declaration, begin);
        Takes due = startsLine ? null : due(clause, begin);
        if (due != null) {
            names(proposals, due, prefix, begin, end, declaration);
            choices(proposals, clause, prefix, begin, end);
            return proposals;
        }
        if (declaration != null && !startsLine) {
            if (declaration.end() <= begin && isHead(declaration, begin)) {
                heads(proposals, declaration, prefix, begin, end);
                if (!proposals.isEmpty()) {
                    return proposals;
                }
            }
            clauses(proposals, declaration, prefix, begin, end);
        }
        if (startsLine || declaration == null || document.substring(0, begin).isBlank()) {
            for (String word : Vocabulary.DECLARATIONS) {
                boolean again = word.equals("article") && structure.articleId().isPresent();
                if (!again) {
                    keyword(proposals, word, " ", prefix, begin, end);
                }
            }
        }
        return proposals;
    }

    /** Behind the first word of a source or a remark its kind is due. */
    private boolean isHead(Declaration declaration, int begin) {
        return declaration.kind().isEmpty() && declaration.clauses().isEmpty() && declaration.label() == null;
    }

    private void heads(List<Proposal> proposals, Declaration declaration, String prefix, int begin, int end) {
        if (declaration.keyword().equals("remark")) {
            Vocabulary.REMARK_KINDS.forEach(word -> quoted(proposals, word, prefix, begin, end));
        } else if (declaration.keyword().equals("source") && declaration.name() != null) {
            Vocabulary.SOURCE_KINDS.forEach(word -> quoted(proposals, word, prefix, begin, end));
        }
    }

    private void clauses(List<Proposal> proposals, Declaration declaration, String prefix, int begin, int end) {
        Set<String> present = new HashSet<>();
        for (Clause clause : declaration.clauses()) {
            if (clause.begin() != begin) {
                present.add(clause.keyword());
            }
        }
        Set<String> repeatable = Set.of("hedged", "mentioned", "suppress", "also", "member of", "speaks for", "denies",
                "undermines", "qualifies", "to", "asserts", "disputes");
        for (Map.Entry<String, Takes> clause : Vocabulary.clausesOf(declaration.keyword()).entrySet()) {
            if (present.contains(clause.getKey()) && !repeatable.contains(clause.getKey())) {
                continue;
            }
            switch (clause.getValue()) {
                case PASSAGES, WORDS -> quoted(proposals, clause.getKey(), prefix, begin, end);
                case NOTHING -> keyword(proposals, clause.getKey(), "", prefix, begin, end);
                default -> keyword(proposals, clause.getKey(), " ", prefix, begin, end);
            }
        }
    }

    private static Clause clauseBefore(Declaration declaration, int begin) {
        Clause found = null;
        if (declaration != null) {
            for (Clause clause : declaration.clauses()) {
                if (clause.begin() < begin) {
                    found = clause;
                }
            }
        }
        return found;
    }

    /** {@return what a clause still takes at the offset: behind its keyword and behind each comma; null for nothing} */
    private Takes due(Clause clause, int begin) {
        if (clause == null || clause.takes() == null) {
            return null;
        }
        String between = structure.document().substring(clause.begin(), begin).stripTrailing();
        boolean behindKeyword = between.equals(clause.keyword())
                || between.replaceAll("\\s+", " ").equals(clause.keyword());
        if (!behindKeyword && !between.endsWith(",")) {
            boolean asked = clause.takes() == Takes.NOTHING && between.endsWith(" on");
            return asked ? Takes.ACTS : null;
        }
        return switch (clause.takes()) {
            case SOURCES, CLAIMS, ACTS, AIMS, CHOICE -> clause.takes();
            default -> null;
        };
    }

    private void names(List<Proposal> proposals, Takes due, String prefix, int begin, int end, Declaration within) {
        Set<String> wanted = switch (due) {
            case SOURCES -> Set.of("source");
            case CLAIMS -> Set.of("claim");
            case ACTS -> Set.of("statement", "rebuttal");
            case AIMS -> Set.of("statement", "rebuttal", "source");
            default -> Set.of();
        };
        List<VisibleName> all = new ArrayList<>(VisibleNames.of(structure, "", true));
        all.addAll(others);
        Set<String> seen = new HashSet<>();
        if (within != null && within.name() != null) {
            seen.add(within.name().name());
        }
        for (VisibleName name : all) {
            if (wanted.contains(name.keyword()) && matches(name.name(), prefix) && seen.add(name.name())) {
                proposals.add(new Proposal(Proposal.Kind.valueOf(name.keyword().toUpperCase(Locale.ROOT)), name.name(),
                        name.detail(), begin, end, name.name(), name.name().length()));
            }
        }
    }

    private static void choices(List<Proposal> proposals, Clause clause, String prefix, int begin, int end) {
        if (clause.takes() == Takes.CHOICE) {
            List<String> words = clause.keyword().equals("as") ? Vocabulary.FORMS : Vocabulary.STANDINGS;
            words.forEach(word -> keyword(proposals, word, "", prefix, begin, end));
        }
    }

    private static void keyword(List<Proposal> proposals, String word, String behind, String prefix, int begin,
            int end) {
        if (matches(word, prefix)) {
            String text = word + behind;
            proposals.add(new Proposal(Proposal.Kind.KEYWORD, word, "", begin, end, text, text.length()));
        }
    }

    private static void quoted(List<Proposal> proposals, String word, String prefix, int begin, int end) {
        if (matches(word, prefix)) {
            boolean counted = word.equals("anonymous");
            String text = counted ? word + " " : word + " \"\"";
            proposals.add(new Proposal(Proposal.Kind.KEYWORD, word, "", begin, end, text,
                    counted ? text.length() : text.length() - 1));
        }
    }

    private static boolean matches(String word, String prefix) {
        return word.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
