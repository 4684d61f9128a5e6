package org.rejoinder.language.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.rejoinder.language.services.RejoinderGrammarAccess;

/** What each element of the grammar means for the leaf of a document that it made. */
@Singleton
final class LeafRoles {

    /**
     * What a leaf is.
     *
     * @param rule the parser's rule that consumed it
     * @param word the keyword; null when it is none
     * @param terminal the terminal's rule; empty when it is a keyword
     * @param feature what it is assigned to there; empty when to nothing
     */
    record Role(String rule, String word, String terminal, String feature) {

        boolean isStray() {
            return rule.startsWith("Stray");
        }

        /** Whether it is a word of the language and no punctuation. */
        boolean isWord() {
            return word != null && Character.isLetter(word.charAt(0)) && !isStray();
        }
    }

    private final Map<EObject, Role> roles = new IdentityHashMap<>();

    @Inject
    LeafRoles(RejoinderGrammarAccess access) {
        for (AbstractRule rule : access.getGrammar().getRules()) {
            for (Iterator<EObject> i = rule.eAllContents(); i.hasNext();) {
                EObject element = i.next();
                Assignment assignment = GrammarUtil.containingAssignment(element);
                String feature = assignment == null ? "" : assignment.getFeature();
                if (element instanceof Keyword keyword) {
                    roles.put(element, new Role(rule.getName(), keyword.getValue(), "", feature));
                } else if (element instanceof EnumLiteralDeclaration literal) {
                    roles.put(element, new Role(rule.getName(), literal.getLiteral().getValue(), "", feature));
                } else if (element instanceof RuleCall call) {
                    roles.put(element, new Role(rule.getName(), null, call.getRule().getName(), feature));
                }
            }
        }
    }

    /** The role of what an element of the grammar made; null when it has none. */
    Role of(EObject grammarElement) {
        return roles.get(grammarElement);
    }
}
