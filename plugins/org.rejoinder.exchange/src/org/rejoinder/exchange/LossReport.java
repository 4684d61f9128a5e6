package org.rejoinder.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rejoinder.model.Document;
import org.rejoinder.rules.ElementPath;

/**
 * What an export does not carry, element by element. What is not named here comes back from a format that can be imported.
 *
 * @param format the format's id
 * @param losses in the order of the document
 */
public record LossReport(String format, List<Loss> losses) {

    /** The rule that each loss is a finding of. */
    public static final String RULE = "XPT-01";

    /** Copies the list; a loss named twice is kept once. */
    public LossReport {
        losses = losses.stream().distinct().toList();
    }

    /** Nothing is lost. */
    public static LossReport none(String format) {
        return new LossReport(format, List.of());
    }

    /** Whether everything is carried. */
    public boolean isEmpty() {
        return losses.isEmpty();
    }

    /** This report, and more losses. */
    public LossReport and(List<Loss> more) {
        List<Loss> all = new ArrayList<>(losses);
        all.addAll(more);
        return new LossReport(format, all);
    }

    /** One line for each loss: {@code element feature: detail}; empty if there is none. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Loss loss : losses) {
            text.append(loss.element().isEmpty() ? Messages.of(LossReport.class, "loss.document") : loss.element());
            text.append(loss.feature().isEmpty() ? "" : " " + loss.feature()).append(": ").append(loss.detail()).append('\n');
        }
        return text.toString();
    }

    /** The report as a JSON object {@code {"format": …, "rule": "XPT-01", "losses": [{"element": …, "feature": …, "detail": …}]}}. */
    public String toJson() {
        JsonArray array = new JsonArray();
        for (Loss loss : losses) {
            JsonObject object = new JsonObject();
            object.addProperty("element", loss.element());
            object.addProperty("feature", loss.feature());
            object.addProperty("detail", loss.detail());
            array.add(object);
        }
        JsonObject report = new JsonObject();
        report.addProperty("format", format);
        report.addProperty("rule", RULE);
        report.add("losses", array);
        Gson gson = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
        return gson.toJson(report) + "\n";
    }

    /**
     * A copy of a document without all that this report names: two documents of which one is the other exported and
     * imported are equal in this form.
     *
     * @param document not changed
     */
    public Document without(Document document) {
        Set<String> lost = new HashSet<>();
        losses.forEach(l -> lost.add(l.element() + ' ' + l.feature()));
        Document copy = EcoreUtil.copy(document);
        List<EObject> elements = new ArrayList<>();
        copy.eAllContents().forEachRemaining(elements::add);
        elements.add(copy);
        List<Runnable> cuts = new ArrayList<>();
        for (EObject element : elements) {
            String path = ElementPath.of(element).toString();
            if (lost.contains(path + ' ') && element != copy) {
                cuts.add(() -> EcoreUtil.delete(element, true));
            }
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                if (lost.contains(path + ' ' + feature.getName())) {
                    cuts.add(() -> element.eUnset(feature));
                }
            }
        }
        // paths are read before anything is cut, since cutting renumbers
        cuts.forEach(Runnable::run);
        return copy;
    }
}
