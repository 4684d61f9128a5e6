package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Makes sources of mentions: mentions with one name are one source, a last name alone belongs to the one person who has it,
 * a pronoun is merged with nobody. Nor are those without a name who are introduced twice: "a person familiar with the talks" is
 * somebody else than the one before, "the person familiar with the talks" is not.
 */
final class SourceDraft {

    private static final Pattern INTRODUCTION = Pattern.compile("(?:[Aa]n?|[Aa]nother)\\s+\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|th[eo]se|both|all|h(?:is|er)|its|their|our)\\s.*", Pattern.DOTALL);
    private static final Pattern ARTICLE_AHEAD = Pattern.compile("(?s)(?:.*[^\\p{L}\\p{N}])?(?:the|a|an)\\s");

    private static final Place LAST = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final ArticleText text;
    private final PassageMaker passages;
    private final Identifiers identifiers;
    private final Map<Draft.Mention, Source> sources = new IdentityHashMap<>();
    private final Map<Draft.Mention, List<Place>> places = new IdentityHashMap<>();

    /** Mentions of one source. */
    private static final class Group {
        final SourceWords words;
        final List<Draft.Mention> mentions = new ArrayList<>();
        final List<String> aliases = new ArrayList<>();

        Group(SourceWords words) {
            this.words = words;
        }
    }

    SourceDraft(ArticleText text, PassageMaker passages, Identifiers identifiers) {
        this.text = text;
        this.passages = passages;
        this.identifiers = identifiers;
    }

