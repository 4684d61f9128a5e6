package org.rejoinder.cli.documents;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.text.Decoding;

/**
 * The text that a document annotates.
 *
 * @param decoding what became of it; null if the document names none
 * @param label its file as it is printed; the document's if the text stands in it
 * @param begin UTF-16 offset of an embedded text in the document; -1 if the text is a file
 */
record ArticleSource(Decoding decoding, String label, int begin) {

    /** The largest text, in bytes. */
    private static final long LARGEST = 32L << 20;

    static ArticleSource of(Document document, InputFile file) {
        Article article = document.getArticle();
        if (article == null) {
            return new ArticleSource(null, file.label(), -1);
        }
        if (article.getEmbeddedText() != null) {
            return new ArticleSource(Decoding.ofText(article.getEmbeddedText()), file.label(), begin(article));
        }
        if (article.getTextFile() == null) {
            return new ArticleSource(null, file.label(), -1);
        }
        int slash = file.label().lastIndexOf('/');
        String label = file.label().substring(0, slash + 1) + article.getTextFile();
        try {
            return new ArticleSource(Decoding.read(file.path().resolveSibling(article.getTextFile()), LARGEST), label, -1);
        } catch (InvalidPathException e) {
            return new ArticleSource(Decoding.unreadable(Decoding.Reason.MISSING, article.getTextFile()), label, -1);
        }
    }

    /** The text begins behind the first line break. */
    private static int begin(Article article) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(article, RejoinderPackage.Literals.ARTICLE__EMBEDDED_TEXT);
        if (nodes.isEmpty()) {
            return -1;
        }
        INode node = nodes.get(0);
        String raw = node.getText();
        int open = raw.indexOf("'''");
        int line = open < 0 ? -1 : raw.indexOf(article.getEmbeddedText(), open + 3);
        return line < 0 ? -1 : node.getTotalOffset() + line;
    }
}
