package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Suppression;

/** Which findings the annotator has silenced: those of a declaration, or, at the article, those of the file. */
final class Suppressions {

    private final RuleRegistry registry;
    private final Map<String, List<Use>> byRule = new HashMap<>();
    private final List<Use> all = new ArrayList<>();
    private final List<Finding> remaining = new ArrayList<>();
    private final List<Suppressed> silenced = new ArrayList<>();

    /** A suppression, at what position it stands, and whether it silenced anything. */
    private static final class Use {
        final Suppression suppression;
        final int position;
        final int index;
        final String element;
        boolean used;

        Use(Suppression suppression, int position, int index, String element) {
            this.suppression = suppression;
            this.position = position;
            this.index = index;
            this.element = element;
        }
    }

    Suppressions(Document document, RuleRegistry registry) {
        this.registry = registry;
        if (document.getArticle() != null) {
            collect(document.getArticle(), ElementPath.ARTICLE);
        }
        for (int i = 0; i < document.getElements().size(); i++) {
            if (!document.getElements().get(i).getSuppressions().isEmpty()) {
                collect(document.getElements().get(i), i);
            }
        }
    }

    private void collect(Declaration declaration, int position) {
        for (int s = 0; s < declaration.getSuppressions().size(); s++) {
            Suppression suppression = declaration.getSuppressions().get(s);
            Use use = new Use(suppression, position, s, ElementPath.of(declaration).element());
            all.add(use);
            if (suppression.getRule() != null) {
                byRule.computeIfAbsent(suppression.getRule(), k -> new ArrayList<>(2)).add(use);
            }
        }
    }

    /** Parts the findings; the nearest suppression silences. */
    void apply(List<Finding> findings) {
        for (Finding finding : findings) {
            Rule rule = registry.rule(finding.rule());
            Use use = rule != null && rule.isSilenceable() ? of(finding) : null;
            if (use == null) {
                remaining.add(finding);
            } else {
                use.used = true;
                String reason = use.suppression.getReason();
                ElementPath path = new ElementPath(use.position, use.element, List.of()).then("suppressions", use.index);
                silenced.add(new Suppressed(finding, path, reason == null ? "" : reason));
            }
        }
    }

    private Use of(Finding finding) {
        Use ofFile = null;
        for (Use use : byRule.getOrDefault(finding.rule(), List.of())) {
            if (use.position == finding.path().position()) {
                return use;
            }
            ofFile = use.position == ElementPath.ARTICLE && ofFile == null ? use : ofFile;
        }
        return ofFile;
    }

    /** What is not silenced; may be added to. */
    List<Finding> remaining() {
        return remaining;
    }

    List<Suppressed> silenced() {
        return silenced;
    }

    /** Those that silenced nothing. */
    List<Suppression> unused() {
        return all.stream().filter(u -> !u.used).map(u -> u.suppression).toList();
    }
}
