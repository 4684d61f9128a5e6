package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.text.Place;

/** ATT-10: the first mention of an anonymous source is definite and nothing before introduces it. */
public final class UnintroducedSource implements Rule {

    /** Units in which the words ahead of a mention are looked for: "the twenty-seven". */
    private static final int NEAR = 24;
    private static final String DEFINITE = "definite";
    private static final String DEFINITE_OF_ONE = "definite of one";

    @Override
    public String id() {
        return "ATT-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon articles = document.lexicon(LexiconKind.ARTICLES);
        for (Source source : document.sources()) {
            List<Place> mentions = source.getKind() == SourceKind.ANONYMOUS ? document.mentions(source) : List.of();
            if (mentions.isEmpty() || introducedByGroup(document, source, mentions.get(0))) {
                continue;
            }
            boolean one = source.getSize() <= 1 && !source.isSome();
            Place definite = isCountedByPart(document, source, mentions.get(0)) ? null : definite(document, mentions.get(0), word -> isDefinite(articles.value(word), one));
            if (definite != null) {
                report.at(source).place(definite).say("message", source.getName(), "“" + document.text().at(definite) + "”");
            }
        }
    }

    private static boolean introducedByGroup(ExaminedDocument document, Source part, Place mention) {
        Set<Source> seen = new HashSet<>();
        for (Source group = document.value(part.getOf()); group != null && seen.add(group); group = document.value(group.getOf())) {
            List<Place> mentions = document.mentions(group);
            if (!mentions.isEmpty() && mentions.get(0).begin() < mention.begin()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mention of a part names and counts the group, as in "two of the eight clerks": that introduces both. */
    private static boolean isCountedByPart(ExaminedDocument document, Source group, Place mention) {
        int before = document.words().from(mention.begin()) - 1;
        return before >= 0 && isNumber(document, document.words().place(before)) && document.sources().stream()
                .filter(part -> document.value(part.getOf()) == group).flatMap(part -> part.getMentions().stream())
                .anyMatch(marked -> document.places(marked).stream().anyMatch(place -> place.contains(mention)));
    }

    /** The mention with the word that makes it definite; null if it has none. */
    private static Place definite(ExaminedDocument document, Place named, Predicate<String> isDefinite) {
        Place mention = named;
        List<Place> words = document.words().words(mention);
        if (!words.isEmpty() && isDefinite.test(document.text().at(words.get(0)))) {
            return mention;
        }
        List<Place> before = document.words().words(new Place(Math.max(0, mention.begin() - NEAR), mention.begin()));
        if (before.isEmpty()) {
            return null;
        }
        Place last = before.get(before.size() - 1);
        if (before.size() > 1 && isNumber(document, last) && document.text().string().substring(last.end(), mention.begin()).isBlank()) {
            // "the eight officials"
            mention = last.cover(mention);
            last = before.get(before.size() - 2);
        }
        boolean adjacent = document.text().string().substring(last.end(), mention.begin()).isBlank();
        return adjacent && isDefinite.test(document.text().at(last)) ? last.cover(mention) : null;
    }

    private static boolean isNumber(ExaminedDocument document, Place word) {
        String folded = Lexicon.fold(document.text().at(word));
        return document.lexicon(LexiconKind.NUMBERS).contains(folded) || folded.chars().allMatch(Character::isDigit);
    }

    /** Ahead of several, "that" is mostly the word that begins what was said. */
    private static boolean isDefinite(String kind, boolean one) {
        return DEFINITE.equals(kind) || one && DEFINITE_OF_ONE.equals(kind);
    }
}
