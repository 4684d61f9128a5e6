package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.language.ModelGenerator;
import org.rejoinder.model.Document;
import org.rejoinder.text.Decoding;

/** What is exported and imported again is the same model, but for what the loss report names. */
class ThereAndBackProperties {

    private static final int MODELS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json", "webannotation", "aif", "argdown"})
    void generatedModelsComeBack(String format) throws ExchangeException {
        for (int seed = 0; seed < MODELS; seed++) {
            Document document = ModelGenerator.model(seed, 6);
            Decoding text = document.getArticle() == null ? null : Decoding.ofText("The lamp is out. “Rain,” it’s said, and 東京.");
            AnnotatedArticle article = Articles.annotated("model", document, text);
            demandSame(format, article, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "cas-xmi", "cas-json"})
    void generatedModelsWithTextComeBack(String format) throws ExchangeException {
        for (int seed = 0; seed < MODELS; seed++) {
            Document document = ModelGenerator.model(seed, 6);
            if (document.getArticle() != null) {
                Decoding text = Decoding.ofText("The lamp is out. “Rain,” it’s said, and 東京.");
                demandSame(format, Articles.annotated("model", document, text), "seed " + seed);
            }
        }
    }

    private static void demandSame(String format, AnnotatedArticle article, String which) throws ExchangeException {
        ThereAndBack there = ThereAndBack.of(Articles.format(format), article);
        assertEquals(there.missing(), there.added(), which + " " + there.warnings());
        assertEquals(List.of(), there.missing(), which);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmi", "json", "webannotation", "html", "aif", "argdown", "tei"})
    void equalInputGivesEqualBytes(String format) throws ExchangeException {
        for (int seed = 0; seed < 20; seed++) {
            byte[][] bytes = new byte[2][];
            for (int i = 0; i < 2; i++) {
                Document document = ModelGenerator.model(seed, 6);
                Decoding text = document.getArticle() == null ? null : Decoding.ofText("The lamp is out.");
                bytes[i] = Articles.export(format, Articles.annotated("model", document, text)).files().get(0).content();
            }
            assertArrayEquals(bytes[0], bytes[1]);
        }
    }
}
