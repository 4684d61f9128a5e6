package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ContentWords;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-13: the description shifts between mentions of one anonymous source. */
public final class ShiftingDescription implements Rule {

    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "SRC-13";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Source source : document.sources()) {
            if (source.getKind() != SourceKind.ANONYMOUS) {
                continue;
            }
            List<String> descriptions = new ArrayList<>();
            if (source.getLabel() != null) {
                descriptions.add(source.getLabel());
            }
            source.getMentions().forEach(mention -> descriptions.add(document.wordsAt(document.places(mention))));
            List<String> named = source.getAliases().isEmpty() ? List.of()
                    : document.mentions(source).stream().map(place -> Lexicon.fold(document.text().at(place))).toList();
            source.getAliases().stream().filter(alias -> named.contains(Lexicon.fold(alias))).forEach(descriptions::add);
            for (int i = 1; i < descriptions.size(); i++) {
                Set<String> first = content(document, descriptions.get(0));
                Set<String> here = content(document, descriptions.get(i));
                if (!first.isEmpty() && !here.isEmpty() && here.stream().noneMatch(first::contains)) {
                    report.at(source).place(document.mentions(source))
                            .say("message", source.getName(), "“" + descriptions.get(0) + "”", "“" + descriptions.get(i) + "”");
                    break;
                }
            }
        }
    }

    /** The words that describe: neither short, nor empty of content, nor what anybody could be called. */
    private static Set<String> content(ExaminedDocument document, String description) {
        return ContentWords.of(document, description, SHORTEST, List.of(LexiconKind.STOP_WORDS, LexiconKind.VAGUE_SOURCES, LexiconKind.NUMBERS));
    }
}
