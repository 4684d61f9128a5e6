package org.rejoinder.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Apache UIMA's own readers, as judges of what we write. */
final class CasJudge {

    private CasJudge() {
    }

    /** The entries of a ZIP. */
    static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** The types of a description. */
    static TypeSystemDescription types(byte[] description) throws Exception {
        Path file = Files.createTempFile("types", ".xml");
        try {
            Files.write(file, description);
            return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file.toFile()));
        } finally {
            Files.delete(file);
        }
    }

    /** Reads a JSON CAS; its reader wants the types beforehand. */
    static CAS json(byte[] json, byte[] types) throws Exception {
        CAS cas = CasCreationUtils.createCas(types(types), null, null);
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas);
        return cas;
    }

    /** Reads a ZIP of ours strictly: what is not in its type system fails. */
    static CAS xmi(byte[] zip) throws Exception {
        Map<String, byte[]> entries = entries(zip);
        CAS cas = CasCreationUtils.createCas(types(entries.get("TypeSystem.xml")), null, null);
        byte[] xmi = entries.entrySet().stream().filter(e -> e.getKey().endsWith(".xmi")).findFirst().orElseThrow().getValue();
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas, false);
        return cas;
    }
}
