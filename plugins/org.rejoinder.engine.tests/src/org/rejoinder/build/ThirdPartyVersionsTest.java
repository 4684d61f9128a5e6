package org.rejoinder.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The engine is tested with the very versions that the target definition gives to the product. */
class ThirdPartyVersionsTest {

    private static final Path ROOT = Path.of(System.getProperty("rejoinder.root", "../.."));

    @Test
    void flatClassPathHasTheVersionsOfTheTargetDefinition() throws Exception {
        Map<String, String> shipped = versions(ROOT.resolve("releng/platform/org.rejoinder.platform.target"), null);
        Map<String, String> tested = versions(ROOT.resolve("releng/zip/pom.xml"), null);
        tested.keySet().retainAll(shipped.keySet());
        assertFalse(tested.isEmpty(), "no third-party version found");
        Map<String, String> expected = new TreeMap<>(shipped);
        expected.keySet().retainAll(tested.keySet());
        assertEquals(expected, tested);
    }

    @Test
    void whatTheEngineShipsIsTestedWithoutItsOwnChoiceOfDependencies() throws Exception {
        Map<String, String> shipped = versions(ROOT.resolve("releng/platform/org.rejoinder.platform.target"), null);
        Map<String, String> open = versions(ROOT.resolve("releng/zip/pom.xml"), "exclusions");
        open.keySet().retainAll(shipped.keySet());
        assertEquals(Map.of(), open, "these bring dependencies of a version that the product does not have");
    }

    /** Versions by group and artifact of all {@code dependency} elements; of those without a child {@code without} if it is given. */
    private static Map<String, String> versions(Path xml, String without) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList dependencies = factory.newDocumentBuilder().parse(xml.toFile()).getElementsByTagName("dependency");
        Map<String, String> versions = new TreeMap<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (without == null || child(dependency, without) == null) {
                versions.put(child(dependency, "groupId") + ":" + child(dependency, "artifactId"), child(dependency, "version"));
            }
        }
        return versions;
    }

    private static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return null;
    }
}
