package org.rejoinder.exchange;

import org.eclipse.emf.common.util.URI;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.rules.RuleRegistry;

/** Documents for tests of formats, read by the real language. */
public final class Annotated {

    private static final Language LANGUAGE = Language.standalone(RuleRegistry.standard());

    private Annotated() {
    }

    /** A document with an embedded text, ready to be exported. */
    public static AnnotatedArticle article(String name, String document) {
        Snapshot snapshot = LANGUAGE.snapshot(URI.createURI("memory:/" + name + ".rejoinder"), document);
        return new AnnotatedArticle(name, snapshot.document(), snapshot.article(), snapshot.examination());
    }

    /** What a format writes, by file name. */
    public static Export export(Format format, AnnotatedArticle article) throws ExchangeException {
        return format.exporter().orElseThrow().export(article, ExchangeOptions.none());
    }

    /** The one file that a format writes. */
    public static String text(Format format, AnnotatedArticle article) throws ExchangeException {
        return new String(export(format, article).files().get(0).content(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
