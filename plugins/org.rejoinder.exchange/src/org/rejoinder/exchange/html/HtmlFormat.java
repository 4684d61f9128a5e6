package org.rejoinder.exchange.html;

import java.util.List;
import java.util.Optional;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.article.HtmlImporter;

/**
 * A report for people: the article with its passages, who says what, each rebuttal beside what it rebuts, sources, ledger,
 * findings, standing with reasons. It is read by people and never comes back, and names what has no place in the text.
 */
public final class HtmlFormat implements Format, Exporter {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String title() {
        return Messages.of(HtmlFormat.class, "title");
    }

    /** What is read is an article's page, and never a report. */
    @Override
    public Optional<Importer> importer() {
        return Optional.of(new HtmlImporter());
    }

    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".html");
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) {
        return Export.of(fileNames(article.name()).get(0), HtmlReport.of(article),
                LossReport.none(id()).and(article.unplaced()));
    }
}
