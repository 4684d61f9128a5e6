package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Source;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.text.Place;

/** Where the sources of a document are mentioned, each looked for when first asked for. */
final class SourceMentions {

    private final ExaminedDocument document;
    private final Map<String, List<Place>> known = new HashMap<>();
    private Map<String, Source> declared;
    private Mentions finder;

    SourceMentions(ExaminedDocument document) {
        this.document = document;
    }

    /** The places where a source is mentioned, in order; by its qualified name. */
    List<Place> of(String source) {
        List<Place> places = known.get(source);
        if (places == null) {
            places = find(source);
            known.put(source, places);
        }
        return places;
    }

    private List<Place> find(String id) {
        if (declared == null) {
            declared = new HashMap<>();
            document.sources().forEach(source -> declared.putIfAbsent(document.id(source), source));
            document.sharedSources().forEach(source -> declared.putIfAbsent(document.id(source), source));
            finder = new Mentions(document.words(), document.lexicon(LexiconKind.ARTICLES));
        }
        List<String> names = new ArrayList<>();
        SourceFact fact = document.base().source(id);
        Source source = declared.get(id);
        if (fact != null) {
            names.add(fact.label());
            names.addAll(fact.aliases());
        } else if (source != null) {
            names.add(source.getLabel());
            names.addAll(source.getAliases());
        }
        List<Place> marked = new ArrayList<>();
        if (source != null) {
            source.getMentions().forEach(mention -> marked.addAll(document.places(mention)));
        }
        return finder.of(names, marked);
    }
}
