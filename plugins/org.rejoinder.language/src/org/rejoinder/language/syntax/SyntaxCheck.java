package org.rejoinder.language.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.rejoinder.language.Messages;
import org.rejoinder.language.syntax.LeafRoles.Role;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/**
 * Reports what the grammar lets pass (SYN-01): words that are no clause, operands that are missing, clauses given twice,
 * marks that are not closed, dates that do not exist. One pass over the leaves of a document.
 */
@Singleton
public final class SyntaxCheck {

    private final LeafRoles roles;

    @Inject
    SyntaxCheck(LeafRoles roles) {
        this.roles = roles;
    }

    /** The problems of a parsed document in the order of their places; empty when there are none. */
    public List<SyntaxProblem> check(ICompositeNode root) {
        Pass pass = new Pass();
        for (ILeafNode leaf : root.getLeafNodes()) {
            pass.take(leaf);
        }
        pass.end();
        return pass.problems;
    }

    /** One document's pass. */
    private final class Pass {

        private final List<SyntaxProblem> problems = new ArrayList<>();
        private final StrayRun strays = new StrayRun(problems::add);
        private final LeafCheck leaves = new LeafCheck(problems::add);
        private final Set<String> given = new HashSet<>();
        private Declaration declaration = Declaration.NONE;
        /** The declaration's word or name, where a part of the whole is reported as missing. */
        private ILeafNode head;
        private boolean complete = true;
        /** A word whose operand has not come yet, and what it needs. */
        private ILeafNode waiting;
        private Operand operand = Operand.NOTHING;
        private String lastWord = "";
        private boolean elements;

        void take(ILeafNode leaf) {
            Role role = roles.of(leaf.getGrammarElement());
            if (role == null || leaf.isHidden()) {
                leaves.hidden(leaf);
                return;
            }
            if (role.isStray()) {
                stray(leaf, role);
                return;
            }
            strays.end();
            if (role.terminal().equals("UNKNOWN_WORD")) {
                begin(Declaration.MISREAD, leaf);
                strays.unknownDeclaration(leaf);
            } else if (role.isWord() && Vocabulary.DECLARATIONS.contains(role.word()) && isDeclarationRule(role)) {
                begin(Declaration.valueOf(role.word().toUpperCase(Locale.ROOT)), leaf);
            } else if (role.isWord()) {
                word(leaf, role);
            } else {
                other(leaf, role);
            }
        }

        private void stray(ILeafNode leaf, Role role) {
            leaves.token(leaf, role);
            if (declaration == Declaration.MISREAD) {
                return;
            }
            strays.add(leaf, declaration, waiting, operand, given);
            // In a source's header it stands for the kind.
            complete |= declaration == Declaration.SOURCE && role.terminal().equals("ID");
            settle();
        }

        private boolean isDeclarationRule(Role role) {
            return role.rule().equalsIgnoreCase(role.word());
        }

        private void begin(Declaration begun, ILeafNode leaf) {
            missing();
            incomplete();
            if (begun == Declaration.ARTICLE && elements) {
                report(leaf, "article.notFirst");
            }
            elements |= begun != Declaration.ARTICLE;
            declaration = begun;
            given.clear();
            head = leaf;
            complete = begun != Declaration.SOURCE && begun != Declaration.CLAIM;
            wait(leaf, begun == Declaration.REMARK ? Operand.REMARK : begun == Declaration.MISREAD ? Operand.NOTHING : Operand.NAME);
            lastWord = begun.word();
        }

        private void word(ILeafNode leaf, Role role) {
            leaves.token(leaf, role);
            String word = role.word();
            if (operand.accepts(word)) {
                settle();
            } else {
                missing();
            }
            String single = Singles.of(word, role, declaration, lastWord);
            if (single != null && !given.add(single)) {
                report(leaf, "clause.twice", leaf.getText());
            }
            complete |= declaration == Declaration.SOURCE && Vocabulary.KINDS.contains(word);
            wait(leaf, Operand.of(word, declaration, lastWord));
            lastWord = word;
        }

        private void other(ILeafNode leaf, Role role) {
            leaves.token(leaf, role);
            if (waiting != null && operand == Operand.NAME && !role.feature().equals("name")) {
                missing();
            }
            if (role.rule().equals("RuleId")) {
                wait(waiting == null ? leaf : waiting, Operand.REASON);
            } else if (role.word() == null) {
                settle();
            }
            if (role.feature().equals("name")) {
                head = leaf;
            }
            text(leaf, role);
            lastWord = role.word() == null ? "" : role.word();
        }

        /** A headline, a label, a claim's text: texts that no word announces. */
        private void text(ILeafNode leaf, Role role) {
            if (!role.rule().equals("Value")) {
                return;
            }
            Role use = roles.of(leaf.getParent().getGrammarElement());
            if (use == null || !Set.of("headline", "label", "text").contains(use.feature()) || use.rule().equals("Remark")) {
                return;
            }
            complete |= declaration == Declaration.CLAIM;
            if (!given.add(use.feature())) {
                report(leaf, strays.isOnLineOf(leaf) ? "mark.straight" : "text.twice", declaration.word());
            }
        }

        private void wait(ILeafNode leaf, Operand needed) {
            waiting = needed == Operand.NOTHING ? null : leaf;
            operand = needed;
        }

        private void settle() {
            waiting = null;
            operand = Operand.NOTHING;
        }

        private void missing() {
            if (waiting != null) {
                report(waiting, "operand.missing", waiting.getText(), operand.description());
            }
            settle();
        }

        private void incomplete() {
            if (!complete) {
                report(head, declaration == Declaration.SOURCE ? "source.kind" : "claim.text",
                        String.join(", ", Vocabulary.KINDS));
            }
        }

        void end() {
            strays.end();
            missing();
            incomplete();
        }

        private void report(ILeafNode leaf, String key, Object... values) {
            problems.add(new SyntaxProblem(leaf, SyntaxProblem.SYNTAX, Messages.of(key, values), leaf.getOffset(),
                    leaf.getLength()));
        }
    }
}
