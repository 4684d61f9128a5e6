package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers' files try, and what a killed export leaves. */
class SafetyTest {

    @Test
    void anXmiWithADoctypeIsRefusedWithItsPlace() {
        String xmi = "<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + "<rejoinder:Document xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:rejoinder=\"http://www.rejoinder.org/model/1\">"
                + "<article name=\"A\" headline=\"&x;\"/></rejoinder:Document>";
        ExchangeException e = assertThrows(ExchangeException.class, () -> Articles.read("xmi", "a.xmi", Map.of("a.xmi", xmi)));
        assertTrue(e.getMessage().contains("DOCTYPE"), e.getMessage());
        assertEquals(2, e.line());
    }

    @Test
    void anXmiOpensNothingElse(@TempDir Path folder) throws IOException, ExchangeException {
        Path other = folder.resolve("other.xmi");
        Files.writeString(other, "<rejoinder:Source xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:rejoinder=\"http://www.rejoinder.org/model/1\" name=\"Secret\"/>");
        String xmi = "<rejoinder:Document xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xmlns:rejoinder=\"http://www.rejoinder.org/model/1\"><elements xsi:type=\"rejoinder:Statement\" name=\"S1\"><by href=\""
                + other.toUri() + "#/\"/></elements></rejoinder:Document>";
        ImportResult result = Articles.read("xmi", "a.xmi", Map.of("a.xmi", xmi));
        assertTrue(result.warnings().toString().contains("leads out of the file"), result.warnings().toString());
        assertFalse(Articles.text(Articles.export("json", Articles.annotated(result)).files().get(0)).contains("Secret"));
    }

    @Test
    void truncatedAndForeignFilesGetWords() {
        for (String xmi : List.of("", "<a/>", "<rejoinder:Document xmi:version=\"2.0\"", "\u0000\u0001", "{}")) {
            ExchangeException e = assertThrows(ExchangeException.class, () -> Articles.read("xmi", "a.xmi", Map.of("a.xmi", xmi)));
            assertTrue(e.getMessage().startsWith("this is no XMI of ours"), e.getMessage());
            assertFalse(e.getMessage().contains("Exception"), e.getMessage());
        }
        ExchangeException e = assertThrows(ExchangeException.class, () -> Articles.read("json", "a.json", Map.of("a.json", "{\"format\": \"rejoinder\",\n \"version\": }")));
        assertEquals(2, e.line());
        assertFalse(e.getMessage().contains("Exception"), e.getMessage());
        String deep = "[".repeat(100_000);
        assertTrue(assertThrows(ExchangeException.class, () -> Articles.read("json", "a.json", Map.of("a.json", deep))).getMessage().contains("nested"));
    }

    @Test
    void noScriptOfAnArticleSurvivesIntoHtml() throws ExchangeException {
        String evil = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> said ‘javascript:alert(1)’ & more";
        ImportResult result = Articles.read("brat", "a.ann", Map.of("a.txt", evil, "a.ann",
                "T1\tSource 8 16\t\nT2\tCue 59 63\tsaid\nT3\tContent 28 58\t\nE1\tCue:T2 Source:T1 Content:T3\n#1\tAnnotatorNotes E1\t</style><script>x</script>\n"));
        result.document().getArticle().setUrl("javascript:alert(1)");
        result.document().getArticle().setHeadline("</title><script>alert(2)</script>");
        String html = Articles.text(Articles.export("html", Articles.annotated(result)).files().get(0));
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<img"), html);
        assertFalse(html.contains("href=\"javascript"), html);
        assertTrue(html.contains("&lt;script&gt;"), "the words are still there");
    }

    @Test
    void namesStayInTheirFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("outside.txt"), "secret");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("a.ann"), "");
        ImportInput input = ImportInput.of(inner.resolve("a.ann"));
        for (String name : List.of("../outside.txt", "/etc/passwd", "..", "a\\b", "C:x")) {
            assertThrows(ExchangeException.class, () -> input.sibling(name), name);
            assertThrows(IllegalArgumentException.class, () -> Export.File.of(name, ""), name);
        }
        assertEquals("-etc-passwd", FileNames.plain("/etc/passwd"));
    }

    @Test
    void severalFilesAreWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("first");
        Files.writeString(first, "old");
        Path impossible = first.resolve("second");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(first, "new".getBytes());
        files.put(impossible, "new".getBytes());
        assertThrows(IOException.class, () -> AtomicFile.writeAll(files));
        assertEquals("old", Files.readString(first));
        try (var rest = Files.list(folder)) {
            assertEquals(List.of(first), rest.toList());
        }
    }

    @Test
    void aFileThatHoldsTheBytesAlreadyStaysAndIsGivenTheTime(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "same");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        AtomicFile.write(file, "same".getBytes());
        assertEquals(key, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        assertTrue(Files.getLastModifiedTime(file).compareTo(before) > 0);
        AtomicFile.write(file, "also".getBytes());
        assertEquals("also", Files.readString(file));
    }
}
