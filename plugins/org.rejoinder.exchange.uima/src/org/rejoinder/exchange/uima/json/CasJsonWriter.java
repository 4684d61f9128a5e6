package org.rejoinder.exchange.uima.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;

/**
 * Writes JSON CAS. Not by UIMA's library: that brings 2.4 MB of Jackson, and writes arrays as {@code X[]}, at which its own
 * reader fails; an array of ours is an {@code FSArray}.
 */
final class CasJsonWriter {

    private final Cas cas;
    private final JsonArray structures = new JsonArray();
    private int last;

    CasJsonWriter(Cas cas) {
        this.cas = cas;
        cas.structures().forEach(s -> last = Math.max(last, Integer.parseInt(s.id())));
    }

    /** The file. */
    JsonObject write() {
        JsonObject types = new JsonObject();
        cas.types().all().forEach(type -> types.add(type.name(), type(type)));
        // what holds a text comes ahead of all that refers to it
        cas.sofas().forEach(this::structure);
        cas.structures().stream().filter(s -> !s.type().equals(Cas.SOFA)).forEach(this::structure);
        JsonObject views = new JsonObject();
        for (FeatureStructure sofa : cas.sofas()) {
            JsonObject view = new JsonObject();
            view.addProperty("%SOFA", Integer.parseInt(sofa.id()));
            view.add("%MEMBERS", ids(List.copyOf(cas.members(sofa.id()))));
            views.add(sofa.value("sofaID"), view);
        }
        JsonObject file = new JsonObject();
        file.add("%TYPES", types);
        file.add("%FEATURE_STRUCTURES", structures);
        file.add("%VIEWS", views);
        return file;
    }

    private static JsonObject type(Types.Type type) {
        JsonObject object = new JsonObject();
        object.addProperty("%NAME", type.name());
        object.addProperty("%SUPER_TYPE", type.supertype());
        for (Types.Feature feature : type.features()) {
            JsonObject range = new JsonObject();
            range.addProperty("%NAME", feature.name());
            range.addProperty("%RANGE", feature.element() == null ? feature.range() : feature.element() + "[]");
            object.add(feature.name(), range);
        }
        return object;
    }

    private void structure(FeatureStructure structure) {
        JsonObject object = object(Integer.parseInt(structure.id()), structure.type());
        for (String feature : structure.features()) {
            if (!structure.isReference(feature)) {
                Integer number = isNumber(structure, feature) ? structure.number(feature) : null;
                if (number != null) {
                    object.addProperty(feature, number);
                } else {
                    object.addProperty(feature, structure.value(feature));
                }
            } else if (cas.types().feature(structure.type(), feature).filter(cas.types()::isArray).isPresent()) {
                JsonObject array = object(++last, Types.ARRAY);
                array.add("%ELEMENTS", ids(structure.values(feature)));
                structures.add(array);
                object.addProperty("@" + feature, last);
            } else {
                object.addProperty("@" + feature, Integer.parseInt(structure.value(feature)));
            }
        }
        structures.add(object);
    }

    /** The numbers that UIMA's own types have; ours have none. */
    private static boolean isNumber(FeatureStructure structure, String feature) {
        return feature.equals("begin") || feature.equals("end") || feature.equals("sofaNum") && structure.type().equals(Cas.SOFA);
    }

    private static JsonObject object(int id, String type) {
        JsonObject object = new JsonObject();
        object.addProperty("%ID", id);
        object.addProperty("%TYPE", type);
        return object;
    }

    private static JsonArray ids(List<String> ids) {
        JsonArray array = new JsonArray();
        ids.forEach(id -> array.add(Integer.parseInt(id)));
        return array;
    }
}
