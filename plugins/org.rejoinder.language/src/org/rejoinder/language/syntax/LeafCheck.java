package org.rejoinder.language.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.rejoinder.language.Messages;
import org.rejoinder.language.conversion.Quotation;
import org.rejoinder.language.syntax.LeafRoles.Role;

/** Judges single tokens: marks that are not closed, dates, names, numbers, and sizes. */
final class LeafCheck {

    /** The longest token, an embedded text apart, in UTF-16 units. */
    static final int LONGEST_TOKEN = 1 << 20;

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final Consumer<SyntaxProblem> problems;
    private int dateAt = -1;
    private ICompositeNode fragment;
    private int choices;

    LeafCheck(Consumer<SyntaxProblem> problems) {
        this.problems = problems;
    }

    void hidden(ILeafNode leaf) {
        int length = leaf.getLength();
        if (length > 1 && leaf.isHidden() && leaf.getText().startsWith("/*")) {
            String text = leaf.getText();
            if (text.length() < 4 || !text.endsWith("*/")) {
                report(leaf, 2, "comment.open");
            }
        }
        tooLong(leaf);
    }

    void token(ILeafNode leaf, Role role) {
        switch (role.terminal()) {
            case "STRING" -> string(leaf, role);
            case "TEXT" -> three(leaf, role);
            case "INT" -> number(leaf, role);
            case "ID" -> name(leaf);
            default -> {
                // Punctuation: only # of a passage matters here.
            }
        }
        if (role.rule().equals("Fragment") && role.word() != null) {
            choice(leaf);
        }
    }

    private void string(ILeafNode leaf, Role role) {
        if (tooLong(leaf)) {
            return;
        }
        if (!Quotation.isClosed(leaf.getText())) {
            report(leaf, 1, "mark.open");
        } else if (role.rule().equals("Words") && leaf.getLength() == 2) {
            passage(leaf, 2, "passage.empty");
        }
    }

    private void three(ILeafNode leaf, Role role) {
        if (!Quotation.isClosed(leaf.getText())) {
            report(leaf, 3, "mark.openThree");
        } else if (!role.rule().equals("Embedded") && !tooLong(leaf) && role.rule().equals("Words")
                && leaf.getStartLine() != leaf.getEndLine()) {
            report(leaf, leaf.getLength(), "passage.lines");
        } else if (role.rule().equals("Embedded") && !Quotation.firstLine(leaf.getText()).isBlank()) {
            report(leaf, 3 + Quotation.firstLine(leaf.getText()).length(), "text.firstLine");
        }
    }

    private void number(ILeafNode leaf, Role role) {
        if (role.rule().equals("Date")) {
            // not by identity: the node around a date that begins a clause's value is made anew each time it is asked for
            if (leaf.getParent().getOffset() != dateAt) {
                dateAt = leaf.getParent().getOffset();
                date(leaf.getParent());
            }
        } else if (role.rule().equals("Fragment") && leaf.getText().chars().allMatch(c -> c == '0')) {
            report(leaf, leaf.getLength(), "number.zero");
        } else if (role.feature().equals("size") && leaf.getText().chars().allMatch(c -> c == '0')) {
            report(leaf, leaf.getLength(), "size.zero");
        }
    }

    private void date(ICompositeNode node) {
        String text = node.getText().strip();
        String key = null;
        if (!DATE.matcher(text).matches()) {
            key = "date.form";
        } else {
            try {
                if (text.length() == 10) {
                    LocalDate.parse(text);
                } else if (text.length() == 7) {
                    YearMonth.parse(text);
                }
            } catch (DateTimeException e) {
                key = "date.none";
            }
        }
        if (key != null) {
            problems.accept(new SyntaxProblem(node, SyntaxProblem.SYNTAX, Messages.of(key, text), node.getOffset(), node.getLength()));
        }
    }

    /** The terminal takes whole ranges of characters; within them only letters, digits and what combines with them are a name's. */
    private void name(ILeafNode leaf) {
        String text = leaf.getText();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isUnicodeIdentifierPart(c)) {
                problems.accept(new SyntaxProblem(leaf, SyntaxProblem.SYNTAX, Messages.of("name.character", Character.toString(c)),
                        leaf.getOffset() + at, Character.charCount(c)));
                return;
            }
            at += Character.charCount(c);
        }
        tooLong(leaf);
    }

    private void choice(ILeafNode leaf) {
        if (leaf.getParent() != fragment) {
            fragment = leaf.getParent();
            choices = 0;
        }
        choices++;
        if (choices == 2) {
            passage(leaf, leaf.getLength(), "choice.twice");
        }
    }

    private boolean tooLong(ILeafNode leaf) {
        if (leaf.getLength() > LONGEST_TOKEN) {
            report(leaf, 1, "token.tooLong", leaf.getLength(), LONGEST_TOKEN);
            return true;
        }
        return false;
    }

    private void passage(ILeafNode leaf, int length, String key) {
        problems.accept(new SyntaxProblem(leaf, SyntaxProblem.PASSAGES, Messages.of(key), leaf.getOffset(), length));
    }

    private void report(ILeafNode leaf, int length, String key, Object... values) {
        problems.accept(new SyntaxProblem(leaf, SyntaxProblem.SYNTAX, Messages.of(key, values), leaf.getOffset(), length));
    }
}
