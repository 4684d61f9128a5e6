package org.rejoinder.language.ide.fixes;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.util.ITextRegion;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Remedy;
import org.rejoinder.text.Fragment;

/** Turns remedies into changes of the document that was examined. */
public final class RemedyEdits {

    private final Structure structure;
    private final DocumentPlaces places;

    /** Creates the changes for one examined state of a document. */
    public RemedyEdits(Structure structure, DocumentPlaces places) {
        this.structure = structure;
        this.places = places;
    }

    /** {@return the changes that a remedy asks for; empty where it can not be written into this document} */
    public List<Edit> of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ChooseOccurrence choice -> fragment(choice.fragment(), null, choice.nth());
            case Remedy.ReplaceWords words -> fragment(words.fragment(), words.words(), 0);
            case Remedy.DeclareSource source -> List.of(declare(source));
            case Remedy.AddClause clause -> addClause(clause);
            case Remedy.ReplaceValue value -> replace(value.value(), value.text());
            case Remedy.RemoveClause clause -> removeClause(clause.clause());
            case Remedy.Reanchor reanchor -> List.of();
        };
    }

    /** Writes a fragment anew; whatever chose a match among several goes away with the old words. */
    private List<Edit> fragment(ElementPath path, String words, int nth) {
        ITextRegion region = places.region(path);
        if (region == null) {
            return List.of();
        }
        String old = structure.document().substring(region.getOffset(), region.getOffset() + region.getLength());
        Token string = null;
        for (Token token : org.rejoinder.language.ide.syntax.Scanner.scan(old)) {
            if (token.kind() == TokenKind.STRING || token.kind() == TokenKind.TEXT || token.kind() == TokenKind.UNCLOSED) {
                string = token;
                break;
            }
        }
        if (string == null) {
            return List.of();
        }
        String quoted = words == null ? string.in(old) : "\"" + Fragment.rawOf(words) + "\"";
        String text = nth > 0 ? quoted + " #" + nth : quoted;
        return List.of(new Edit(region.getOffset(), region.getOffset() + region.getLength(), text));
    }

    private Edit declare(Remedy.DeclareSource source) {
        String text = "source " + source.name() + " " + source.kind()
                + (source.label() == null ? "" : " \"" + source.label().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        int end = 0;
        boolean any = false;
        for (Declaration declaration : structure.declarations()) {
            if (Set.of("source", "article").contains(declaration.keyword())) {
                end = declaration.end();
                any = declaration.keyword().equals("source");
            }
        }
        int line = end;
        String document = structure.document();
        while (line < document.length() && document.charAt(line) != '\n' && document.charAt(line) != '\r') {
            line++;
        }
        end = document.substring(end, line).stripLeading().startsWith("//") ? line : end;
        String gap = end == 0 ? "" : any ? "\n" : "\n\n";
        return new Edit(end, end, gap + text + (end == 0 ? "\n\n" : ""));
    }

    private List<Edit> addClause(Remedy.AddClause add) {
        ITextRegion region = places.region(add.declaration());
        if (region == null) {
            return List.of();
        }
        int end = region.getOffset() + region.getLength();
        return List.of(new Edit(end, end, "\n  " + add.clause()));
    }

    private List<Edit> replace(ElementPath path, String text) {
        ITextRegion region = places.region(path);
        return region == null ? List.of()
                : List.of(new Edit(region.getOffset(), region.getOffset() + region.getLength(), text));
    }

    /** Removes a value with its keyword, or from a list of several only itself and a comma. */
    private List<Edit> removeClause(ElementPath path) {
        ITextRegion region = places.region(path);
        if (region == null) {
            return List.of();
        }
        String document = structure.document();
        int begin = region.getOffset();
        int end = begin + region.getLength();
        int before = skipBack(begin);
        int behind = end;
        while (behind < document.length() && Character.isWhitespace(document.charAt(behind))) {
            behind++;
        }
        if (before > 0 && document.charAt(before - 1) == ',') {
            return List.of(new Edit(before - 1, end, ""));
        }
        if (behind < document.length() && document.charAt(behind) == ',') {
            int next = behind + 1;
            while (next < document.length() && Character.isWhitespace(document.charAt(next))) {
                next++;
            }
            return List.of(new Edit(begin, next, ""));
        }
        int keyword = structure.declarations().stream().flatMap(d -> d.clauses().stream())
                .filter(clause -> clause.begin() <= region.getOffset() && region.getOffset() < clause.end())
                .mapToInt(clause -> clause.begin()).max().orElse(begin);
        return List.of(new Edit(skipBack(keyword), end, ""));
    }

    private int skipBack(int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(structure.document().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
