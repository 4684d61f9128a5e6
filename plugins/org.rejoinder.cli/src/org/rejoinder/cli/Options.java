package org.rejoinder.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares a command's options and parameters; what they mean is told by the bundle, under the command's and their names.
 * Without picocli's annotations, because reading those takes longer than a small document.
 */
public final class Options {

    private final CommandSpec spec;

    Options(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true).build());
    }

    /** An option that is there or not. */
    public Options flag(String name) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).build());
        return this;
    }

    /** Asks for the version; no command runs. */
    Options version() {
        spec.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true).build());
        return this;
    }

    /** An option with a word behind it. */
    public Options word(String label, String... names) {
        return add(OptionSpec.builder(names).paramLabel(label).type(String.class));
    }

    /** As {@link #word}, and without it the command does not run. */
    public Options neededWord(String label, String... names) {
        return add(OptionSpec.builder(names).paramLabel(label).type(String.class).required(true));
    }

    /** An option with one of some words behind it, in any case. */
    public Options choice(String label, Class<? extends Enum<?>> words, String name) {
        return add(OptionSpec.builder(name).paramLabel(label).type(words));
    }

    /** An option that may stand several times. */
    public Options words(String label, String name) {
        return add(many(label, name));
    }

    /** An option with words that commas separate, without which the command does not run. */
    public Options neededList(String label, String name) {
        return add(many(label, name).splitRegex(",").required(true));
    }

    /** What stands behind the options: at least so many words. */
    public Options parameters(String label, int least) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity(least + "..*").index("0..*").required(least > 0)
                .type(List.class).auxiliaryTypes(String.class).build());
        return this;
    }

    private static OptionSpec.Builder many(String label, String name) {
        return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class);
    }

    private Options add(OptionSpec.Builder option) {
        spec.addOption(option.build());
        return this;
    }
}
