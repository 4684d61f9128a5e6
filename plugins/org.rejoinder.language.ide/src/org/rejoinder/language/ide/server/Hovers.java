package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.hover.HoverText;
import org.rejoinder.language.ide.hover.RuleExplanation;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.rules.RuleRegistry;

/** What is known of the place under the pointer: of its name, and why what was found there matters. */
final class Hovers {

    private final RuleExplanation explanation = new RuleExplanation(RuleRegistry.standard());
    private final Editor editor;

    Hovers(Editor editor) {
        this.editor = editor;
    }

    /**
     * The hover at an offset; null where there is nothing to say.
     *
     * @param checked the last check of the document; null before
     * @param others  the names of other files
     */
    Hover at(OpenDocument document, Checks.Checked checked, List<VisibleName> others, int offset) {
        List<String> texts = new ArrayList<>();
        Range range = null;
        NameUse use = document.structure().nameAt(offset).orElse(null);
        if (use != null) {
            new HoverText(document.structure(), others, checked == null ? null : checked.found().examination()).of(use).ifPresent(texts::add);
            range = document.lines().range(use.begin(), use.end());
        }
        if (checked != null && checked.document() == document) {
            for (CheckedFinding finding : checked.found().findings()) {
                String text = explanation.of(finding.rule());
                if (finding.begin() <= offset && offset <= finding.end() && !texts.contains(text)) {
                    texts.add(text);
                    range = range != null ? range : document.lines().range(finding.begin(), finding.end());
                }
            }
        }
        return texts.isEmpty() ? null : new Hover(content(texts), range);
    }

    private MarkupContent content(List<String> texts) {
        if (!editor.readsMarkdown()) {
            return new MarkupContent(MarkupKind.PLAINTEXT, String.join("\n\n", texts));
        }
        return new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", texts.stream().map(Hovers::markdown).toList()));
    }

    /** The first line is the heading; the others are lines still. */
    private static String markdown(String text) {
        String escaped = text.replaceAll("[\\\\`*_{}\\[\\]()#+.!|<>~-]", "\\\\$0");
        int first = escaped.indexOf('\n');
        return first < 0 ? "**" + escaped + "**" : "**" + escaped.substring(0, first) + "**  \n" + escaped.substring(first + 1).replace("\n", "  \n");
    }
}
