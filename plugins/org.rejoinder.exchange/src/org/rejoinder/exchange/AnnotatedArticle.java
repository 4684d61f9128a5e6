package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Document;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * What is exported: a document, the text that it annotates, and what the engine reads off the two.
 *
 * @param name the document's file name without its ending; what exported files are named after
 * @param document the model; not changed by an export
 * @param text the article's text; null where there is none that can be read, or the document has no article
 */
public record AnnotatedArticle(String name, Document document, ArticleText text) {

    /** @throws IllegalArgumentException if the name is not one that stays in its folder */
    public AnnotatedArticle {
        FileNames.demandPlain(name);
    }

    /**
     * Where a passage of the document is: one place for each of its fragments, in UTF-16 units of the text.
     *
     * @param passage may be null
     * @return empty if the passage is null or has no place
     */
    public List<Place> places(Passage passage) {
        if (passage == null || text == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Fragment fragment : passage.getFragments()) {
            if (fragment.getBegin() < 0 || fragment.getEnd() <= fragment.getBegin() || fragment.getEnd() > text.length()) {
                return List.of();
            }
            places.add(new Place(fragment.getBegin(), fragment.getEnd()));
        }
        return places;
    }
}
