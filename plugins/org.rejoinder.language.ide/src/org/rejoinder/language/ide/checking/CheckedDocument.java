package org.rejoinder.language.ide.checking;

import java.util.List;
import org.rejoinder.language.ide.article.ArticleMark;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.rules.Examination;
import org.rejoinder.text.ArticleText;

/**
 * What checking one state of a document found; immutable.
 *
 * @param document   the text of the document that was checked
 * @param findings   the findings, in the document's order
 * @param article    the article's text; null where there is none
 * @param marks      what the document marks in it
 * @param otherNames the names of other files that it may refer to
 * @param examination what the engine read off the article; null before the first check
 */
public record CheckedDocument(String document, List<CheckedFinding> findings, ArticleText article, List<ArticleMark> marks,
        List<VisibleName> otherNames, Examination examination) {

    /** What is known of a document before it is checked. */
    public static final CheckedDocument EMPTY = new CheckedDocument("", List.of(), null, List.of(), List.of(), null);

    /** Keeps copies of the lists. */
    public CheckedDocument {
        findings = List.copyOf(findings);
        marks = List.copyOf(marks);
        otherNames = List.copyOf(otherNames);
    }

    /** {@return what other documents see of this one: as long as it is the same they need no second look} */
    public String outward() {
        boolean shared = examination == null || examination.facts().article().isEmpty();
        return shared ? document : examination.facts().write();
    }

    /** {@return what is known of a document that cannot be read} */
    static CheckedDocument unreadable(CheckedFinding finding) {
        return new CheckedDocument("", List.of(finding), null, List.of(), List.of(), null);
    }
}
