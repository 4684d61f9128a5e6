package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;

/**
 * Writes the model as JSON: an element is an object with its set features by name, in the model's order. A reference is
 * the other's name where that is declared once in the document, {@code {"element": N}} (its number among the document's
 * elements, from 0) where not, and {@code {"foreign": NAME, "type": CLASS}} for an element of another file.
 */
public final class ModelWriter {

    private final Document document;
    private final Map<String, Named> names;
    private final Function<Passage, JsonElement> passages;

    /** Writes passages in full, with the places that are stored in them. */
    public ModelWriter(Document document) {
        this(document, null);
    }

    /**
     * @param document what the written elements belong to
     * @param passages what stands for a passage; null to write it in full
     */
    public ModelWriter(Document document, Function<Passage, JsonElement> passages) {
        this.document = document;
        this.names = ForeignNames.unique(document);
        this.passages = passages;
    }

    /** An element with all that it contains. Declarations say what they are ({@code "type": "Statement"}). */
    public JsonObject write(EObject element) {
        JsonObject object = new JsonObject();
        if (element instanceof Declaration && element.eContainmentFeature() != null && element.eContainmentFeature().isMany()) {
            object.addProperty("type", element.eClass().getName());
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            // what something is stands there always, though one of the kinds is the default
            boolean always = feature.getName().equals("kind");
            if (feature.isTransient() || !always && !element.eIsSet(feature)) {
                continue;
            }
            Object value = element.eGet(feature, false);
            if (feature.isMany()) {
                JsonArray array = new JsonArray();
                for (Object each : ((org.eclipse.emf.ecore.util.InternalEList<?>) value).basicList()) {
                    array.add(value(feature, each));
                }
                object.add(feature.getName(), array);
            } else {
                object.add(feature.getName(), value(feature, value));
            }
        }
        return object;
    }

    private JsonElement value(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute) {
            return switch (value) {
                case Enumerator literal -> new JsonPrimitive(literal.getLiteral());
                case Number number -> new JsonPrimitive(number);
                case Boolean flag -> new JsonPrimitive(flag);
                default -> new JsonPrimitive(String.valueOf(value));
            };
        }
        if (!((EReference) feature).isContainment()) {
            return reference((EObject) value);
        }
        return value instanceof Passage passage && passages != null ? passages.apply(passage) : write((EObject) value);
    }

    private JsonElement reference(EObject target) {
        if (!target.eIsProxy() && target.eContainer() == document) {
            String name = target instanceof Named named ? named.getName() : null;
            if (name != null && names.get(name) == target) {
                return new JsonPrimitive(name);
            }
            JsonObject object = new JsonObject();
            object.addProperty("element", ((List<?>) document.getElements()).indexOf(target));
            return object;
        }
        JsonObject object = new JsonObject();
        String name = ForeignNames.of(target);
        object.addProperty("foreign", name == null ? "" : name);
        object.addProperty("type", ((InternalEObject) target).eClass().getName());
        return object;
    }
}
