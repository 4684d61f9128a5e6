package org.rejoinder.language.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.navigation.Definitions;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.model.Form;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.SourceReading;

/** Writes what is known of a name: its declaration, and what was read off the article. Plain text, a line for each. */
public final class HoverText {

    private final Structure structure;
    private final Collection<VisibleName> others;
    private final Examination examination;

    /**
     * Creates the texts for one state of a document.
     *
     * @param others      the names of other files
     * @param examination what was found when the document was last examined; null where it was not yet
     */
    public HoverText(Structure structure, Collection<VisibleName> others, Examination examination) {
        this.structure = structure;
        this.others = others;
        this.examination = examination;
    }

    /** {@return what is known of a name of the document; empty where nobody declares it} */
    public Optional<String> of(NameUse use) {
        Optional<VisibleName> found = Definitions.of(structure, use, "", others);
        if (found.isEmpty()) {
            return structure.articleId().filter(use.name()::equals).map(id -> declared(id));
        }
        VisibleName name = found.get();
        List<String> lines = new ArrayList<>();
        lines.add(name.keyword() + " " + name.name());
        if (!name.detail().isEmpty()) {
            lines.add(name.detail());
        }
        if (examination != null && name.uri().isEmpty()) {
            examination.acts().stream().filter(act -> act.name().equals(name.name())).findFirst()
                    .ifPresent(act -> act(lines, act));
            examination.sources().stream()
                    .filter(source -> source.path() != null && source.path().element().equals(name.name())).findFirst()
                    .ifPresent(source -> source(lines, source));
        }
        return Optional.of(String.join("\n", lines));
    }

    private String declared(String name) {
        return Outline.of(structure).stream().filter(entry -> entry.name().equals(name)).findFirst()
                .map(OutlineEntry::detail).map(detail -> name + "\n" + detail).orElse(name);
    }

    private static void act(List<String> lines, ActReading act) {
        if (!act.chain().isEmpty()) {
            String chain = act.chain().stream().map(link -> String.join(", ", link.sources()))
                    .collect(Collectors.joining(" ← "));
            lines.add(Messages.of("hover.via", chain));
        }
        if (act.form() != Form.DERIVED) {
            lines.add(Messages.of("hover.form", act.form().getLiteral()));
        }
        if (act.date() != null && act.fact().date() != null) {
            lines.add(Messages.of("hover.date", act.fact().date()));
        }
        if (act.standing() != null && act.fact().isNode()) {
            String standing = act.standing().undisputed() ? Messages.of("hover.undisputed")
                    : !act.standing().reason().isEmpty() ? act.standing().reason()
                    : act.standing().standing().getLiteral().toLowerCase(Locale.ROOT);
            lines.add(Messages.of("hover.standing", standing));
        }
        if (act.lineage() != null && !act.lineage().isEmpty()) {
            lines.add(Messages.of("hover.lineage", act.lineage()));
        }
    }

    private static void source(List<String> lines, SourceReading source) {
        lines.add(Messages.of("hover.mentions", source.mentions().size()));
    }
}
