package org.rejoinder.exchange.graph;

import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.svg.SvgPainter;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;

/** The argument map as a picture. */
public final class SvgFormat extends WrittenFormat {

    /** For the service registry. */
    public SvgFormat() {
        super("svg", "svg");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        return SvgPainter.paint(new MapLayout().layout(MapReader.of(article.examination())), article.name());
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return GraphCoverage.losses(id(), article);
    }
}
