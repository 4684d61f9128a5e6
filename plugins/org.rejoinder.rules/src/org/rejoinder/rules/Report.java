package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rejoinder.model.Declaration;
import org.rejoinder.text.Place;

/**
 * Takes what one rule finds. A finding is drafted and then said:
 * {@code report.at(act, RejoinderPackage.Literals.ACT__CUE).place(place).say("missing", name)}.
 */
public final class Report {

    private final Rule rule;
    private final Settings settings;
    private final RuleMessages messages;
    private final Map<Declaration, Integer> positions;
    private final List<Finding> findings;

    Report(Rule rule, ExaminedDocument document, RuleMessages messages, List<Finding> findings) {
        this.rule = rule;
        this.settings = document.settings();
        this.positions = document.positions();
        this.messages = messages;
        this.findings = findings;
    }

    /** The text {@code ID.key} of the family's bundle with its arguments, for a remedy. */
    public String text(String key, Object... arguments) {
        return messages.of(rule.id(), key, arguments);
    }

    /** Drafts a finding at an object: a declaration, a passage, a fragment, a target, a hop … */
    public Draft at(EObject object) {
        return at(object, null, 0);
    }

    /** Drafts a finding at the first (or only) value of a feature. */
    public Draft at(EObject object, EStructuralFeature feature) {
        return at(object, feature, 0);
    }

    /** Drafts a finding at one value of a feature, counted from 0. */
    public Draft at(EObject object, EStructuralFeature feature, int index) {
        ElementPath path = ElementPath.of(object, positions);
        return new Draft(feature == null ? path : path.then(feature.getName(), index));
    }

    /** Drafts a finding at a path. */
    public Draft at(ElementPath path) {
        return new Draft(path);
    }

    /** A finding in the making; nothing is reported until it is said. */
    public final class Draft {

        private final ElementPath path;
        private Severity severity;
        private Place place;
        private final List<Related> related = new ArrayList<>();
        private final List<Remedy> remedies = new ArrayList<>();

        private Draft(ElementPath path) {
            this.path = path;
        }

        /** The severity of this case, where the rule has two; settings override both. */
        public Draft severity(Severity ofCase) {
            this.severity = ofCase;
            return this;
        }

        /** Where in the article; null says nothing. */
        public Draft place(Place where) {
            this.place = where;
            return this;
        }

        /** Where in the article: the first of the places, if any. */
        public Draft place(List<Place> where) {
            return where.isEmpty() ? this : place(where.get(0));
        }

        /** Refers to an object of the same document; {@code key} as in {@link #say}. */
        public Draft related(EObject object, String key, Object... arguments) {
            related.add(new Related(text(key, arguments), ElementPath.of(object, positions), null, null));
            return this;
        }

        /** Refers to a place in the article. */
        public Draft related(Place where, String key, Object... arguments) {
            related.add(new Related(text(key, arguments), null, where, null));
            return this;
        }

        /** Refers to an element by its qualified name, of this document or another. */
        public Draft related(String qualifiedName, String key, Object... arguments) {
            related.add(new Related(text(key, arguments), null, null, qualifiedName));
            return this;
        }

        /** Offers a remedy; null is none. */
        public Draft remedy(Remedy remedy) {
            if (remedy != null) {
                remedies.add(remedy);
            }
            return this;
        }

        /** Offers a remedy that may well be wrong: it is shown, and never applied unasked. */
        public Draft suggest(Remedy remedy) {
            return remedy(remedy == null ? null : new Remedy.Suggested(remedy));
        }

        /**
         * Reports the finding, unless settings silence it.
         *
         * @param key the message {@code ID.key} of the family's bundle; {@code message} is the usual one
         * @param arguments what stands for {0}, {1} …
         */
        public void say(String key, Object... arguments) {
            Severity effective = settings.severity(rule, severity);
            if (effective != Severity.OFF) {
                findings.add(new Finding(rule.id(), effective, text(key, arguments), path, place,
                        related, remedies));
            }
        }
    }
}
