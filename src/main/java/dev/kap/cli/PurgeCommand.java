package dev.kap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kap.disk.Disk;
import dev.kap.watch.Purge;
import dev.kap.watch.PurgeChoice;
import dev.kap.watch.PurgeItem;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Deletes for good what is older than it may be, or what holds a person.
@Command(
        name = "purge",
        description = {
            "Deletes for good what is older than it may be, or what holds a person: workbooks in done and failed,",
            "results, and what is remembered of them. First it lists; it deletes with --yes. kap audit still adds up."
        })
final class PurgeCommand implements Callable<Integer> {

    private static final Pattern AGE = Pattern.compile("(\\d{1,4})\\s*([dwmy])", Pattern.CASE_INSENSITIVE);

    private final Environment surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "INBOX|OUT",
            description = "The folder that kap watch serves, or a folder of results alone.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "The results of an INBOX; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("output");

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    /// One of the two.
    static final class Which {

        @Option(names = "--older-than", paramLabel = "AGE", description = "As 24m, 2y, 90d or 6w.")
        private Optional<String> age = Optional.empty();

        @Option(names = "--contact", paramLabel = "NAME", description = "What holds somebody of this name.")
        private Optional<String> contact = Optional.empty();
    }

    @Option(names = "--yes", description = "Delete what is listed.")
    private boolean yes;

    @Mixin
    private OutputOptions talk = new OutputOptions();

    PurgeCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw usage("there is no folder " + folder);
        }
        Path here = folder.toRealPath();
        boolean inbox = Files.isDirectory(here.resolve(".kap"));
        Path there = inbox ? (Files.isDirectory(out) ? out.toRealPath() : out.toAbsolutePath()) : here;
        Purge.Found found = Purge.find(here, there, choice());
        if (yes) {
            Purge.delete(here, there, "purge-" + UUID.randomUUID(), found, new Disk(), surroundings.clock());
        }
        if (talk.json) {
            json(found);
        } else {
            list(found);
        }
        return ExitCode.MADE;
    }

    private void list(Purge.Found found) {
        Wording wording = WatchedFolders.wording(surroundings.clock());
        PrintWriter out = surroundings.out();
        for (PurgeItem item : found.items()) {
            out.println(wording.say(item.kind().key(), Arg.text(item.path().toString()), Arg.text(day(item))));
        }
        found.unread().forEach(path -> out.println(wording.say("watch.purge.unread", Arg.text(path.toString()))));
        String said = yes ? "watch.purge.deleted" : "watch.purge.would";
        out.println(
                found.items().isEmpty()
                        ? wording.say("watch.purge.nothing")
                        : wording.say(said, Arg.count(found.items().size())));
    }

    private String day(PurgeItem item) {
        return LocalDate.ofInstant(item.when(), surroundings.clock().getZone()).toString();
    }

    private void json(Purge.Found found) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(surroundings.out())
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeBooleanField("deleted", yes);
            json.writeArrayFieldStart("items");
            for (PurgeItem item : found.items()) {
                json.writeStartObject();
                json.writeStringField("kind", item.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("path", item.path().toString());
                json.writeStringField("day", day(item));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unread");
            for (Path path : found.unread()) {
                json.writeString(path.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        surroundings.out().println();
    }

    private PurgeChoice choice() {
        if (which.contact.isPresent()) {
            if (which.contact.get().isBlank()) {
                throw usage("--contact needs a name");
            }
            return new PurgeChoice.Naming(which.contact.get());
        }
        Clock clock = surroundings.clock();
        return new PurgeChoice.Before(LocalDate.now(clock)
                .minus(period(which.age.orElse("")))
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    private Period period(String age) {
        Matcher parts = AGE.matcher(age.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(1)) == 0) {
            throw usage("--older-than takes an age as 24m, 2y, 90d or 6w, not " + age);
        }
        int number = Integer.parseInt(parts.group(1));
        return switch (parts.group(2).toLowerCase(Locale.ROOT)) {
            case "d" -> Period.ofDays(number);
            case "w" -> Period.ofWeeks(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
