package org.rejoinder.language.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.util.ITextRegion;
import org.rejoinder.language.ide.edits.Clauses;
import org.rejoinder.language.ide.edits.Declarations;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.language.ide.syntax.Vocabulary;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Remedy;
import org.rejoinder.text.Fragment;

/** Turns remedies into changes of the document that was examined. Comments and layout stay as they are. */
public final class RemedyEdits {

    private final Structure structure;
    private final DocumentPlaces places;
    private final Clauses clauses;
    private final Declarations declarations;

    /** Creates the changes for one examined state of a document. */
    public RemedyEdits(Structure structure, DocumentPlaces places) {
        this.structure = structure;
        this.places = places;
        this.clauses = new Clauses(structure);
        this.declarations = new Declarations(structure);
    }

    /** {@return the changes that a remedy asks for; empty where it can not be written into this document} */
    public List<Edit> of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Suggested suggested -> of(suggested.remedy());
            case Remedy.ChooseOccurrence choice -> choose(choice.fragment(), choice.nth());
            case Remedy.ReplaceWords words -> replace(words.fragment(), words.quoted().toString());
            case Remedy.DeclareSource source -> List.of(declarations.insertSource(text(source)));
            case Remedy.AddDeclaration added -> List.of(declarations.insert(added.text(), Set.copyOf(Vocabulary.DECLARATIONS), false));
            case Remedy.RemoveDeclaration gone -> removeDeclaration(gone.declaration());
            case Remedy.AddClause clause -> addClause(clause);
            case Remedy.ReplaceValue value -> replace(value.value(), value.text());
            case Remedy.RemoveClause clause -> removeClause(clause.clause());
            case Remedy.Reanchor reanchor -> reanchor(reanchor);
        };
    }

    /** Keeps the words of a fragment as they are written; whatever chose a match before goes away. */
    private List<Edit> choose(ElementPath path, int nth) {
        ITextRegion region = places.region(path);
        if (region == null) {
            return List.of();
        }
        String old = structure.document().substring(region.getOffset(), region.getOffset() + region.getLength());
        Token string = Scanner.scan(old).stream().filter(RemedyEdits::isString).findFirst().orElse(null);
        return string == null ? List.of() : List.of(edit(region, string.in(old) + " #" + nth));
    }

    private static boolean isString(Token token) {
        return token.kind() == TokenKind.STRING || token.kind() == TokenKind.TEXT || token.kind() == TokenKind.UNCLOSED;
    }

    private static String text(Remedy.DeclareSource source) {
        return "source " + source.name() + " " + source.kind() + (source.label() == null ? "" : " \"" + Fragment.rawOf(source.label()) + '"');
    }

    private List<Edit> addClause(Remedy.AddClause add) {
        ITextRegion region = places.region(add.declaration());
        return region == null ? List.of() : clauses.add(region.getOffset(), add.clause());
    }

    private List<Edit> removeDeclaration(ElementPath path) {
        ITextRegion region = places.region(path);
        Edit edit = region == null ? null : declarations.remove(region.getOffset());
        return edit == null ? List.of() : List.of(edit);
    }

    private List<Edit> replace(ElementPath path, String text) {
        ITextRegion region = places.region(path);
        return region == null ? List.of() : List.of(edit(region, text));
    }

    private List<Edit> removeClause(ElementPath path) {
        ITextRegion region = places.region(path);
        return region == null ? List.of() : clauses.remove(region.getOffset(), region.getOffset() + region.getLength());
    }

    /** All of it or nothing. */
    private List<Edit> reanchor(Remedy.Reanchor reanchor) {
        List<Edit> edits = new ArrayList<>(replace(reanchor.pin(), '"' + reanchor.sha256() + '"'));
        for (Remedy.ReplaceWords words : reanchor.passages()) {
            List<Edit> each = of(words);
            if (each.isEmpty()) {
                return List.of();
            }
            edits.addAll(each);
        }
        return edits;
    }

    private static Edit edit(ITextRegion region, String text) {
        return new Edit(region.getOffset(), region.getOffset() + region.getLength(), text);
    }
}
