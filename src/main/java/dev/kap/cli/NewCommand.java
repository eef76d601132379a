package dev.kap.cli;

import dev.kap.run.Progress;
import dev.kap.run.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Things to begin with: a workbook to fill in, and templates to brand.
@Command(name = "new", description = "Makes something to begin with: a workbook to fill in, or templates to brand.")
final class NewCommand implements Runnable {

    private final Environment surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to make: kap new workbook, or kap new templates");
    }

    @Command(name = "workbook", description = "Writes a starter workbook; with --from, filled from an export.")
    int workbook(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            defaultValue = "key-accounts.xlsx",
                            description = "The file to write; ${DEFAULT-VALUE} by default.")
                    Path file,
            @Option(
                            names = "--from",
                            arity = "1..*",
                            paramLabel = "INPUT",
                            description = "A CRM export or another workbook.")
                    List<Path> from,
            @Mixin TimeLimit timeLimit,
            @Mixin OutputOptions talk)
            throws Exception {
        List<Path> inputs = from == null ? List.of() : from;
        return timeLimit.within(
                surroundings,
                Progress.SILENT,
                underway -> new Summary(surroundings, talk)
                        .started(Starter.workbook(file, inputs, surroundings.clock(), underway), file));
    }

    @Command(name = "templates", description = "Copies the built-in templates to a folder, to be branded there.")
    int templates(@Parameters(paramLabel = "DIR", description = "A new or empty folder.") Path folder)
            throws IOException {
        List<Path> written = Starter.templates(folder);
        surroundings
                .err()
                .println("kap: " + written.size() + " templates are in " + folder
                        + ". Use them with: kap plan --templates " + folder);
        return ExitCode.MADE;
    }
}
