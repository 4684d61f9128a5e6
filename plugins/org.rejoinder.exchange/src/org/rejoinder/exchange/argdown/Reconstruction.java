package org.rejoinder.exchange.argdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.argdown.ArgdownGraph.Node;
import org.rejoinder.exchange.argdown.ArgdownGraph.Step;

/** A premise-conclusion structure in the making: numbered statements, and rules by which some are drawn from those above. */
final class Reconstruction {

    private static final Pattern USES = Pattern.compile("uses\\s*:\\s*\\[([^\\]]*)\\]");
    private static final Pattern DATA = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern DASHES = Pattern.compile("^-{2,}|-{2,}$");

    /** The argument that is reconstructed. */
    final Node argument;
    private final BiConsumer<Integer, String> warnings;
    private final Map<String, Node> numbered = new HashMap<>();
    private List<Node> pending = new ArrayList<>();
    private List<String> uses;
    private String rule = "";
    private boolean concluding;

    Reconstruction(Node argument, BiConsumer<Integer, String> warnings) {
        this.argument = argument;
        this.warnings = warnings;
    }

    /** Adds a numbered statement: a conclusion where an inference stands above it, else a premise. */
    void add(String name, Node node, int line) {
        numbered.put(name, node);
        if (concluding) {
            List<Node> premises = uses == null ? pending : uses.stream().map(numbered::get).filter(n -> n != null && n != node).toList();
            if (premises.isEmpty()) {
                warnings.accept(line, Messages.of(Reconstruction.class, "conclusion.alone", name));
            }
            argument.steps.add(new Step(List.copyOf(premises), node, rule, line));
            pending = new ArrayList<>();
            concluding = false;
        }
        pending.add(node);
    }

    /** The next numbered statement is a conclusion, by this rule as it is written with its dashes. */
    void conclude(String written) {
        Matcher named = USES.matcher(written);
        uses = named.find() ? Arrays.stream(named.group(1).split(",")).map(s -> s.replaceAll("\\D", "")).toList() : null;
        String words = DATA.matcher(written).replaceAll("").strip();
        rule = DASHES.matcher(words).replaceAll("").strip();
        concluding = true;
    }

    /** Says where statements end that nothing was drawn from. */
    void end(int line) {
        if (concluding || argument.steps.isEmpty()) {
            warnings.accept(line, Messages.of(Reconstruction.class, "reconstruction.open"));
        }
    }
}