    /** The sources of these mentions, in their order. */
    List<Source> make(List<Draft.Mention> mentions) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, String> introduced = new HashMap<>();
        for (Draft.Mention mention : mentions) {
            SourceWords words = SourceWords.of(mention.label != null ? mention.label : covered(mention));
            String key = key(words.label());
            // two pronouns are two unknown persons, unless it is the same word of the text
            if (words.pronoun() || introduces(mention, words)) {
                key = "\u0000" + mention.places;
                introduced.put(key(words.label()), key);
            }
            groups.computeIfAbsent(introduced.getOrDefault(key, key), k -> new Group(words)).mentions.add(mention);
        }
        joinSame(groups);
        joinLastNames(groups);
        List<Source> made = new ArrayList<>();
        for (Group group : groups.values()) {
            made.add(source(group));
        }
        return made;
    }

    /** Whether the words bring in somebody without a name: "a clerk", "two of the clerks", "people close to the clerk". */
    private boolean introduces(Draft.Mention mention, SourceWords words) {
        boolean described = mention.label == null && (words.plural() || !words.isFullName());
        String told = described ? SourceWords.onOneLine(covered(mention)) : "";
        return described && (words.plural() ? !DEFINITE.matcher(told).matches() : INTRODUCTION.matcher(told).matches());
    }

    /** The source that a mention became. */
    Source of(Draft.Mention mention) {
        return sources.get(mention);
    }

    /** The places of a mention that became one of a source, completed where they cut words. */
    List<Place> placesOf(Draft.Mention mention) {
        return places.get(mention);
    }

    /** Marks a mention at its source, in the order of the text, unless it is marked already. */
    void mark(Draft.Mention mention) {
        List<Passage> marked = of(mention).getMentions();
        Passage passage = passages.passage(placesOf(mention));
        int at = 0;
        while (at < marked.size() && first(marked.get(at)).getBegin() < first(passage).getBegin()) {
            at++;
        }
        if (at == marked.size() || first(marked.get(at)).getBegin() != first(passage).getBegin()
                || first(marked.get(at)).getEnd() != first(passage).getEnd()) {
            marked.add(at, passage);
        }
    }

    private static Fragment first(Passage passage) {
        return passage.getFragments().get(0);
    }

    /** Mentions that the format says are of one source: the words of the first name it, but a pronoun names nobody. */
    private static void joinSame(Map<String, Group> groups) {
        Map<Draft.Mention, String> keys = new IdentityHashMap<>();
        groups.forEach((key, group) -> group.mentions.forEach(mention -> keys.put(mention, key)));
        for (Draft.Mention mention : List.copyOf(keys.keySet())) {
            for (Draft.Mention same : mention.sameAs) {
                join(groups, keys, keys.get(same), keys.get(mention));
            }
        }
    }

    private static void join(Map<String, Group> groups, Map<Draft.Mention, String> keys, String one, String other) {
        if (one == null || other == null || one.equals(other)) {
            return;
        }
        List<String> order = groups.keySet().stream().filter(k -> k.equals(one) || k.equals(other)).toList();
        boolean second = groups.get(order.get(0)).words.pronoun() && !groups.get(order.get(1)).words.pronoun();
        Group left = groups.get(order.get(second ? 1 : 0));
        Group gone = groups.remove(order.get(second ? 0 : 1));
        gone.mentions.forEach(mention -> keys.put(mention, order.get(second ? 1 : 0)));
        left.mentions.addAll(gone.mentions);
        left.mentions.sort(Comparator.comparing(mention -> mention.places.isEmpty() ? LAST : mention.places.get(0)));
    }

    private static void joinLastNames(Map<String, Group> groups) {
        for (Map.Entry<String, Group> entry : List.copyOf(groups.entrySet())) {
            Group part = entry.getValue();
            if (part.words.pronoun() || part.words.label().contains(" ") || part.words.label().isEmpty()
                    || !Character.isUpperCase(part.words.label().codePointAt(0))) {
                continue;
            }
            List<Group> full = groups.values().stream()
                    .filter(g -> g != part && g.words.isFullName() && g.words.label().endsWith(" " + part.words.label())).toList();
            if (full.size() == 1) {
                full.get(0).mentions.addAll(part.mentions);
                full.get(0).aliases.add(part.words.label());
                groups.remove(entry.getKey());
            }
        }
    }

    private Source source(Group group) {
        Source source = RejoinderFactory.eINSTANCE.createSource();
        SourceWords words = group.words;
        boolean anonymous = group.mentions.stream().anyMatch(m -> m.anonymous);
        SourceKind given = group.mentions.stream().map(m -> m.kind).filter(k -> k != null).findFirst().orElse(null);
        source.setKind(anonymous ? SourceKind.ANONYMOUS : given != null ? given : words.kind());
        if (source.getKind() == SourceKind.ANONYMOUS) {
            source.setSize(words.size());
            source.setSome(words.size() == 0 && words.plural());
        }
        source.setName(identifiers.of(words.pronoun() ? List.of(capital(words.label())) : words.identifiers()));
        // a name that the format gives is kept to the letter; one that is read off the text goes without an article
        String named = group.mentions.stream().map(m -> m.label).filter(l -> l != null && !l.isBlank()).findFirst().orElse(null);
        source.setLabel(named != null && words.role() == null ? SourceWords.onOneLine(named) : words.label().isEmpty() ? null : words.label());
        source.getAliases().addAll(group.aliases);
        if (words.role() != null && source.getKind() == SourceKind.PERSON) {
            source.setRole(words.role());
        }
        List<List<Place>> mentioned = new ArrayList<>();
        for (Draft.Mention mention : group.mentions) {
            sources.put(mention, source);
            List<Place> mended = passages.mended(mention.places, mention.line);
            places.put(mention, mended);
            if (!mended.isEmpty() && !mentioned.contains(mended) && (words.pronoun() || mended.size() > 1 || !isNamed(source, mended.get(0)))) {
                mentioned.add(mended);
            }
        }
        mentioned.forEach(p -> {
            Passage passage = passages.passage(p);
            if (passage != null) {
                source.getMentions().add(passage);
            }
        });
        return source;
    }

    /**
     * Whether the words at a place are the source's name or an alias, so that the place is found without being marked. A name
     * is found together with an article in front of it, so one whose article is left out is marked.
     */
    private boolean isNamed(Source source, Place place) {
        String ahead = text.string().substring(Math.max(0, place.begin() - 5), place.begin()).toLowerCase(Locale.ROOT);
        String covered = text.at(place);
        // marks at the edges are no part of a name that is found
        if (ARTICLE_AHEAD.matcher(ahead).matches() || !isWord(covered.codePointAt(0)) || !isWord(covered.codePointBefore(covered.length()))) {
            return false;
        }
        String words = key(SourceWords.withoutArticle(SourceWords.onOneLine(covered)));
        return source.getLabel() != null && words.equals(key(source.getLabel()))
                || source.getAliases().stream().anyMatch(a -> words.equals(key(a)));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private String covered(Draft.Mention mention) {
        StringBuilder words = new StringBuilder();
        for (Place place : mention.places) {
            words.append(words.isEmpty() ? "" : " ").append(text.at(place));
        }
        return words.toString();
    }

    private static String key(String label) {
        // the first letter may stand in either case; the others tell names from words
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
