package dev.kap.cli;

import java.time.LocalDate;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program itself; its subcommands do the work.
@Command(
        name = "kap",
        description = "Turns a workbook of customers and the people in them into Key Account Plans.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all made, and no row of the input has an error",
            "1:the program failed",
            "2:wrong usage",
            "3:the input has errors and nothing could be made",
            "4:something was made, and an account or a row with an error was not"
        },
        subcommands = {
            PlanCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            AboutCommand.class,
            NewCommand.class,
            WindowCommand.class,
            WatchCommand.class,
            AuditCommand.class,
            PurgeCommand.class,
            GenerateCompletion.class
        })
final class KapCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private KapCommand() {
        // picocli fills the field in before anything is run.
        this.spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, for example: kap plan portfolio.xlsx");
    }

    /// The command line with its streams, clock and failure messages.
    static CommandLine line(Environment surroundings) {
        CommandLine line = new CommandLine(new KapCommand(), commands(surroundings));
        line.setOut(surroundings.out());
        line.setErr(surroundings.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.terminal() ? Ansi.AUTO : Ansi.OFF));
        line.registerConverter(LocalDate.class, GivenDay::of);
        line.setExecutionStrategy(Failures::execute);
        line.setExecutionExceptionHandler(new Failures());
        line.setParameterExceptionHandler(new Misuse());
        return line;
    }

    private static IFactory commands(Environment surroundings) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                if (type == PlanCommand.class) {
                    return type.cast(new PlanCommand(surroundings));
                }
                if (type == CheckCommand.class) {
                    return type.cast(new CheckCommand(surroundings));
                }
                if (type == ExplainCommand.class) {
                    return type.cast(new ExplainCommand(surroundings));
                }
                if (type == AboutCommand.class) {
                    return type.cast(new AboutCommand(surroundings));
                }
                if (type == PurgeCommand.class) {
                    return type.cast(new PurgeCommand(surroundings));
                }
                if (type == NewCommand.class) {
                    return type.cast(new NewCommand(surroundings));
                }
                if (type == WindowCommand.class) {
                    return type.cast(new WindowCommand(surroundings));
                }
                if (type == WatchCommand.class) {
                    return type.cast(new WatchCommand(surroundings));
                }
                if (type == AuditCommand.class) {
                    return type.cast(new AuditCommand(surroundings));
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }
}
