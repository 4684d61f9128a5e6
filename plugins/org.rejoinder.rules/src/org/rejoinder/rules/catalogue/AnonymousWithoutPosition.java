package org.rejoinder.rules.catalogue;

import java.util.Set;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-06: anonymous without a description of its position to know. */
public final class AnonymousWithoutPosition implements Rule {

    @Override
    public String id() {
        return "SRC-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Set<String> silent = OnlyResponses.of(document);
        for (Source source : document.sources()) {
            if (source.getKind() == SourceKind.ANONYMOUS && source.getOf() == null && !silent.contains(document.id(source)) && isVague(document, source.getLabel())) {
                report.at(source).place(document.mentions(source))
                        .say(source.getLabel() == null ? "none" : "message", source.getName(), "“" + source.getLabel() + "”");
            }
        }
    }

    private static boolean isVague(ExaminedDocument document, String label) {
        for (String word : label == null ? new String[0] : label.strip().split("\\s+")) {
            boolean empty = document.lexicon(LexiconKind.VAGUE_SOURCES).contains(word)
                    || document.lexicon(LexiconKind.ARTICLES).contains(word) || document.lexicon(LexiconKind.NUMBERS).contains(word);
            if (!empty) {
                return false;
            }
        }
        return true;
    }
}
