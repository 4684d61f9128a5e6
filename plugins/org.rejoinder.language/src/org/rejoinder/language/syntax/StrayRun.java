package org.rejoinder.language.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.rejoinder.language.Messages;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/** Gathers neighbouring words of one line that belong to no clause, and reports them as one problem. */
final class StrayRun {

    private static final String TYPOGRAPHIC = "“”„«»‘’‚‹›";

    private final Consumer<SyntaxProblem> problems;
    private ILeafNode first;
    private ILeafNode last;
    private Declaration declaration = Declaration.NONE;
    private ILeafNode waiting;
    private Operand operand = Operand.NOTHING;
    private boolean header;
    private int endedLine = -1;

    StrayRun(Consumer<SyntaxProblem> problems) {
        this.problems = problems;
    }

    /**
     * @param word the word that waits for an operand; null when none does
     * @param needed the operand
     * @param given what the declaration has already
     */
    void add(ILeafNode leaf, Declaration within, ILeafNode word, Operand needed, Set<String> given) {
        if (last != null && last.getEndLine() != leaf.getStartLine()) {
            end();
        }
        if (first == null) {
            first = leaf;
            declaration = within;
            waiting = word;
            operand = needed;
            header = within == Declaration.SOURCE && !given.contains("kind");
        }
        last = leaf;
    }

    /** Whether the line of a leaf has had words before it that belong to no clause. */
    boolean isOnLineOf(ILeafNode leaf) {
        return endedLine == leaf.getStartLine();
    }

    void end() {
        if (first == null) {
            return;
        }
        String text = first.getText();
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        List<String> meant = List.of();
        String message;
        Slip slip = Slip.of(first, last, declaration, header, waiting != null);
        if (text.codePoints().allMatch(c -> TYPOGRAPHIC.indexOf(c) >= 0)) {
            message = Messages.of("mark.typographic", shown);
            String passage = Slip.betweenStraightMarks(first, last);
            if (passage != null) {
                report(message, last.getEndOffset(), List.of(passage));
                return;
            }
        } else if (slip != null) {
            meant = slip.meant() == null ? List.of() : List.of(slip.meant());
            message = slip.message();
        } else if (touchesMark()) {
            message = Messages.of("mark.straight");
        } else if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            message = waiting != null ? operandMissing(shown) : Messages.of("stray.sign", shown, behind(text.charAt(0)));
        } else {
            meant = Spelling.nearest(text, candidates(), 3);
            message = waiting != null ? operandMissing(shown) : noClause(text, shown, meant.isEmpty());
        }
        if (!meant.isEmpty() && slip == null) {
            message += " " + Messages.of("meant", meant.get(0));
        }
        // The whole run is marked; what is meant replaces its first word, so that a run of one word is all that has it.
        report(message, meant.isEmpty() ? last.getEndOffset() : first.getEndOffset(), meant);
    }

    private void report(String message, int end, List<String> meant) {
        endedLine = last.getEndLine();
        problems.accept(new SyntaxProblem(first, SyntaxProblem.SYNTAX, message, first.getOffset(), end - first.getOffset(), meant.toArray(String[]::new)));
        first = null;
        last = null;
    }

    private String operandMissing(String found) {
        return Messages.of("operand.other", waiting.getText(), operand.description(), found);
    }

    /** @param list whether to tell what is expected instead */
    private String noClause(String text, String shown, boolean list) {
        if (declaration == Declaration.NONE) {
            return Messages.of("stray.start", shown, String.join(", ", Vocabulary.DECLARATIONS));
        }
        for (Declaration other : Declaration.values()) {
            if (other != declaration && other.clauses().contains(text)) {
                return Messages.of("stray.elsewhere", shown, other.word(), declaration.word());
            }
        }
        return header ? Messages.of("stray.kind", shown, String.join(", ", Vocabulary.KINDS))
                : Messages.of("stray.word", shown, declaration.word()) + (!list ? ""
                : " " + Messages.of(declaration == Declaration.SOURCE ? "stray.expected.source" : "stray.expected",
                        String.join(", ", declaration.clauses())));
    }

    private Collection<String> candidates() {
        if (!operand.words().isEmpty()) {
            return operand.words();
        }
        List<String> all = new ArrayList<>(declaration.clauses());
        if (header) {
            all.addAll(Vocabulary.KINDS);
        }
        if (declaration == Declaration.NONE || isFirstOnLine()) {
            all.addAll(Vocabulary.DECLARATIONS);
        }
        return all;
    }

    private boolean isFirstOnLine() {
        return Slip.isFirstOnLine(first);
    }

    private boolean touchesMark() {
        String text = first.getRootNode().getText();
        int at = first.getOffset();
        return at > 0 && text.charAt(at - 1) == '"';
    }

    private static String behind(char sign) {
        return Messages.of(switch (sign) {
            case '#' -> "behind.number";
            case '+' -> "behind.plus";
            case ',' -> "behind.comma";
            case '(' -> "behind.parenthesis";
            case '-', '=' -> "behind.date";
            case '.' -> "behind.dot";
            default -> "behind.other";
        });
    }

    /** Reports a word that begins a line like a declaration and is none. */
    void unknownDeclaration(ILeafNode leaf) {
        String text = leaf.getText();
        if (text.equals("article")) {
            problems.accept(problem(leaf, Messages.of("article.second")));
            return;
        }
        List<String> meant = Spelling.nearest(text, Vocabulary.DECLARATIONS, 3);
        String message = Messages.of("declaration.unknown", text, String.join(", ", Vocabulary.DECLARATIONS));
        if (!meant.isEmpty()) {
            message += " " + Messages.of("meant", meant.get(0));
        }
        problems.accept(problem(leaf, message, meant.toArray(String[]::new)));
    }

    private static SyntaxProblem problem(ILeafNode leaf, String message, String... meant) {
        return new SyntaxProblem(leaf, SyntaxProblem.SYNTAX, message, leaf.getOffset(), leaf.getLength(), meant);
    }
}
