package org.rejoinder.language.ide.checking;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.language.snapshot.Region;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Related;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Says where the things stand that findings refer to besides their own element. */
public final class RelatedSpots {

    private final Document model;
    private final ArticleText article;
    private final Snapshot snapshot;
    private final int textBegin;

    private RelatedSpots(Document model, ArticleText article, Snapshot snapshot) {
        this.model = model;
        this.article = article;
        this.snapshot = snapshot;
        this.textBegin = snapshot == null ? -1 : textBegin(model.getArticle());
    }

    /** {@return the spots of a document that was read as text} */
    public static RelatedSpots of(Snapshot snapshot) {
        return new RelatedSpots(snapshot.document(), snapshot.article(), snapshot);
    }

    /** {@return the spots of a model that was not read as text: those in the article only} */
    public static RelatedSpots of(Document model, ArticleText article) {
        return new RelatedSpots(model, article, null);
    }

    /** {@return where a finding's other places are, the article's words first} */
    public List<RelatedSpot> of(Finding finding) {
        List<RelatedSpot> spots = new ArrayList<>();
        add(spots, finding.place(), "");
        for (Related each : finding.related()) {
            if (each.place() != null) {
                add(spots, each.place(), each.text());
            } else if (snapshot != null) {
                Region at = each.path() != null ? snapshot.positions().of(each.path()) : each.element() != null ? element(each.element()) : null;
                if (at != null) {
                    int begin = Math.min(at.offset(), snapshot.text().length());
                    int end = Math.min(at.end(), snapshot.text().length());
                    spots.add(new RelatedSpot(false, begin, end, snapshot.text().substring(begin, end), each.text()));
                }
            }
        }
        return spots;
    }

    /** The article's words, once each. */
    private void add(List<RelatedSpot> spots, Place place, String message) {
        if (place == null || article == null || !article.holds(place)) {
            return;
        }
        int shift = Math.max(0, textBegin);
        RelatedSpot made = new RelatedSpot(textBegin < 0, shift + place.begin(), shift + place.end(), article.at(place), message);
        if (!spots.contains(made)) {
            spots.add(made);
        }
    }

    /** A declaration of this document by its qualified name; null for another document's. */
    private Region element(String id) {
        Article own = model.getArticle();
        String prefix = own == null || own.getName() == null ? "" : own.getName() + ".";
        if (!id.startsWith(prefix)) {
            return null;
        }
        List<Named> named = snapshot.resource().names().get(id.substring(prefix.length()));
        return named.isEmpty() ? null : snapshot.positions().of(named.get(0));
    }

    /** UTF-16 offset of an embedded text in the document; -1 if the text is a file. */
    private static int textBegin(Article article) {
        if (article == null || article.getTextFile() != null || article.getEmbeddedText() == null) {
            return -1;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(article, RejoinderPackage.Literals.ARTICLE__EMBEDDED_TEXT);
        String raw = nodes.isEmpty() ? "" : nodes.get(0).getText();
        int open = raw.indexOf("'''");
        int begin = open < 0 ? -1 : raw.indexOf(article.getEmbeddedText(), open + 3);
        return begin < 0 ? -1 : nodes.get(0).getTotalOffset() + begin;
    }
}
