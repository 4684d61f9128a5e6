package org.rejoinder.language.ide.marking;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Declarations;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.Vocabulary;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;

/** Writes the declaration that marks a stretch of the article. It does not write what only a reader can know. */
public final class Marking {

    /** How far from the marked words a source's name may stand to be taken for the speaker's, in UTF-16 units. */
    private static final int REACH = 160;
    private static final Set<String> ACTS = Set.of("statement", "rebuttal");

    private final Structure structure;
    private final ArticleText article;
    private final List<VisibleName> others;
    private final Declarations declarations;

    /**
     * What marking changes.
     *
     * @param edit  the change of the document
     * @param name  the name of the new declaration
     * @param focus where in the changed document that name begins, in UTF-16 units
     */
    public record Marked(Edit edit, String name, int focus) {
    }

    /**
     * Creates the marking of one state of a document.
     *
     * @param others the names of other files
     */
    public Marking(Structure structure, ArticleText article, List<VisibleName> others) {
        this.structure = structure;
        this.article = article;
        this.others = List.copyOf(others);
        this.declarations = new Declarations(structure);
    }

    /**
     * {@return the change that declares what a stretch is, unless it is a cue, which {@link #cue} adds; empty where the stretch holds no word or cannot be quoted}
     *
     * @param begin where the stretch begins in the article's text, in UTF-16 units; widened to whole words
     * @param end   where it ends, exclusive
     */
    public Optional<Marked> mark(MarkKind kind, int begin, int end) {
        Place place = wholeWords(begin, end);
        if (place == null || kind == MarkKind.CUE) {
            return Optional.empty();
        }
        if (kind == MarkKind.SOURCE) {
            return Optional.of(source(place));
        }
        Optional<String> passage = quote(place);
        return passage.map(words -> act(kind, place, words));
    }

    /**
     * {@return the change that makes a stretch the cue of a statement or rebuttal; empty where the act is not one of the
     * document's, has a cue already, or the stretch cannot be quoted}
     *
     * @param act   the act's name
     * @param begin as of {@link #mark}
     * @param end   exclusive
     */
    public Optional<Marked> cue(String act, int begin, int end) {
        Place place = wholeWords(begin, end);
        Optional<Declaration> found = structure.declarationOf(act)
                .filter(d -> ACTS.contains(d.keyword()) && d.clause("cue").isEmpty());
        if (place == null || found.isEmpty()) {
            return Optional.empty();
        }
        int at = found.get().clause("says").map(Clause::end).orElse(found.get().end());
        return quote(place).map(words -> {
            String put = declarations.lineBreak() + "  cue " + words;
            return new Marked(new Edit(at, at, put), act, at + put.indexOf("cue"));
        });
    }

    private Marked source(Place place) {
        String words = article.at(place).replaceAll("\\s+", " ");
        boolean named = Character.isUpperCase(words.codePointAt(0));
        String name = free(identifier(words, named));
        return marked(declarations.insertSource("source " + name + (named ? " person " : " anonymous some ") + literal(words)), name);
    }

    private Marked act(MarkKind kind, Place place, String passage) {
        String keyword = kind == MarkKind.STATEMENT ? "statement" : "rebuttal";
        String name = free(kind == MarkKind.STATEMENT ? "S" : "R");
        StringBuilder text = new StringBuilder(keyword).append(' ').append(name);
        speaker(place).ifPresent(source -> text.append(" by ").append(source));
        text.append(declarations.lineBreak()).append("  says ").append(passage);
        return marked(declarations.insert(text.toString(), Set.copyOf(Vocabulary.DECLARATIONS), false), name);
    }

    /** The name stands behind the first blank of what is put in. */
    private static Marked marked(Edit edit, String name) {
        return new Marked(edit, name, edit.begin() + edit.replacement().indexOf(' ') + 1);
    }

    private Optional<String> quote(Place place) {
        return Quoting.quote(article, List.of(place)) instanceof Quoting.Result.Quoted quoted ? Optional.of(quoted.toString()) : Optional.empty();
    }

    /** {@return the source whose name stands nearest to the marked words in their paragraph, outside of them} */
    private Optional<String> speaker(Place place) {
        Place paragraph = article.paragraphs().stream().map(Paragraph::place).filter(p -> p.intersects(place))
                .reduce(Place::cover).orElse(place);
        String text = article.string();
        String best = null;
        int nearest = REACH + 1;
        for (Declaration declaration : structure.declarations()) {
            if (!declaration.keyword().equals("source") || declaration.name() == null) {
                continue;
            }
            for (String name : namesOf(declaration)) {
                for (int at = text.indexOf(name, paragraph.begin()); at >= 0 && at < paragraph.end();
                        at = text.indexOf(name, at + 1)) {
                    Place found = new Place(at, at + name.length());
                    if (!found.intersects(place)) {
                        int distance = found.end() <= place.begin() ? place.begin() - found.end()
                                : found.begin() - place.end();
                        if (distance < nearest) {
                            nearest = distance;
                            best = declaration.name().name();
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private List<String> namesOf(Declaration declaration) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>();
        if (declaration.label() != null) {
            String label = words(declaration.label());
            names.add(label);
            int space = label.lastIndexOf(' ');
            if (declaration.kind().equals("person") && space > 0) {
                names.add(label.substring(space + 1));
            }
        }
        for (Clause clause : declaration.clauses()) {
            if (clause.keyword().equals("also") || clause.keyword().equals("mentioned")) {
                clause.strings().forEach(token -> names.add(words(token)));
            }
        }
        names.removeIf(name -> name.isBlank() || name.contains("…"));
        return names;
    }

    private String words(Token token) {
        return token.in(structure.document()).replaceAll("^(\"|''')|(\"|''')$", "");
    }

    private Place wholeWords(int from, int to) {
        String text = article.string();
        int begin = Math.max(0, Math.min(from, text.length()));
        int end = Math.max(begin, Math.min(to, text.length()));
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return null;
        }
        while (begin > 0 && Scanner.isWordPart(text.charAt(begin)) && Scanner.isWordPart(text.charAt(begin - 1))) {
            begin--;
        }
        while (end < text.length() && Scanner.isWordPart(text.charAt(end - 1)) && Scanner.isWordPart(text.charAt(end))) {
            end++;
        }
        return new Place(begin, end);
    }

    private static String identifier(String words, boolean named) {
        String[] parts = Normalizer.normalize(words, Normalizer.Form.NFC).split("[^\\p{L}\\p{Nd}]+");
        if (named) {
            for (int i = parts.length - 1; i >= 0; i--) {
                if (!parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0))) {
                    return parts[i];
                }
            }
        }
        for (String part : parts) {
            if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
                return Character.toUpperCase(part.charAt(0)) + part.substring(1);
            }
        }
        return "Source";
    }

    /** {@return the name where nobody has it, else with the first number that makes it free; {@code S} always gets one} */
    private String free(String wanted) {
        Set<String> taken = new HashSet<>(Vocabulary.keywords());
        for (Declaration declaration : structure.declarations()) {
            NameUse name = declaration.name();
            if (name != null) {
                taken.add(name.name());
            }
        }
        others.forEach(other -> taken.add(other.name()));
        if (wanted.length() > 1 && !taken.contains(wanted)) {
            return wanted;
        }
        int number = wanted.length() > 1 ? 2 : 1;
        while (taken.contains(wanted + number)) {
            number++;
        }
        return wanted + number;
    }

    private static String literal(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
