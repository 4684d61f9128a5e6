package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.RejoinderStandaloneSetup;
import org.rejoinder.model.Act;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.Decoding;

/** The sample, which has references to shared sources and to acts of another article, goes out and comes back. */
class SampleThereAndBackTest {

    static AnnotatedArticle sample(String name) {
        XtextResourceSet set = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
        List<Document> documents = new ArrayList<>();
        for (String each : List.of("lantern", "upland", "sources")) {
            Path file = Articles.sample().resolve(each + ".rejoinder").toAbsolutePath();
            documents.add((Document) set.getResource(URI.createFileURI(file.toString()), true).getContents().get(0));
        }
        EcoreUtil.resolveAll(set);
        Document document = documents.get(name.equals("lantern") ? 0 : 1);
        Decoding text = Decoding.read(Articles.sample().resolve(document.getArticle().getTextFile()), 1 << 20);
        List<Document> shared = List.of(documents.get(2));
        return new AnnotatedArticle(name, document, ((Decoding.Readable) text).text(), new Examiner(RuleRegistry.standard())
                .examine(document, text, new Surroundings() {
                    @Override
                    public List<Document> shared() {
                        return shared;
                    }
                }, Settings.STANDARD));
    }

    @Test
    void bothArticlesComeBackInEveryFormatThatDoes() throws ExchangeException {
        List<Format> formats = FormatRegistry.standard().formats().stream().filter(Format::comesBack).toList();
        assertTrue(formats.size() >= 6, formats.toString());
        for (Format format : formats) {
            for (String name : List.of("lantern", "upland")) {
                ThereAndBack there = ThereAndBack.of(format, sample(name));
                assertEquals(List.of(), there.missing(), format.id());
                assertEquals(List.of(), there.added(), format.id());
                assertEquals(List.of(), there.warnings(), format.id());
                assertTrue(there.isSame());
            }
        }
    }

    @Test
    void everyPassageHasAPlaceInXmi() throws ExchangeException {
        String xmi = Articles.text(Articles.export("xmi", sample("upland")).files().get(0));
        assertTrue(xmi.contains("href=\"rejoinder:name#Lantern.A4\""), "acts of other articles stand by qualified name");
        assertFalse(xmi.contains("file:"), "no path of this machine");
        assertTrue(xmi.contains("begin="), "places are stored");
    }

    @Test
    void theReportShowsEveryActAndWhatAnswersIt() {
        for (String name : List.of("lantern", "upland")) {
            AnnotatedArticle article = sample(name);
            String html = text(article);
            for (var element : article.document().getElements()) {
                if (element instanceof Act act) {
                    assertTrue(html.contains("id=\"e-" + act.getName() + "\""), act.getName());
                }
            }
            assertFalse(html.contains("http://") && html.contains("src="), "nothing is fetched");
        }
        String html = text(sample("lantern"));
        int pair = html.indexOf("id=\"e-S2\"");
        int against = html.indexOf("class=\"against\"", pair);
        assertTrue(pair > 0 && html.indexOf("id=\"e-R2\"") > against && html.indexOf("id=\"e-R2\"") < html.indexOf("class=\"pair", against),
                "the denial stands beside what it denies");
    }

    private static String text(AnnotatedArticle article) {
        try {
            return Articles.text(Articles.export("html", article).files().get(0));
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }
}
