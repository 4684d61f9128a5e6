package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.exchange.Messages;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderPackage;

/**
 * Reads what {@link ModelWriter} writes. What can not be understood is left out and told, with its path as in
 * {@code $.elements[3].by[0]}; the rest is kept.
 */
public final class ModelReader {

    private final Consumer<String> warnings;
    private final Function<JsonElement, Passage> passages;
    private final List<Link> links = new ArrayList<>();

    /** A reference that is set when all elements are there. */
    private record Link(EObject owner, EReference feature, int position, JsonElement value, String path) {
    }

    /** @param warnings gets a message for each thing that is left out */
    public ModelReader(Consumer<String> warnings) {
        this(warnings, null);
    }

    /**
     * @param warnings gets a message for each thing that is left out
     * @param passages makes a passage of what stands for one, null if it can not; null if passages stand in full
     */
    public ModelReader(Consumer<String> warnings, Function<JsonElement, Passage> passages) {
        this.warnings = warnings;
        this.passages = passages;
    }

    /** Reads a document, references and all. Members of the object that are no features of a document are left alone. */
    public Document document(JsonObject object) {
        Document document = (Document) EcoreUtil.create(RejoinderPackage.Literals.DOCUMENT);
        fill(document, object, "$", true);
        link(document);
        return document;
    }

    /**
     * Reads one element; {@link #link} sets its references.
     *
     * @param type what it is, unless the object says so itself
     * @return null if the object names a class that there is not
     */
    public EObject element(EClass type, JsonObject object, String path) {
        EClass actual = type;
        if (object.get("type") instanceof JsonPrimitive name) {
            actual = RejoinderPackage.eINSTANCE.getEClassifier(name.getAsString()) instanceof EClass named
                    && type.isSuperTypeOf(named) ? named : null;
        }
        if (actual == null || actual.isAbstract()) {
            tell("json.type", path, object.get("type"));
            return null;
        }
        EObject element = EcoreUtil.create(actual);
        fill(element, object, path, false);
        return element;
    }

    /** Sets the references of all elements that were read, within this document. */
    public void link(Document document) {
        Map<String, Named> names = ForeignNames.unique(document);
        for (Link link : links) {
            EObject target = target(link, document, names);
            if (target == null || !link.feature().getEReferenceType().isInstance(target)) {
                tell("json.reference", link.path(), link.value());
            } else if (link.feature().isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> list = (List<EObject>) link.owner().eGet(link.feature());
                if (!list.contains(target)) {
                    list.add(target);
                }
            } else {
                link.owner().eSet(link.feature(), target);
            }
        }
        links.clear();
    }

    private EObject target(Link link, Document document, Map<String, Named> names) {
        if (link.value() instanceof JsonPrimitive name) {
            Named found = names.get(name.getAsString());
            return found != null ? found : ForeignNames.proxy(link.feature().getEReferenceType(), name.getAsString());
        }
        if (link.value() instanceof JsonObject object) {
            if (object.get("element") instanceof JsonPrimitive number && number.isNumber()) {
                int n = number.getAsInt();
                return n >= 0 && n < document.getElements().size() ? document.getElements().get(n) : null;
            }
            if (object.get("foreign") instanceof JsonPrimitive name) {
                EClass type = object.get("type") instanceof JsonPrimitive t
                        && RejoinderPackage.eINSTANCE.getEClassifier(t.getAsString()) instanceof EClass c && !c.isAbstract()
                        && RejoinderPackage.Literals.NAMED.isSuperTypeOf(c) ? c : link.feature().getEReferenceType();
                return ForeignNames.proxy(type, name.getAsString());
            }
        }
        return null;
    }

    private void fill(EObject element, JsonObject object, String path, boolean root) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature(member.getKey());
            String at = path + "." + member.getKey();
            if (feature == null || feature.isTransient()) {
                if (!root && !member.getKey().equals("type")) {
                    tell("json.member", at, member.getKey());
                }
                continue;
            }
            if (!feature.isMany()) {
                one(element, feature, 0, member.getValue(), at);
            } else if (member.getValue() instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    one(element, feature, i, array.get(i), at + "[" + i + "]");
                }
            } else {
                tell("json.array", at, member.getValue());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void one(EObject element, EStructuralFeature feature, int position, JsonElement json, String path) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            links.add(new Link(element, reference, position, json, path));
            return;
        }
        Object value = feature instanceof EAttribute attribute ? attribute(attribute, json)
                : contained((EReference) feature, json, path);
        if (value == null) {
            if (feature instanceof EAttribute) {
                tell("json.value", path, json);
            }
        } else if (feature.isMany()) {
            ((List<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }

    private Object contained(EReference feature, JsonElement json, String path) {
        if (feature.getEReferenceType() == RejoinderPackage.Literals.PASSAGE && passages != null) {
            Passage passage = passages.apply(json);
            if (passage == null) {
                tell("json.passage", path, json);
            }
            return passage;
        }
        if (json instanceof JsonObject object) {
            return element(feature.getEReferenceType(), object, path);
        }
        tell("json.object", path, json);
        return null;
    }

    private static Object attribute(EAttribute attribute, JsonElement json) {
        if (!(json instanceof JsonPrimitive value)) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteralByLiteral(value.getAsString());
            return literal == null ? null : literal.getInstance();
        }
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        if (java == boolean.class) {
            return value.isBoolean() ? value.getAsBoolean() : null;
        }
        if (java == int.class) {
            try {
                return value.isNumber() ? value.getAsBigDecimal().intValueExact() : null;
            } catch (ArithmeticException | NumberFormatException e) {
                return null;
            }
        }
        return value.isString() ? value.getAsString() : null;
    }

    private void tell(String key, String path, Object what) {
        String text = String.valueOf(what);
        warnings.accept(Messages.of(ModelReader.class, key, path, text.length() > 80 ? text.substring(0, 80) + "…" : text));
    }
}
