package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Statement;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Places that a model brings along, and the cases about them, which the language can not write down. */
final class StoredPlaces {

    private static final String TEXT = "The mayor said the bridge is safe. \uD83D\uDCF0 Cafe\u0301s are open.";

    private StoredPlaces() {
    }

    /** Whether the fragment has a place. */
    static boolean isStored(Fragment fragment) {
        return fragment.getBegin() >= 0 || fragment.getEnd() >= 0;
    }

    /** Whether the fragment has a place that lies in the text and is not empty. */
    static boolean isUsable(Fragment fragment, ArticleText text) {
        return fragment.getBegin() >= 0 && fragment.getEnd() > fragment.getBegin() && fragment.getEnd() <= text.length();
    }

    /**
     * A case of one statement with a stored place.
     *
     * @param words the quoted words; null for none
     */
    static RuleCase storedCase(String name, boolean fires, String words, int begin, int end) {
        return new RuleCase(name, fires, () -> new Examiner(RuleRegistry.standard())
                .examine(document(words, begin, end), Decoding.ofText(TEXT), Surroundings.ALONE, Settings.STANDARD).findings());
    }

    private static Document document(String words, int begin, int end) {
        RejoinderFactory factory = RejoinderFactory.eINSTANCE;
        Document document = factory.createDocument();
        Article article = factory.createArticle();
        article.setName("A");
        article.setEmbeddedText(TEXT);
        document.setArticle(article);
        Source mayor = factory.createSource();
        mayor.setName("Mayor");
        mayor.setKind(SourceKind.PERSON);
        mayor.setLabel("The mayor");
        Statement statement = factory.createStatement();
        statement.setName("S1");
        statement.getBy().add(mayor);
        Fragment fragment = factory.createFragment();
        fragment.setWords(words);
        fragment.setBegin(begin);
        fragment.setEnd(end);
        Passage passage = factory.createPassage();
        passage.getFragments().add(fragment);
        statement.setSays(passage);
        document.getElements().addAll(List.of(mayor, statement));
        return document;
    }
}
