package org.rejoinder.rules;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.text.MessageFormat;
import org.rejoinder.text.Place;

/** What would mend a finding, as a plain value that {@code language.ide} turns into an edit of the document. */
public sealed interface Remedy {

    /** What the remedy does, as a menu shows it. */
    default String title() {
        ResourceBundle texts = ResourceBundle.getBundle("org.rejoinder.rules.messages");
        String pattern;
        try {
            pattern = texts.getString("remedy." + getClass().getSimpleName());
        } catch (MissingResourceException e) {
            return getClass().getSimpleName();
        }
        return MessageFormat.format(pattern, arguments().toArray());
    }

    /** What the title mentions. */
    List<Object> arguments();

    /**
     * Chooses one of several matches with {@code #nth}.
     *
     * @param fragment path of the fragment
     * @param nth number of the match in the article, from 1
     * @param place the match
     * @param context the match with some words around it, for the menu
     */
    record ChooseOccurrence(ElementPath fragment, int nth, Place place, String context) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(nth, context);
        }
    }

    /**
     * Quotes another place instead.
     *
     * @param fragment path of the fragment; what chose an occurrence goes away with the old words
     * @param words the new words as they stand in the text (not raw)
     * @param place where they stand
     */
    record ReplaceWords(ElementPath fragment, String words, Place place) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(words);
        }
    }

    /**
     * Declares a source.
     *
     * @param name the identifier
     * @param kind as the language writes it, as in {@code person} or {@code anonymous some}
     * @param label the name or description; null for none
     */
    record DeclareSource(String name, String kind, String label) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(name, kind);
        }
    }

    /**
     * Adds a clause to a declaration.
     *
     * @param declaration path of the declaration
     * @param clause the clause in the language, as in {@code speaks for WhiteHouse} or {@code cue "said"}; passages are
     *     written as {@link org.rejoinder.text.Quoting} gives them
     */
    record AddClause(ElementPath declaration, String clause) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(clause, declaration.element());
        }
    }

    /**
     * Removes a clause, or one value of a list (and the clause with its last value).
     *
     * @param clause path of the value
     */
    record RemoveClause(ElementPath clause) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(clause.last() == null ? clause.element() : clause.last().feature());
        }
    }

    /**
     * Writes another value for one that stands there.
     *
     * @param value path of the value
     * @param text the new value in the language
     */
    record ReplaceValue(ElementPath value, String text) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(text);
        }
    }

    /** Finds the passages of a pinned document again in the changed text, and pins that. */
    record Reanchor(String sha256) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }
}
