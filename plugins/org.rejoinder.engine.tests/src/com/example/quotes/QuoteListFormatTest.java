package com.example.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.model.Act;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;

/** The user guide's example of another party's format: found as others' are, reads, writes, and is the one that is printed there. */
class QuoteListFormatTest {

    private static final String LIST = "Ada Berg\tThe bell is safe.\nno tab here\nthe council\tIt is not 🔔 safe.\n";

    private static ImportResult read() throws ExchangeException {
        return new QuoteListFormat().read(ImportInput.of("bell.quotes", Map.of("bell.quotes", LIST.getBytes(StandardCharsets.UTF_8))), ExchangeOptions.none()).get(0);
    }

    @Test
    void aListIsReadAndWritten() throws ExchangeException {
        ImportResult result = read();
        assertEquals("Ada Berg said: The bell is safe.\n\nthe council said: It is not 🔔 safe.\n", result.text().string());
        assertEquals(2, result.document().getElements().stream().filter(Act.class::isInstance).count());
        assertEquals(2, result.warnings().get(0).line());
        AnnotatedArticle article = result.annotated(new Examiner(RuleRegistry.standard()).examine(result.document(), result.decoding(), Surroundings.ALONE, Settings.STANDARD));
        Export export = new QuoteListFormat().export(article, ExchangeOptions.none());
        assertTrue(new String(export.files().get(0).content(), StandardCharsets.UTF_8).endsWith("\tIt is not 🔔 safe.\n"));
        assertTrue(export.losses().toText().contains("S1 cue"), export.losses().toText());
    }

    @Test
    void itIsFoundAsAService(@TempDir Path jar) throws IOException {
        Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(jar.resolve("META-INF/services/org.rejoinder.exchange.Format"), QuoteListFormat.class.getName());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, Format.class.getClassLoader())) {
            assertTrue(ServiceLoader.load(Format.class, loader).stream().anyMatch(p -> p.type() == QuoteListFormat.class));
        }
    }

    @Test
    void itIsAmongTheFormatsWhereItIsContributed() {
        FormatRegistry registry = FormatRegistry.standard(List.of(new QuoteListFormat()));
        assertEquals("Quotations, one on a line", registry.find("quote-list").orElseThrow().title());
        assertEquals("quote-list", registry.recognise("a.quotes", "x\ty".getBytes(StandardCharsets.UTF_8)).orElseThrow().id());
    }

    @Test
    void theGuidePrintsThisVeryClass() throws IOException {
        Path root = Path.of(System.getProperty("rejoinder.root", "../.."));
        String guide = Files.readString(root.resolve("plugins/org.rejoinder.help/html/formats-add.html"));
        String source = Files.readString(root.resolve("plugins/org.rejoinder.engine.tests/src/com/example/quotes/QuoteListFormat.java"));
        String printed = guide.substring(guide.indexOf("<pre class=\"java\">") + 18, guide.indexOf("</pre>", guide.indexOf("<pre class=\"java\">")));
        assertEquals(source.strip(), printed.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip());
    }
}
