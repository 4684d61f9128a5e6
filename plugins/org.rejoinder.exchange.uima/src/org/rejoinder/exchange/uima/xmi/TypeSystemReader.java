package org.rejoinder.exchange.uima.xmi;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.uima.cas.Types;

/** Reads a UIMA type system description. */
final class TypeSystemReader implements SafeXml.Elements {

    private final Types types;
    private final Consumer<String> warnings;
    private final String label;
    private String type;
    private String supertype;
    private String feature;
    private String range;
    private String element;
    private Types.Type open;
    private boolean inFeature;

    private TypeSystemReader(Types types, String label, Consumer<String> warnings) {
        this.types = types;
        this.label = label;
        this.warnings = warnings;
    }

    /**
     * Adds the types of a description.
     *
     * @param warnings gets a message for each import, which is not followed
     * @throws ExchangeException if the file is no type system description
     */
    static void read(byte[] bytes, String label, Types into, Consumer<String> warnings) throws ExchangeException {
        SafeXml.read(bytes, label, new TypeSystemReader(into, label, warnings));
    }

    @Override
    public void begin(XMLStreamReader xml, int depth) throws ExchangeException {
        if (depth == 0 && !xml.getLocalName().equals("typeSystemDescription")) {
            throw new ExchangeException(label, xml.getLocation().getLineNumber(), 0,
                    Messages.of(TypeSystemReader.class, "types.other", xml.getLocalName()));
        }
        switch (xml.getLocalName()) {
            case "typeDescription" -> {
                type = null;
                supertype = null;
                open = null;
            }
            case "features" -> open = type == null ? null : types.add(type, supertype == null ? Types.TOP : supertype);
            case "featureDescription" -> {
                inFeature = true;
                feature = null;
                range = null;
                element = null;
            }
            case "import" -> {
                String name = xml.getAttributeValue(null, "name");
                warnings.accept(Messages.of(TypeSystemReader.class, "types.import",
                        name != null ? name : xml.getAttributeValue(null, "location")));
            }
            default -> {
            }
        }
    }

    @Override
    public void end(XMLStreamReader xml, int depth, String text) {
        String word = text.strip();
        switch (xml.getLocalName()) {
            case "name" -> {
                if (inFeature) {
                    feature = word;
                } else {
                    type = word;
                }
            }
            case "supertypeName" -> supertype = word;
            case "rangeTypeName" -> range = word;
            case "elementType" -> element = word;
            case "featureDescription" -> {
                inFeature = false;
                if (open != null && feature != null && range != null) {
                    if (range.equals(Types.ARRAY)) {
                        open.array(feature, element);
                    } else {
                        open.feature(feature, range);
                    }
                }
            }
            case "typeDescription" -> {
                if (type != null && !type.isEmpty()) {
                    types.add(type, supertype == null ? Types.TOP : supertype);
                }
            }
            default -> {
            }
        }
    }
}
