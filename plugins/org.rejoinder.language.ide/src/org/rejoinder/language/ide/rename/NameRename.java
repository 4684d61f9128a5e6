package org.rejoinder.language.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.navigation.Definitions;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Vocabulary;

/** A name that gets another: that of an article, or of one of its sources, claims and acts, or of a shared declaration. */
public final class NameRename {

    private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*";

    private final String name;
    private final String article;
    private final boolean isArticle;
    private final String uri;

    private NameRename(String name, String article, boolean isArticle, String uri) {
        this.name = name;
        this.article = article;
        this.isArticle = isArticle;
        this.uri = uri;
    }

    /**
     * {@return the renaming of the name at an offset; empty where no name stands that is declared somewhere}
     *
     * @param structure the document
     * @param uri       the document's file
     * @param others    the names of other files
     * @param offset    in UTF-16 units
     */
    public static Optional<NameRename> at(Structure structure, String uri, Collection<VisibleName> others, int offset) {
        Optional<NameUse> use = structure.nameAt(offset);
        String own = structure.articleId().orElse("");
        if (use.isPresent() && use.get().name().equals(own) && structure.declarationOf(own)
                .filter(found -> use.get().equals(found.name())).isPresent()) {
            return Optional.of(new NameRename(own, own, true, uri));
        }
        return use.flatMap(found -> Definitions.of(structure, found, uri, others)).map(target -> {
            int dot = target.name().lastIndexOf('.');
            String of = target.uri().equals(uri) ? own : dot < 0 ? "" : target.name().substring(0, dot);
            return new NameRename(target.name().substring(dot + 1), of, false, target.uri());
        });
    }

    /** {@return the name as it is, without its article's} */
    public String name() {
        return name;
    }

    /**
     * {@return why a name cannot be the new one, in words; null where it can}
     *
     * @param wanted    the new name
     * @param structure the document that is looked at
     * @param others    the names of other files
     */
    public String problem(String wanted, Structure structure, Collection<VisibleName> others) {
        if (!wanted.matches(NAME)) {
            return Messages.of("rename.name");
        }
        if (Vocabulary.keywords().contains(wanted)) {
            return Messages.of("rename.keyword", wanted);
        }
        boolean taken = !wanted.equals(name) && (structure.declarationOf(wanted).isPresent()
                || others.stream().map(VisibleName::name)
                        .anyMatch(other -> other.equals(wanted) || other.equals(article + "." + wanted)
                                || isArticle && other.startsWith(wanted + ".")));
        return taken ? Messages.of("rename.taken", wanted) : null;
    }

    /**
     * {@return the changes of one file, in their order; none where it does not write the name}
     *
     * @param wanted the new name
     * @param file   the file as it is
     * @param at     where it is
     */
    public List<Edit> edits(String wanted, Structure file, String at) {
        boolean own = at.equals(uri);
        List<Edit> edits = new ArrayList<>();
        for (NameUse use : file.names()) {
            boolean qualified = !article.isEmpty() && use.name().startsWith(article + ".");
            if (isArticle) {
                boolean declares = own && use.name().equals(name);
                if (qualified || declares) {
                    edits.add(new Edit(use.begin(), use.begin() + name.length(), wanted));
                }
            } else if (use.name().equals(article + "." + name) || use.name().equals(name) && isPlain(file, own)) {
                edits.add(new Edit(use.end() - name.length(), use.end(), wanted));
            }
        }
        return edits;
    }

    /**
     * {@return whether a file that writes the name would mean another declaration by the new one: its own}
     *
     * @param wanted the new name
     * @param file   the file as it is
     * @param at     where it is
     */
    public boolean hides(String wanted, Structure file, String at) {
        return article.isEmpty() && !at.equals(uri) && file.declarationOf(wanted).isPresent();
    }

    /** Whether the plain name means ours in a file: in its own, and where a shared one is not hidden by the file's. */
    private boolean isPlain(Structure file, boolean own) {
        return own || article.isEmpty() && file.declarationOf(name).isEmpty();
    }
}
