package org.rejoinder.language.ide.marking;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.Vocabulary;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Fragment;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;

/** Writes the declaration that marks a stretch of the article. It does not write what only a reader can know. */
public final class Marking {

    /** How far from the marked words a source's name may stand to be taken for the speaker's, in UTF-16 units. */
    private static final int REACH = 160;

    private final Structure structure;
    private final ArticleText article;
    private final List<VisibleName> others;

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
    }

    /**
     * {@return the change that marks a stretch; empty where the stretch holds no word or cannot be quoted}
     *
     * @param begin where the stretch begins in the article's text, in UTF-16 units; widened to whole words
     * @param end   where it ends, exclusive
     */
    public Optional<Marked> mark(MarkKind kind, int begin, int end) {
        Place place = wholeWords(begin, end);
        if (place == null) {
            return Optional.empty();
        }
        if (kind == MarkKind.SOURCE) {
            return Optional.of(source(place));
        }
        Optional<String> passage = quote(place);
        return passage.map(words -> act(kind, place, words));
    }

    private Marked source(Place place) {
        String words = article.at(place).replaceAll("\\s+", " ");
        boolean named = Character.isUpperCase(words.codePointAt(0));
        String name = free(identifier(words, named));
        String text = "source " + name + (named ? " person " : " anonymous some ") + literal(words);
        int at = endOfLast(Set.of("source"), endOfLast(Set.of("article"), 0));
        return insert(text, name, at, structure.declarations().stream().anyMatch(d -> d.keyword().equals("source")));
    }

    private Marked act(MarkKind kind, Place place, String passage) {
        String keyword = kind == MarkKind.STATEMENT ? "statement" : "rebuttal";
        String name = free(kind == MarkKind.STATEMENT ? "S" : "R");
        StringBuilder text = new StringBuilder(keyword).append(' ').append(name);
        speaker(place).ifPresent(source -> text.append(" by ").append(source));
        text.append(lineBreak()).append("  says ").append(passage);
        return insert(text.toString(), name, endOfLast(Set.copyOf(Vocabulary.DECLARATIONS), 0), false);
    }

    private Marked insert(String text, String name, int at, boolean close) {
        String document = structure.document();
        String gap = at == 0 ? "" : close ? lineBreak() : lineBreak() + lineBreak();
        String behind = document.substring(at);
        boolean last = behind.isBlank();
        String tail = at == 0 && !last ? lineBreak() + lineBreak() : last && behind.isEmpty() ? lineBreak() : "";
        String put = gap + text + tail;
        return new Marked(new Edit(at, at, put), name, at + gap.length() + text.indexOf(' ') + 1);
    }

    private String lineBreak() {
        return structure.document().contains("\r\n") ? "\r\n" : "\n";
    }

    /** {@return where the last declaration with one of the words ends, with a comment that stands behind it on its line} */
    private int endOfLast(Set<String> words, int otherwise) {
        int end = otherwise;
        for (Declaration declaration : structure.declarations()) {
            if (words.contains(declaration.keyword())) {
                end = declaration.end();
            }
        }
        String document = structure.document();
        int line = end;
        while (line < document.length() && document.charAt(line) != '\n' && document.charAt(line) != '\r') {
            line++;
        }
        return document.substring(end, line).stripLeading().startsWith("//") ? line : end;
    }

    private Optional<String> quote(Place place) {
        if (!(Quoting.quote(article, List.of(place)) instanceof Quoting.Result.Quoted quoted)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : quoted.fragments()) {
            text.append(text.isEmpty() ? "" : " + ").append('"').append(fragment.raw()).append('"');
            if (fragment.nth() > 0) {
                text.append(" #").append(fragment.nth());
            }
            if (fragment.after() != null) {
                text.append(" after \"").append(fragment.after()).append('"');
            }
            if (fragment.before() != null) {
                text.append(" before \"").append(fragment.before()).append('"');
            }
        }
        return Optional.of(text.toString());
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
