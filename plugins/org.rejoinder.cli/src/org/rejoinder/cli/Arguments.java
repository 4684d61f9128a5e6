package org.rejoinder.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/** What stood behind a command's name, by the names of its {@link Options}. */
public final class Arguments {

    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Whether an option is there. */
    public boolean has(String name) {
        return parsed.hasMatchedOption(name);
    }

    /** The word behind an option; null if it is not there. */
    public String word(String name) {
        return parsed.matchedOptionValue(name, null);
    }

    /** The choice made by an option, or what holds without it. */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        return parsed.matchedOptionValue(name, otherwise);
    }

    /** All words behind an option, in their order; empty if it is not there. */
    public List<String> words(String name) {
        return parsed.matchedOptionValue(name, List.of());
    }

    /** The words that belong to no option, in their order. */
    public List<String> parameters() {
        return parsed.matchedPositionalValue(0, List.of());
    }
}
