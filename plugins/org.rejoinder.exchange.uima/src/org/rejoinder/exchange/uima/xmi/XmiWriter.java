package org.rejoinder.exchange.uima.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLSerializer;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.Types;
import org.xml.sax.SAXException;

/** Writes a CAS and its types as Apache UIMA itself does: what it would not accept is not written. */
final class XmiWriter {

    private final Cas cas;
    private final TypeSystemDescription types = new TypeSystemDescription_impl();

    XmiWriter(Cas cas) {
        this.cas = cas;
        types.setName("Rejoinder");
        types.setDescription("Attributions as Rejoinder writes them: who said what, on whose word, and who disputes it.");
        types.setVersion("1.0");
        for (Types.Type type : cas.types().all()) {
            TypeDescription description = types.addType(type.name(), "", type.supertype());
            for (Types.Feature feature : type.features()) {
                description.addFeature(feature.name(), "", feature.range(), feature.element(), feature.range().equals(Types.ARRAY) ? false : null);
            }
        }
    }

    /** The type system description. */
    byte[] types() throws IOException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        types.toXML(out);
        return out.toByteArray();
    }

    /**
     * The XMI.
     *
     * @param version of XML: 1.0, or 1.1 for a text with control characters
     */
    byte[] xmi(String version) throws UIMAException, SAXException {
        CAS made = CasCreationUtils.createCas(types, null, null);
        Map<String, FeatureStructure> structures = new HashMap<>();
        for (var sofa : cas.sofas()) {
            made.setSofaDataString(sofa.value("sofaString"), sofa.value("mimeType"));
        }
        for (var from : cas.structures()) {
            if (from.type().equals(Types.DOCUMENT_ANNOTATION)) {
                made.setDocumentLanguage(from.value("language"));
                structures.put(from.id(), made.getDocumentAnnotation());
            } else if (!from.type().equals(Cas.SOFA)) {
                structures.put(from.id(), made.createFS(made.getTypeSystem().getType(from.type())));
            }
        }
        for (var from : cas.structures()) {
            if (!from.type().equals(Cas.SOFA) && !from.type().equals(Types.DOCUMENT_ANNOTATION)) {
                fill(from, made, structures);
            }
        }
        for (String view : cas.views()) {
            cas.members(view).stream().map(structures::get).filter(s -> s != made.getDocumentAnnotation()).forEach(made::addFsToIndexes);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLSerializer xml = new XMLSerializer(out, false);
        xml.setOutputProperty(OutputKeys.VERSION, version);
        new XmiCasSerializer(made.getTypeSystem()).serialize(made, xml.getContentHandler());
        return version.equals("1.0") ? out.toByteArray() : escaped(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** What the JDK writes as it is, though a reader of XML 1.1 takes it for a line end or refuses it. */
    private static String escaped(String xml) {
        StringBuilder escaped = new StringBuilder(xml.length());
        for (char c : xml.toCharArray()) {
            if (c >= 0x7F && c < 0xA0 || c == 0x2028) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void fill(org.rejoinder.exchange.uima.cas.FeatureStructure from, CAS made, Map<String, FeatureStructure> structures) {
        FeatureStructure to = structures.get(from.id());
        Type type = to.getType();
        for (String name : from.features()) {
            var feature = type.getFeatureByBaseName(name);
            List<String> values = from.values(name);
            if (name.equals("sofa")) {
                continue;
            }
            if (!from.isReference(name)) {
                to.setFeatureValueFromString(feature, values.get(0));
            } else if (feature.getRange().isArray()) {
                var array = made.createArrayFS(values.size());
                for (int i = 0; i < values.size(); i++) {
                    array.set(i, structures.get(values.get(i)));
                }
                to.setFeatureValue(feature, array);
            } else {
                to.setFeatureValue(feature, structures.get(values.get(0)));
            }
        }
    }
}
