package org.rejoinder.exchange.tei;

import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Coverage;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Loss;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.svg.XmlText;
import org.rejoinder.model.RejoinderPackage.Literals;

/**
 * TEI P5: sources as persons and groups of the header, the text with contents as {@code said}, cues, hedges and mentions in it,
 * relations and notes as stand-off.
 */
public final class TeiFormat extends WrittenFormat {

    /** For the service registry. */
    public TeiFormat() {
        super("tei", "xml");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        return new TeiWriter(article, options.base()).write();
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        LossReport report = Coverage.of(id())
                .carries(Literals.ARTICLE)
                .except(Literals.ARTICLE__ANNOTATED, Literals.ARTICLE__TEXT_FILE, Literals.ARTICLE__SHA256, Literals.DECLARATION__SUPPRESSIONS)
                .carries(Literals.NAMED__NAME, Literals.SOURCE__KIND, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.SOURCE__LABEL,
                        Literals.SOURCE__ROLE, Literals.SOURCE__OF, Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF, Literals.SOURCE__ALIASES,
                        Literals.SOURCE__MENTIONS, Literals.SOURCE__REASON, Literals.SOURCE__URL)
                .carries(Literals.ACT__BY, Literals.ACT__SAYS, Literals.ACT__CUE, Literals.ACT__TO, Literals.ACT__SUPPORTS, Literals.ACT__RESTS_ON,
                        Literals.ACT__REPEATS, Literals.ACT__ANSWERS, Literals.ACT__HEDGES, Literals.ACT__UNELABORATED, Literals.ACT__QUESTION)
                .carries(Literals.REBUTTAL__TARGETS, Literals.REBUTTAL__RESPONSE, Literals.TARGET__KIND, Literals.TARGET__AIMS, Literals.AIM__TARGET,
                        Literals.AIM__WORDS)
                .carries(Literals.REMARK__KIND, Literals.REMARK__TEXT, Literals.REMARK__PASSAGE, Literals.PASSAGE__FRAGMENTS, Literals.FRAGMENT__WORDS)
                .losses(article.document()).and(article.unplaced());
        String text = article.text() == null ? "" : article.text().string();
        long forbidden = XmlText.allowed(text).codePoints().filter(c -> c == 0xFFFD).count() - text.codePoints().filter(c -> c == 0xFFFD).count();
        return forbidden == 0 ? report : report.and(List.of(new Loss("", "", Messages.of(TeiFormat.class, "tei.character", forbidden))));
    }
}
