package dev.kap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kap.watch.Audit;
import dev.kap.watch.AuditFinding;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Proves that every drop of a watched folder is accounted for.
@Command(
        name = "audit",
        description = {
            "Proves that every drop of a watched folder is accounted for: it lies in INBOX/done with a whole result,",
            "in INBOX/failed with a report, or is still being worked on. Ends with 1 where one is not."
        })
final class AuditCommand implements Callable<Integer> {

    private final Environment surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "INBOX", description = "The folder that kap watch serves.")
    private Path inbox = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the results; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("output");

    @Option(
            names = "--forget-missing",
            description = "Note that what is missing was taken away by people, so that later audits do not miss it.")
    private boolean forget;

    @Mixin
    private OutputOptions talk = new OutputOptions();

    AuditCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(inbox)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + inbox);
        }
        Path here = inbox.toRealPath();
        Path there =
                Files.isDirectory(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        Audit.Report report = Audit.of(here, there);
        if (forget) {
            Audit.forget(here, there, "audit-" + UUID.randomUUID(), report.findings(), surroundings.clock());
        }
        if (talk.json) {
            json(report);
        } else {
            print(report);
        }
        return report.holds() || forget ? ExitCode.MADE : ExitCode.FAILED;
    }

    private void print(Audit.Report report) {
        Wording wording = WatchedFolders.wording(surroundings.clock());
        PrintWriter out = surroundings.out();
        for (AuditFinding finding : report.findings()) {
            out.println(wording.say(
                    finding.kind().key(), Arg.text(finding.where().toString()), Arg.text(shortened(finding.source()))));
        }
        if (!talk.quiet) {
            out.println(wording.say(
                    "watch.audit.counts",
                    Arg.count(report.drops()),
                    Arg.count(report.done()),
                    Arg.count(report.failed()),
                    Arg.count(report.working()),
                    Arg.count(report.waiting())));
            if (report.purged() > 0) {
                out.println(wording.say("watch.audit.purged", Arg.count(report.purged())));
            }
            out.println(wording.say(report.holds() ? "watch.audit.holds" : "watch.audit.fails"));
        }
    }

    private void json(Audit.Report report) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(surroundings.out())
                .useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeBooleanField("holds", report.holds());
            json.writeNumberField("drops", report.drops());
            json.writeNumberField("done", report.done());
            json.writeNumberField("failed", report.failed());
            json.writeNumberField("working", report.working());
            json.writeNumberField("waiting", report.waiting());
            json.writeNumberField("purged", report.purged());
            json.writeArrayFieldStart("findings");
            for (AuditFinding finding : report.findings()) {
                json.writeStartObject();
                json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("sha256", finding.source());
                json.writeStringField("where", finding.where().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        surroundings.out().println();
    }

    private static String shortened(String source) {
        return source.length() > 12 ? source.substring(0, 12) : source;
    }
}
