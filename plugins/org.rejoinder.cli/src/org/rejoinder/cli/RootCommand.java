package org.rejoinder.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(name = Product.NAME)
final class RootCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.errLine(spec.commandLine().getUsageMessage().replace("\r\n", "\n").stripTrailing());
        return ExitCode.UNUSABLE;
    }
}
