package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Source;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.rules.reading.WordIndex;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Which mention of a source will be read as that of an act: a document does not say it, the one nearest to the cue counts. An
 * importer has to know where that is another than the file's.
 */
final class ReadMentions {

    private final WordIndex words;
    private final Map<Source, List<Place>> known = new IdentityHashMap<>();

    ReadMentions(ArticleText text) {
        words = new WordIndex(text.string());
    }

    /**
     * The mention that is read, in UTF-16 units, without a leading article where it is found by the source's name.
     *
     * @param cue of the act; where it is empty, what is said counts
     * @return null if the source is mentioned nowhere, or the act has no place
     */
    Place of(Source source, List<Place> cue, List<Place> says) {
        List<Place> anchor = cue.isEmpty() ? says : cue;
        List<Place> mentions = known.computeIfAbsent(source, this::mentions);
        return anchor.isEmpty() || mentions.isEmpty() ? null : Mentions.nearest(mentions, anchor.get(0), says);
    }

    private List<Place> mentions(Source source) {
        TreeSet<Place> all = new TreeSet<>();
        List<String> names = new ArrayList<>(source.getAliases());
        if (source.getLabel() != null) {
            names.add(source.getLabel());
        }
        names.forEach(name -> all.addAll(words.find(SourceWords.withoutArticle(name), false)));
        for (Passage passage : source.getMentions()) {
            for (Fragment fragment : passage.getFragments()) {
                all.add(new Place(fragment.getBegin(), fragment.getEnd()));
            }
        }
        return List.copyOf(all);
    }
}
