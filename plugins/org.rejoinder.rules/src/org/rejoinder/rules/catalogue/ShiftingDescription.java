package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-13: the description shifts between mentions of one anonymous source. */
public final class ShiftingDescription implements Rule {

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
        Set<String> words = new TreeSet<>();
        for (String word : Lexicon.fold(description).split("[^\\p{L}\\p{Nd}]+")) {
            boolean empty = word.length() < 4 || document.lexicon(LexiconKind.STOP_WORDS).contains(word)
                    || document.lexicon(LexiconKind.VAGUE_SOURCES).contains(word) || document.lexicon(LexiconKind.NUMBERS).contains(word);
            if (!empty) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
