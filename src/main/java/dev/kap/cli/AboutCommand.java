package dev.kap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kap.problem.Severity;
import dev.kap.run.AboutAnswer;
import dev.kap.run.AboutRequest;
import dev.kap.run.ProblemsText;
import dev.kap.run.Progress;
import dev.kap.run.Run;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// All about one person, for an access request.
@Command(
        name = "about",
        description = {
            "Writes everything stored and inferred about one person, as PDF and Word, for an access request.",
            "Other people stand in it by their roles, and nothing of the account's money."
        })
final class AboutCommand implements Callable<Integer> {

    private final Environment surroundings;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A workbook, CSV files, or a folder of them.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--contact",
            paramLabel = "NAME",
            required = true,
            description = "Whom it is about: name or mail address.")
    private String contact = "";

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Where they are; needed where several accounts have somebody of that name.")
    private Optional<String> account = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the two files; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("output");

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the figures speak from, as 2026-11-22.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR", description = "Your own templates; see kap new templates.")
    private Optional<Path> templates = Optional.empty();

    @Mixin
    private Lock lock = new Lock();

    @Mixin
    private TimeLimit timeLimit = new TimeLimit();

    @Mixin
    private OutputOptions talk = new OutputOptions();

    AboutCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        AboutRequest request = new AboutRequest(inputs, contact, account, asOf, out, templates, lock.password());
        return timeLimit.within(
                surroundings, Progress.SILENT, underway -> told(Run.about(request, surroundings.clock(), underway)));
    }

    private int told(AboutAnswer answer) throws IOException {
        if (talk.json) {
            json(answer);
        }
        surroundings
                .err()
                .print(ProblemsText.groups(
                        answer.problems().stream()
                                .filter(problem -> problem.severity() == Severity.FATAL)
                                .toList(),
                        answer.wording(),
                        ProblemsText.SHOWN_OF_A_KIND));
        return switch (answer.found()) {
            case ONE -> made(answer);
            case UNREADABLE -> ExitCode.NOTHING;
            case NO_SUCH_ACCOUNT -> unknown(answer, "cli.no-account", account.orElse(""));
            case NO_SUCH_CONTACT -> unknown(answer, "cli.about.no-contact", contact);
            case SEVERAL -> unknown(answer, "cli.about.several", contact);
        };
    }

    private int made(AboutAnswer answer) {
        if (!talk.quiet) {
            answer.files()
                    .forEach(file -> surroundings
                            .err()
                            .println(answer.wording().say("cli.about.made", Arg.text(file.toString()))));
        }
        return ExitCode.MADE;
    }

    private int unknown(AboutAnswer answer, String key, String name) {
        surroundings.err().println(answer.wording().say(key, Arg.text(name), Arg.names(answer.names())));
        return ExitCode.USAGE;
    }

    private void json(AboutAnswer answer) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(surroundings.out())
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField(
                    "found", answer.found().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeArrayFieldStart("files");
            for (Path file : answer.files()) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("names");
            for (String name : answer.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        surroundings.out().println();
    }
}
