package org.rejoinder.exchange.markdown;

import java.util.Optional;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.article.MarkdownImporter;
import org.rejoinder.exchange.report.Report;

/** The report of an article in CommonMark with the tables of GitHub's dialect. */
public final class MarkdownFormat extends WrittenFormat {

    /** For the service registry. */
    public MarkdownFormat() {
        super("markdown", "md");
    }

    /** What is read is an article, and never a report. */
    @Override
    public Optional<Importer> importer() {
        return Optional.of(new MarkdownImporter());
    }

    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        return new MarkdownReport(new Report(article)).write();
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return LossReport.none(id()).and(article.unplaced());
    }
}
