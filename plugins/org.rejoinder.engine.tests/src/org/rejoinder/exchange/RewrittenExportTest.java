package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.SerialFormat;
import org.apache.uima.util.CasIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.language.writing.DocumentWriter;

/** Other tools save our files with other ids, in another order and layout: what they say is the same, and comes back whole. */
class RewrittenExportTest {

    /** The files of the sample in a format, the exported one first. */
    private static List<Export.File> exported(String format) throws ExchangeException {
        return Articles.export(format, SampleThereAndBackTest.sample("lantern")).files();
    }

    private static String read(String format, String name, byte[] file) throws ExchangeException {
        Map<String, byte[]> files = new HashMap<>();
        for (String text : List.of("lantern.txt", "lantern.brat.txt")) {
            files.put(text, Articles.sampleText().getBytes(StandardCharsets.UTF_8));
        }
        files.put(name, file);
        ImportResult result = Articles.format(format).importer().orElseThrow().read(ImportInput.of(name, files), ExchangeOptions.none()).get(0);
        assertEquals(List.of(), result.warnings());
        return new DocumentWriter().write(result.document());
    }

    private static void demandSame(String format, String rewritten) throws ExchangeException {
        Export.File ours = exported(format).get(0);
        assertNotEquals(Articles.text(ours), rewritten);
        assertEquals(read(format, ours.name(), ours.content()), read(format, ours.name(), rewritten.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bratWithOtherIdsInAnotherOrder() throws ExchangeException {
        Pattern reference = Pattern.compile("(?<=[: ])([TERA])(\\d+)(?=\\s|$)");
        List<String> lines = new ArrayList<>();
        for (String line : Articles.text(exported("brat").get(0)).split("\n")) {
            String[] parts = line.split("\t", 2);
            boolean refers = !line.startsWith("T");
            lines.add(parts[0].charAt(0) + "" + (2000 - Integer.parseInt(parts[0].substring(1))) + "\t" + (!refers ? parts[1]
                    : reference.matcher(parts[1].split("\t", 2)[0]).replaceAll(id -> id.group(1) + (2000 - Integer.parseInt(id.group(2))))
                            + (parts[1].contains("\t") ? "\t" + parts[1].split("\t", 2)[1] : "")));
        }
        lines.sort(null);
        demandSame("brat", String.join("\r\n", lines) + "\r\n");
    }

    @Test
    void argdownIndentedAndPartedOtherwise() throws ExchangeException {
        String ours = Articles.text(exported("argdown").get(0));
        demandSame("argdown", ours.replace("\n    ", "\n\t").replace("\n\n", "  \n\n\n").replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aif", "webannotation", "cas-json", "json"})
    void jsonOnOneLineWithItsMembersInAnotherOrder(String format) throws ExchangeException {
        JsonElement json = JsonParser.parseString(Articles.text(exported(format).get(0)));
        demandSame(format, new GsonBuilder().serializeNulls().create().toJson(sorted(json)));
    }

    private static JsonElement sorted(JsonElement json) {
        if (json instanceof JsonArray array) {
            JsonArray all = new JsonArray();
            array.forEach(each -> all.add(sorted(each)));
            return all;
        }
        if (json instanceof JsonObject object) {
            JsonObject all = new JsonObject();
            new TreeSet<>(object.keySet()).forEach(name -> all.add(name, sorted(object.get(name))));
            return all;
        }
        return json;
    }

    @Test
    void aCasThatUimaHasReadAndWritten() throws Exception {
        Export.File zip = exported("cas-xmi").get(0);
        CAS cas = CasJudge.xmi(zip.content());
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        CasIOUtils.save(cas, xmi, SerialFormat.XMI);
        Map<String, byte[]> files = Map.of("lantern.xmi", xmi.toByteArray(), "TypeSystem.xml", CasJudge.entries(zip.content()).get("TypeSystem.xml"));
        ImportResult again = Articles.format("cas-xmi").importer().orElseThrow().read(ImportInput.of("lantern.xmi", files), ExchangeOptions.none()).get(0);
        assertEquals(List.of(), again.warnings());
        assertEquals(read("cas-xmi", zip.name(), zip.content()), new DocumentWriter().write(again.document()));
    }
}
