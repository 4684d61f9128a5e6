package org.rejoinder.language.snapshot;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/**
 * One state of a document: what it says, and what the engine says of it. Nothing changes it; any thread may read it, the
 * model as long as nobody changes that.
 */
public final class Snapshot {

    private final String text;
    private final RejoinderResource resource;
    private final Decoding decoding;
    private final Examination examination;
    private final List<LocatedFinding> findings;
    private final List<LocatedSuppression> suppressed;
    private final Positions positions;

    Snapshot(String text, RejoinderResource resource, Decoding decoding, Examination examination, List<LocatedFinding> findings,
            List<LocatedSuppression> suppressed) {
        this.text = text;
        this.resource = resource;
        this.decoding = decoding;
        this.examination = examination;
        this.findings = List.copyOf(findings);
        this.suppressed = List.copyOf(suppressed);
        this.positions = new Positions(resource.document());
    }

    /** The document's URI. */
    public URI uri() {
        return resource.getURI();
    }

    /** The document's text. */
    public String text() {
        return text;
    }

    /** The model, linked. To be read only. References into other articles are proxies. */
    public Document document() {
        return resource.document();
    }

    /** The resource with the tree of what was parsed. To be read only. */
    public RejoinderResource resource() {
        return resource;
    }

    /** What became of reading the article's text; null in a shared file. */
    public Decoding decoding() {
        return decoding;
    }

    /** The article's text; null where there is none. */
    public ArticleText article() {
        return decoding instanceof Decoding.Readable readable ? readable.text() : null;
    }

    /** What the engine read off the document. */
    public Examination examination() {
        return examination;
    }

    /** All findings that are shown, those of the language too, with their places in the document, in its order. */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /** The findings that the annotator has silenced, with their places in the document. */
    public List<LocatedSuppression> suppressed() {
        return suppressed;
    }

    /** Where the parts of the model stand in the document. */
    public Positions positions() {
        return positions;
    }
}
