package org.rejoinder.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.rejoinder.text.Fragment;
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

    /** Whether only a reader of the article can say that it is right, so that no machine applies it unasked. */
    default boolean asksReader() {
        return false;
    }

    /**
     * A remedy that may well be wrong: a guess, or one that gives something up.
     *
     * @param remedy what to do
     */
    record Suggested(Remedy remedy) implements Remedy {
        @Override
        public String title() {
            return remedy.title();
        }

        @Override
        public List<Object> arguments() {
            return remedy.arguments();
        }

        @Override
        public boolean asksReader() {
            return true;
        }
    }

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
        public boolean asksReader() {
            return true;
        }

        @Override
        public List<Object> arguments() {
            return List.of(nth, context);
        }
    }

    /**
     * Quotes another place instead.
     *
     * @param fragment path of the fragment; what chose an occurrence goes away with the old words
     * @param quoted the new words as the document writes them, with what chooses their place
     * @param words the same as they stand in the text
     * @param place where they stand
     */
    record ReplaceWords(ElementPath fragment, Fragment quoted, String words, Place place) implements Remedy {
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
     * Adds a declaration behind the others.
     *
     * @param text the declaration in the language
     */
    record AddDeclaration(String text) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(text);
        }
    }

    /**
     * Removes a declaration.
     *
     * @param declaration its path
     */
    record RemoveDeclaration(ElementPath declaration) implements Remedy {
        @Override
        public List<Object> arguments() {
            return List.of(declaration.element());
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
            return List.of(clause.last() == null ? clause.element() : RuleTexts.feature(clause.last().feature()), clause.element());
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

    /**
     * Pins a document to the text as it is now, and quotes anew the passages whose words have changed in form only.
     *
     * @param pin path of the recorded hash
     * @param sha256 the hash of the text as it is
     * @param passages what is quoted anew; may be empty
     * @param difference how those passages differ, for the menu; empty if none does
     */
    record Reanchor(ElementPath pin, String sha256, List<ReplaceWords> passages, String difference) implements Remedy {

        /** Keeps a copy of the list. */
        public Reanchor {
            passages = List.copyOf(passages);
        }

        @Override
        public List<Object> arguments() {
            return List.of(passages.size(), difference);
        }
    }
}
