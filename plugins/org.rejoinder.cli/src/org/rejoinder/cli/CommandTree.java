package org.rejoinder.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.rejoinder.cli.check.CheckCommand;
import org.rejoinder.cli.documents.StatsCommand;
import org.rejoinder.cli.exchange.ConvertCommand;
import org.rejoinder.cli.exchange.ExportCommand;
import org.rejoinder.cli.exchange.FormatsCommand;
import org.rejoinder.cli.exchange.ImportCommand;
import org.rejoinder.cli.lsp.LspCommand;
import org.rejoinder.cli.rules.RulesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and how arguments reach them. */
final class CommandTree {

    private CommandTree() {
    }

    /** In the order of the help. */
    private static Map<String, Function<Console, Command>> commands() {
        Map<String, Function<Console, Command>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("formats", FormatsCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("lsp", LspCommand::new);
        return commands;
    }

    static int run(String[] args, Console console) {
        CommandSpec root = CommandSpec.create().name(Product.NAME);
        new Options(root).version();
        CommandLine line = new CommandLine(root);
        Map<String, Function<Console, Command>> commands = commands();
        // only the command that is meant: the others' options are not worth reading at every start
        if (args.length > 0 && commands.containsKey(args[0])) {
            add(root, args[0], commands.get(args[0]).apply(console));
        } else {
            commands.forEach((name, command) -> add(root, name, command.apply(console)));
        }
        line.setResourceBundle(Messages.bundle());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> explain(e, console));
        line.setExecutionStrategy(parsed -> run(parsed, console));
        return line.execute(args);
    }

    private static void add(CommandSpec root, String name, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        command.declare(new Options(spec));
        root.addSubcommand(name, spec);
    }

    private static int run(ParseResult parsed, Console console) {
        for (CommandLine each : parsed.asCommandLineList()) {
            if (each.isUsageHelpRequested()) {
                console.out(usage(each));
                return ExitCode.OK;
            }
            if (each.isVersionHelpRequested()) {
                console.outLine(Product.NAME + ' ' + Product.VERSION);
                return ExitCode.OK;
            }
        }
        if (!parsed.hasSubcommand()) {
            console.errLine(usage(parsed.commandSpec().commandLine()).stripTrailing());
            return ExitCode.UNUSABLE;
        }
        ParseResult chosen = parsed.subcommand();
        try {
            return ((Command) chosen.commandSpec().userObject()).run(new Arguments(chosen));
        } catch (UsageProblem e) {
            console.errLine(Messages.text("program.error", e.getMessage()));
            return ExitCode.UNUSABLE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String usage(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
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
