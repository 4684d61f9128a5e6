package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.rejoinder.model.RejoinderPackage;

/** The JSON Schema (2020-12) of the format {@code json}, made of the model so that it can not fall behind it. */
public final class ModelSchema {

    /** The model as it is written, with its documentation, which the generated classes go without. */
    private static final EPackage WRITTEN = written();

    private ModelSchema() {
    }

    private static EPackage written() {
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("rejoinder.ecore"));
        try (InputStream in = RejoinderPackage.class.getResourceAsStream("/model/rejoinder.ecore")) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) resource.getContents().get(0);
    }

    private static String documentation(EClass type) {
        return EcoreUtil.getDocumentation(WRITTEN.getEClassifier(type.getName()));
    }

    private static String documentation(EStructuralFeature feature) {
        EClass owner = (EClass) WRITTEN.getEClassifier(feature.getEContainingClass().getName());
        return EcoreUtil.getDocumentation(owner.getEStructuralFeature(feature.getName()));
    }

    /** The schema, as it is published as {@code rejoinder-1.schema.json}. */
    public static String text() {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", "urn:rejoinder:schema:1");
        schema.addProperty("title", "Rejoinder document");
        schema.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        JsonObject format = new JsonObject();
        format.addProperty("const", JsonFormat.MARK);
        properties.add("format", format);
        JsonObject version = new JsonObject();
        version.addProperty("const", JsonFormat.VERSION);
        properties.add("version", version);
        features(RejoinderPackage.Literals.DOCUMENT, properties);
        schema.add("properties", properties);
        schema.add("required", strings("format", "version"));
        schema.addProperty("additionalProperties", false);
        JsonObject definitions = new JsonObject();
        for (EClassifier classifier : RejoinderPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && type != RejoinderPackage.Literals.DOCUMENT) {
                definitions.add(type.getName(), type.isAbstract() ? choice(type) : element(type));
            }
        }
        definitions.add("reference", reference());
        schema.add("$defs", definitions);
        return JsonText.of(schema);
    }

    private static JsonObject element(EClass type) {
        JsonObject definition = described(documentation(type));
        definition.addProperty("type", "object");
        JsonObject properties = new JsonObject();
        if (RejoinderPackage.Literals.DECLARATION.isSuperTypeOf(type) && type != RejoinderPackage.Literals.ARTICLE) {
            JsonObject name = new JsonObject();
            name.addProperty("const", type.getName());
            properties.add("type", name);
            definition.add("required", strings("type"));
        }
        features(type, properties);
        definition.add("properties", properties);
        definition.addProperty("additionalProperties", false);
        return definition;
    }

    private static JsonObject choice(EClass type) {
        JsonArray choices = new JsonArray();
        for (EClassifier classifier : RejoinderPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass concrete && !concrete.isAbstract() && type.isSuperTypeOf(concrete)
                    && concrete != RejoinderPackage.Literals.ARTICLE) {
                choices.add(pointer(concrete.getName()));
            }
        }
        JsonObject definition = described(documentation(type));
        definition.add("oneOf", choices);
        return definition;
    }

    private static void features(EClass type, JsonObject properties) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.isTransient()) {
                continue;
            }
            JsonObject one = feature instanceof EAttribute attribute ? attribute(attribute)
                    : pointer(((EReference) feature).isContainment() ? ((EReference) feature).getEReferenceType().getName() : "reference");
            JsonObject property = described(documentation(feature));
            if (feature.isMany()) {
                property.addProperty("type", "array");
                property.add("items", one);
            } else {
                one.entrySet().forEach(e -> property.add(e.getKey(), e.getValue()));
            }
            properties.add(feature.getName(), property);
        }
    }

    private static JsonObject attribute(EAttribute attribute) {
        JsonObject type = new JsonObject();
        if (attribute.getEAttributeType() instanceof EEnum values) {
            JsonArray words = new JsonArray();
            values.getELiterals().forEach(l -> words.add(l.getLiteral()));
            type.add("enum", words);
        } else {
            Class<?> java = attribute.getEAttributeType().getInstanceClass();
            type.addProperty("type", java == boolean.class ? "boolean" : java == int.class ? "integer" : "string");
        }
        return type;
    }

    /** A name, a number among the document's elements, or the name of an element of another file. */
    private static JsonObject reference() {
        JsonObject name = new JsonObject();
        name.addProperty("type", "string");
        JsonObject number = new JsonObject();
        number.addProperty("type", "object");
        number.add("required", strings("element"));
        JsonObject foreign = new JsonObject();
        foreign.addProperty("type", "object");
        foreign.add("required", strings("foreign", "type"));
        JsonArray choices = new JsonArray();
        choices.add(name);
        choices.add(number);
        choices.add(foreign);
        JsonObject definition = described("The name of a declaration of this document; {\"element\": N} for the N-th from 0 where the name does"
                + " not say which; {\"foreign\": NAME, \"type\": CLASS} for a declaration of another file.");
        definition.add("oneOf", choices);
        return definition;
    }

    private static JsonObject described(String words) {
        JsonObject definition = new JsonObject();
        if (words != null) {
            definition.addProperty("description", words);
        }
        return definition;
    }

    private static JsonObject pointer(String name) {
        JsonObject pointer = new JsonObject();
        pointer.addProperty("$ref", "#/$defs/" + name);
        return pointer;
    }

    private static JsonArray strings(String... words) {
        JsonArray array = new JsonArray();
        for (String word : words) {
            array.add((JsonElement) new JsonPrimitive(word));
        }
        return array;
    }
}
