package org.rejoinder.exchange.article;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.model.Document;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.SourceKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Place;

/** Reads an article that nobody has annotated yet: its text, and a document that says what the file says of it. */
abstract class ArticleImporter implements Importer {

    @Override
    public final boolean carriesAnnotation() {
        return false;
    }

    /**
     * Reads the file.
     *
     * @param draft to be filled with what the file says of the article
     * @param warnings to be filled with what a user should look at
     * @throws ExchangeException if there is nothing to be read
     */
    abstract ArticleText read(ImportInput input, Draft draft, List<ImportWarning> warnings) throws ExchangeException;

    @Override
    public final List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        List<ImportWarning> warnings = new ArrayList<>();
        String name = FileNames.plain(input.name());
        Draft draft = new Draft();
        draft.article = name;
        ArticleText text = read(input, draft, warnings);
        if (text.string().isBlank()) {
            throw new ExchangeException(input.label(), 1, 1, message("article.empty"));
        }
        Document document = Drafting.document(text, name + ".txt", draft,
                (line, words) -> warnings.add(new ImportWarning(input.label(), line, words)));
        return List.of(new ImportResult(name, document, text, warnings));
    }

    /** A text that was taken out of a page, with notes where its block quotations and what is not part of the article stand. */
    static ArticleText of(PageText.Read page, Draft draft) {
        ArticleText text = ((Decoding.Readable) Decoding.ofText(page.text())).text();
        for (Place quotation : page.quotations()) {
            int border = page.text().indexOf("\n\n", quotation.begin());
            // a note may not cross the border of a paragraph, though the quotation does
            Place first = border > 0 && border < quotation.end() ? new Place(quotation.begin(), border) : quotation;
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, List.of(first), message("article.block"), 0));
        }
        for (Place aside : page.asides()) {
            // one that lies within another is told by that
            if (page.asides().stream().noneMatch(o -> o != aside && o.contains(aside))) {
                draft.remarks.add(new Draft.Remark(RemarkKind.OUTSIDE, List.of(aside), null, 0));
            }
        }
        return text;
    }

    /** The article appeared there. */
    static void outlet(Draft draft, String name) {
        if (name != null) {
            draft.outlet = new Draft.Mention(List.of(), 0);
            draft.outlet.label = name;
            draft.outlet.kind = SourceKind.OUTLET;
        }
    }

    static String message(String key, Object... arguments) {
        return Messages.of(ArticleImporter.class, key, arguments);
    }
}
