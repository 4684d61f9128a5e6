package org.rejoinder.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.StoredPlaces;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;
import org.xml.sax.SAXParseException;

/**
 * The model as EMF writes it: places stored beside the raw words, an embedded text inside, another one referenced, elements
 * of other files by name. Declarations have their names as ids. Nothing is lost.
 */
public final class XmiFormat implements Format, Exporter, Importer {

    private static final Map<String, Boolean> SECURE = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
            "http://javax.xml.XMLConstants/feature/secure-processing", true);

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String title() {
        return Messages.of(XmiFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".xmi");
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        Document placed = StoredPlaces.copy(article);
        XMIResourceImpl resource = new NamedIds(URI.createURI(article.name() + ".xmi"));
        resource.getContents().add(placed);
        ForeignNames.unique(placed).forEach((name, element) -> resource.setID(element, name));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 10_000,
                    XMLResource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException | RuntimeException e) {
            // XML has no way to write a control character
            throw new ExchangeException(article.name(), 0, 0, Messages.of(XmiFormat.class, "xmi.unwritable", e.getMessage()));
        }
        return new Export(List.of(new Export.File(fileNames(article.name()).get(0), out.toByteArray(), false)),
                LossReport.none(id()));
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".xmi");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && new String(head, StandardCharsets.UTF_8).contains("\"" + RejoinderPackage.eNS_URI + "\"");
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl(null));
        set.getPackageRegistry().put(RejoinderPackage.eNS_URI, RejoinderPackage.eINSTANCE);
        set.setURIConverter(new Closed());
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("imported.xmi"));
        set.getResources().add(resource);
        byte[] bytes = input.bytes();
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, SECURE,
                    XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false,
                    XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(1, false)));
        } catch (IOException | RuntimeException e) {
            throw broken(input, resource, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw broken(input, resource, null);
        }
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        if (!(root instanceof Document document)) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(XmiFormat.class, "xmi.other", RejoinderPackage.eNS_URI));
        }
        resource.getContents().clear();
        List<ImportWarning> warnings = new ArrayList<>();
        demandLocal(document, input, warnings);
        return List.of(TextFile.result(input, document, warnings));
    }

    /** References lead to elements of this document or, by name, to those of other files; never to other resources. */
    private static void demandLocal(Document document, ImportInput input, List<ImportWarning> warnings) {
        EcoreUtil.ExternalCrossReferencer.find(document).forEach((target, uses) -> {
            boolean named = target.eIsProxy() && target instanceof Named
                    && ForeignNames.SCHEME.equals(EcoreUtil.getURI(target).scheme());
            if (!named) {
                warnings.add(new ImportWarning(input.label(), 0,
                        Messages.of(XmiFormat.class, "xmi.reference", EcoreUtil.getURI(target))));
                uses.forEach(u -> EcoreUtil.remove(u, target));
            }
        });
    }

    private static ExchangeException broken(ImportInput input, XMIResourceImpl resource, Exception e) {
        Throwable cause = e;
        while (cause != null && cause.getCause() != null && cause.getCause() != cause && !(cause instanceof SAXParseException)) {
            cause = cause.getCause();
        }
        if (cause instanceof SAXParseException parse) {
            return broken(input, parse.getLineNumber(), parse.getColumnNumber(), parse.getMessage());
        }
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().get(0);
            return broken(input, first.getLine(), first.getColumn(), first.getMessage());
        }
        return broken(input, 0, 0, cause.getMessage());
    }

    /** What parser and EMF say, without the names of their classes and of the resource that only we know. */
    private static ExchangeException broken(ImportInput input, int line, int column, String message) {
        String plain = String.valueOf(message).lines().findFirst().orElse("")
                .replaceAll("(?:[a-z]\\w*\\.)+\\w*(?:Exception|Error)(?:: )?", "")
                .replaceAll("publicId: .*?columnNumber: \\d+; ", "").replaceAll(" ?\\([^()]*imported\\.xmi, \\d+, \\d+\\)", "");
        return new ExchangeException(input.label(), Math.max(0, line), Math.max(0, column),
                Messages.of(XmiFormat.class, "xmi.syntax", plain));
    }

    /** Ids are names; ones that do not stand in the map are not invented. */
    private static final class NamedIds extends XMIResourceImpl {

        NamedIds(URI uri) {
            super(uri);
        }

        @Override
        protected boolean useUUIDs() {
            return false;
        }
    }

    /** Opens nothing: whatever an imported file refers to stays closed. */
    private static final class Closed extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException(Messages.of(XmiFormat.class, "xmi.closed", uri));
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException(Messages.of(XmiFormat.class, "xmi.closed", uri));
        }
    }
}
