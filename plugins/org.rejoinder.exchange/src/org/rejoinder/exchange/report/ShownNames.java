package org.rejoinder.exchange.report;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.model.Named;
import org.rejoinder.model.Source;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.facts.SourceFact;

/** What a reader knows sources and acts by. */
final class ShownNames {

    private final AnnotatedArticle article;
    private final Map<String, SourceFact> byId = new HashMap<>();
    private final Map<String, SourceFact> declared = new HashMap<>();

    ShownNames(AnnotatedArticle article) {
        this.article = article;
        for (SourceReading source : article.examination().sources()) {
            byId.putIfAbsent(source.fact().id(), source.fact());
            if (source.fact().declared()) {
                declared.putIfAbsent(local(source.fact().id()), source.fact());
            }
        }
    }

    /** What a source or act is called here: its name in the file, or with its article. */
    static String name(EObject element) {
        if (element.eIsProxy() || !(element instanceof Named named)) {
            String name = ForeignNames.of(element);
            return name == null ? "?" : name;
        }
        return named.getName() == null ? "?" : named.getName();
    }

    /** What a reader knows a source by: its name or description, of a part of a group without one what it is a part of. */
    String shown(String id) {
        SourceFact fact = byId.get(id);
        if (fact == null && !id.contains(".")) {
            fact = declared.get(id);
        }
        if (fact == null) {
            return local(id);
        }
        if (fact.label() == null && fact.of() != null && !fact.of().equals(id)) {
            return ReportText.of("part", fact.size() > 0 ? fact.size() : ReportText.of("source.some"), shown(fact.of()));
        }
        return fact.display();
    }

    /** A source or act of this document or of another. */
    Ref ref(EObject element) {
        String name = name(element);
        if (element.eContainer() == article.document()) {
            return new Ref(name, element instanceof Source ? shown(name) : name);
        }
        boolean labelled = element instanceof Source source && !source.eIsProxy() && source.getLabel() != null;
        return new Ref(null, element instanceof Source && element.eIsProxy() ? shown(name) : labelled ? ((Source) element).getLabel() : name);
    }

    /** What follows the last dot. */
    static String local(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
