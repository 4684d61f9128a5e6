package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever befalls a file, its import ends with a document or with a message for the user, and never with a bug. */
class BrokenImportsTest {

    private static final int ROUNDS = 40;

    private static final String ARGDOWN = "===\ntitle: T\n===\n# H {source: A}\n[S]: w *e* \\[x\\] #tag {source: \"An aide\", a: [1, 'b']}\n  + <A>: b\n"
            + "    _ [C]\n\n<A>\n\n(1) p\n(2) q\n-- r {uses: [1]} --\n(3) c\n  >< [S]\n/* c */ text // x\n<!-- rejoinder {\"digest\": \"x\"} -->\n";

    private static Map<String, Map<String, byte[]>> files() throws ExchangeException {
        AnnotatedArticle article = Articles.annotated(Articles.read("brat", "a.ann", Map.of("a.txt", Articles.PAPER, "a.ann",
                "T1\tSource 2 13\tAn official\nT2\tCue 14 18\tsaid\nT3\tContent 19 37\tthe plan is “dead”\nE1\tCue:T2 Source:T1 Content:T3\n"
                + "T4\tSource 39 51\tThe ministry\nT5\tDenial 52 58\tdenied\nT6\tContent 63 79\t“That is false.”\nE2\tDenial:T5 Source:T4 Content:T6 Target:E1\n")));
        Map<String, Map<String, byte[]>> all = new LinkedHashMap<>();
        for (String format : new String[] {"aif", "argdown", "brat", "json", "webannotation", "xmi"}) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            Articles.export(format, article).files().forEach(f -> files.put(f.name(), f.content()));
            files.put("a.txt", Articles.PAPER.getBytes(StandardCharsets.UTF_8));
            all.put(format, files);
        }
        all.put("argdown by hand", new LinkedHashMap<>(Map.of("b.argdown", ARGDOWN.getBytes(StandardCharsets.UTF_8))));
        return all;
    }

    @Test
    void aFileThatIsCutOrChangedNeverEndsInABug() throws ExchangeException {
        for (Map.Entry<String, Map<String, byte[]>> entry : files().entrySet()) {
            Importer importer = Articles.format(entry.getKey().split(" ")[0]).importer().orElseThrow();
            String name = entry.getValue().keySet().iterator().next();
            byte[] whole = entry.getValue().get(name);
            Random random = new Random(7);
            for (int round = 0; round < ROUNDS; round++) {
                byte[] broken = round % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : changed(whole, random);
                Map<String, byte[]> files = new HashMap<>(entry.getValue());
                files.put(name, broken);
                try {
                    importer.read(ImportInput.of(name, files), ExchangeOptions.none());
                } catch (ExchangeException e) {
                    assertFalse(e.getMessage().isBlank());
                    assertFalse(e.getMessage().contains("Exception"), e.getMessage());
                } catch (RuntimeException e) {
                    throw new AssertionError(entry.getKey() + ": " + new String(broken, StandardCharsets.UTF_8), e);
                }
            }
        }
    }

    /** Some characters replaced by others that mean something in one format or another, some left out. */
    private static byte[] changed(byte[] whole, Random random) {
        String text = new String(whole, StandardCharsets.UTF_8);
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.setCharAt(at, "\t\n:;[]{}<>\"#-+_ 09\uD83D".charAt(random.nextInt(19)));
                default -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(40))));
            }
        }
        return changed.toString().getBytes(StandardCharsets.UTF_8);
    }
}
