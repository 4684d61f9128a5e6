package org.rejoinder.exchange.uima.xmi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;

/** Reads the XMI of a CAS. Broken records are left out or mended, which is told; other elements are not a CAS's. */
final class XmiReader implements SafeXml.Elements {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String NO_PACKAGE = "uima.noNamespace.";

    private final String label;
    private final Cas cas;
    private final BiConsumer<Integer, String> warnings;
    private FeatureStructure open;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Integer> foreign = new LinkedHashMap<>();
    private final List<FeatureStructure> views = new ArrayList<>();
    private int unnamed;

    private XmiReader(String label, Types types, BiConsumer<Integer, String> warnings) {
        this.label = label;
        this.cas = new Cas(types);
        this.warnings = warnings;
    }

    /**
     * Reads a file.
     *
     * @param types the types of its elements; empty where they are not known
     * @param warnings gets line and message of each thing that is mended or left out
     * @throws ExchangeException if it is no XMI of a CAS
     */
    static Cas read(byte[] bytes, String label, Types types, BiConsumer<Integer, String> warnings) throws ExchangeException {
        XmiReader reader = new XmiReader(label, types, warnings);
        SafeXml.read(bytes, label, reader);
        reader.finish();
        return reader.cas;
    }

    @Override
    public void begin(XMLStreamReader xml, int depth) throws ExchangeException {
        if (depth == 0) {
            if (!XMI.equals(xml.getNamespaceURI()) || !xml.getLocalName().equals("XMI")) {
                throw new ExchangeException(label, xml.getLocation().getLineNumber(), 0,
                        Messages.of(XmiReader.class, "xmi.other", xml.getLocalName()));
            }
        } else if (depth == 1) {
            children.clear();
            structure(xml);
        }
    }

    private void structure(XMLStreamReader xml) {
        int line = xml.getLocation().getLineNumber();
        String type = type(xml.getNamespaceURI(), xml.getLocalName());
        if (type == null) {
            foreign.merge(xml.getName().toString(), 1, Integer::sum);
            open = null;
            return;
        }
        String id = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && XMI.equals(xml.getAttributeNamespace(i))) {
                id = xml.getAttributeValue(i).strip();
            }
        }
        boolean view = type.equals("uima.cas.View");
        boolean none = id == null || id.isEmpty();
        open = new FeatureStructure(none ? "?" + ++unnamed : id, type, line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!XMI.equals(xml.getAttributeNamespace(i))) {
                open.with(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        if (view) {
            views.add(open);
        } else if (!type.equals("uima.cas.NULL") && !cas.add(open)) {
            warnings.accept(line, Messages.of(XmiReader.class, "xmi.twice", open));
        } else if (none && !type.equals("uima.cas.NULL")) {
            warnings.accept(line, Messages.of(XmiReader.class, "xmi.unnamed", open.simpleType()));
        }
    }

    /** The type of an element: its namespace spells the package; null for one that is none. */
    private static String type(String namespace, String name) {
        if (namespace == null || !namespace.startsWith("http:///") || !namespace.endsWith(".ecore")) {
            return null;
        }
        String full = namespace.substring(8, namespace.length() - 6).replace('/', '.') + "." + name;
        return full.startsWith(NO_PACKAGE) ? full.substring(NO_PACKAGE.length()) : full;
    }

    @Override
    public void end(XMLStreamReader xml, int depth, String text) {
        if (depth == 2) {
            children.computeIfAbsent(xml.getLocalName(), n -> new ArrayList<>()).add(text);
        } else if (depth == 1 && open != null) {
            children.forEach(open::withAll);
        }
    }

    private void finish() {
        foreign.forEach((name, count) -> warnings.accept(0, Messages.of(XmiReader.class, "xmi.foreign", name, count)));
        cas.findReferences();
        for (FeatureStructure view : views) {
            String sofa = view.value("sofa");
            List<String> members = view.value("members") == null ? List.of() : List.of(view.value("members").strip().split("\\s+"));
            members.stream().filter(m -> !m.isEmpty() && cas.find(m) == null)
                    .forEach(m -> warnings.accept(view.line(), Messages.of(XmiReader.class, "xmi.member", m)));
            if (sofa != null) {
                cas.addMembers(sofa, members);
            }
        }
    }
}
