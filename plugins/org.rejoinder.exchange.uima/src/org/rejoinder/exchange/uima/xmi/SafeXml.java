package org.rejoinder.exchange.uima.xmi;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Messages;

/** Reads XML that strangers wrote: nothing else is opened, a document type is refused. */
final class SafeXml {

    private SafeXml() {
    }

    /** What is done at the beginning of each element, and with the text in it. */
    interface Elements {

        /** An element begins; the reader stands on it. */
        void begin(XMLStreamReader xml, int depth) throws ExchangeException;

        /** An element ends. */
        void end(XMLStreamReader xml, int depth, String text) throws ExchangeException;
    }

    /**
     * Reads a file.
     *
     * @param label the file as the user named it
     * @throws ExchangeException if it is no XML, or has a document type
     */
    static void read(byte[] bytes, String label, Elements elements) throws ExchangeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // against entities that blow up; there are none without a document type, and a text may be longer than these allow
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            StringBuilder text = new StringBuilder();
            for (int event = xml.getEventType(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                switch (event) {
                    case XMLStreamConstants.DTD -> throw new ExchangeException(label, xml.getLocation().getLineNumber(), 0,
                            Messages.of(SafeXml.class, "xml.doctype"));
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        elements.begin(xml, depth++);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        elements.end(xml, --depth, text.toString());
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> {
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
            String message = String.valueOf(e.getMessage());
            throw new ExchangeException(label, line, column, Messages.of(SafeXml.class, "xml.broken",
                    message.substring(message.lastIndexOf("Message: ") + (message.contains("Message: ") ? 9 : 1))));
        }
    }
}
