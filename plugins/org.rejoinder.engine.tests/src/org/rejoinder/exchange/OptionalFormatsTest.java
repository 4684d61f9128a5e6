package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What a user reads who asks for a format that is not installed. */
class OptionalFormatsTest {

    private static final Path FEATURES = Path.of(System.getProperty("rejoinder.root", "../..")).resolve("features");

    @Test
    void theMessageNamesTheFeatureAsTheInstallerShowsIt() throws Exception {
        assertNames("pdf", "office");
        assertNames("cas-xmi", "uima");
        assertEquals(Optional.empty(), OptionalFormats.missing("nope"));
    }

    private static void assertNames(String format, String feature) throws Exception {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FEATURES.resolve("org.rejoinder." + feature + ".feature/feature.properties"))) {
            texts.load(in);
        }
        String message = OptionalFormats.missing(format).orElseThrow();
        assertTrue(message.contains("'" + format + "'") && message.contains('"' + texts.getProperty("label") + '"'), message);
        assertTrue(message.contains("org.rejoinder.exchange." + feature + ".jar"), message);
    }
}
