package org.rejoinder.exchange.office;

import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;

/** A format of one binary file that is written only, whose files end in its id. */
abstract class OfficeFormat implements Format, Exporter {

    private final String id;

    OfficeFormat(String id) {
        this.id = id;
    }

    /** The file's bytes. */
    protected abstract byte[] write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException;

    /** What the file does not carry. */
    protected abstract LossReport losses(AnnotatedArticle article);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return Messages.of(OfficeFormat.class, id + ".title");
    }

    @Override
    public final List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id, id));
    }

    @Override
    public final Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        return new Export(List.of(new Export.File(fileNames(article.name()).get(0), write(article, options), false)), losses(article));
    }
}
