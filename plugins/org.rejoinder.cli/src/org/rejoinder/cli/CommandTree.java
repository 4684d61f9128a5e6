package org.rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rejoinder.cli.check.CheckCommand;
import org.rejoinder.cli.documents.StatsCommand;
import org.rejoinder.cli.exchange.ConvertCommand;
import org.rejoinder.cli.exchange.ExportCommand;
import org.rejoinder.cli.exchange.FormatsCommand;
import org.rejoinder.cli.exchange.ImportCommand;
import org.rejoinder.cli.rules.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how arguments reach them. */
final class CommandTree {

    private CommandTree() {
    }

    /** In the order of the help. */
    private static Map<String, Function<Console, Callable<Integer>>> commands() {
        Map<String, Function<Console, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("rules", RulesCommand::new);
        return commands;
    }

    static int run(String[] args, Console console) {
        CommandLine line = new CommandLine(new RootCommand(console));
        Map<String, Function<Console, Callable<Integer>>> commands = commands();
        // only the command that is meant: the others' options are not worth reading at every start
        if (args.length > 0 && commands.containsKey(args[0])) {
            line.addSubcommand(args[0], commands.get(args[0]).apply(console));
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
        }
        line.setResourceBundle(Messages.bundle());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> explain(e, console));
        line.setExecutionExceptionHandler((e, c, r) -> {
            if (e instanceof UsageProblem) {
                console.errLine(Messages.text("program.error", e.getMessage()));
                return ExitCode.UNUSABLE;
            }
            throw e;
        });
        line.setExecutionStrategy(parsed -> {
            for (CommandLine each : parsed.asCommandLineList()) {
                if (each.isUsageHelpRequested()) {
                    console.out(each.getUsageMessage(Ansi.OFF).replace("\r\n", "\n"));
                    return ExitCode.OK;
                }
                if (each.isVersionHelpRequested()) {
                    console.outLine(Product.NAME + ' ' + Product.VERSION);
                    return ExitCode.OK;
                }
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return line.execute(args);
    }

    private static int explain(ParameterException e, Console console) {
        String message = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String what = unmatched.getUnmatched().get(0);
            boolean option = unmatched.isUnknownOption();
            message = Messages.text(option ? "program.unknownOption"
                    : e.getCommandLine().getParent() == null ? "program.unknownCommand" : "program.tooMany", what);
            if (!unmatched.getSuggestions().isEmpty()) {
                message += ' ' + Messages.text("program.didYouMean", unmatched.getSuggestions().get(0));
            }
        }
        console.errLine(Messages.text("program.error", message));
        console.errLine(Messages.text("program.tryHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.UNUSABLE;
    }
}
