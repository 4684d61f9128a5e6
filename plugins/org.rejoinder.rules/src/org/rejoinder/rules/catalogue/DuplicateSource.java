package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.Mentions;

/** SRC-02: the same name or alias in two entries of one file and the shared files that it sees. */
public final class DuplicateSource implements Rule {

    @Override
    public String id() {
        return "SRC-02";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Map<String, Source> known = new LinkedHashMap<>();
        for (Document shared : document.surroundings().shared()) {
            for (Declaration declaration : shared == document.document() ? List.<Declaration>of() : shared.getElements()) {
                if (declaration instanceof Source source) {
                    names(document, source).keySet().forEach(name -> known.putIfAbsent(name, source));
                }
            }
        }
        for (Source source : document.sources()) {
            Map<String, String> names = names(document, source);
            for (String name : names.keySet()) {
                Source other = known.putIfAbsent(name, source);
                if (other != null && other != source) {
                    report.at(source).related(document.id(other), "other").suggest(withoutAlias(document, source, name))
                            .suggest(source.getName() != null && source.getName().equals(other.getName())
                                    ? new Remedy.RemoveDeclaration(ElementPath.of(source)) : null)
                            .say(source.getName() != null && source.getName().equals(other.getName()) ? "message.shared" : "message",
                                    source.getName(), LocalNames.of(document, document.id(other)), "“" + names.get(name) + "”");
                    break;
                }
            }
        }
    }

    /** Takes the alias away; null if it is no alias but the name. */
    private static Remedy withoutAlias(ExaminedDocument document, Source source, String name) {
        Mentions mentions = new Mentions(document.words(), document.lexicon(LexiconKind.ARTICLES));
        for (int i = 0; i < source.getAliases().size(); i++) {
            if (Lexicon.fold(mentions.bare(source.getAliases().get(i))).equals(name)) {
                return new Remedy.RemoveClause(ElementPath.of(source, RejoinderPackage.Literals.SOURCE__ALIASES, i));
            }
        }
        return null;
    }

    /** The names of a source, without articles and in lower case, each with how it is written. */
    private static Map<String, String> names(ExaminedDocument document, Source source) {
        Map<String, String> names = new LinkedHashMap<>();
        if (source.getKind() != SourceKind.ANONYMOUS && source.getKind() != SourceKind.GROUP) {
            Mentions mentions = new Mentions(document.words(), document.lexicon(LexiconKind.ARTICLES));
            List<String> all = new ArrayList<>(source.getAliases());
            if (source.getLabel() != null) {
                all.add(0, source.getLabel());
            }
            all.stream().filter(n -> !n.isBlank()).map(mentions::bare).forEach(n -> names.putIfAbsent(Lexicon.fold(n), n));
        }
        return names;
    }
}
