package dev.kap.watch;

import dev.kap.disk.Disk;
import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.run.Format;
import dev.kap.run.Pack;
import dev.kap.watch.work.PlanOptions;
import dev.kap.watch.work.Work;
import dev.kap.watch.work.Worker;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An inbox and a folder of results in a temporary folder, served by real watchers; only time is not real. */
final class Served {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    static final Timing TIMING = Timing.of(Duration.ofSeconds(5));
    private static final PlanOptions MAKING =
            new PlanOptions(EnumSet.allOf(Pack.class), Set.of(Format.DATA), Optional.empty(), Optional.empty(), 1);

    final Path inbox;
    final Path out;
    final StringWriter log = new StringWriter();
    FakePace pace = new FakePace();
    FileOps ops = new Disk();
    Clock clock = CLOCK;
    Machine machine = new Machine("here", "first-start");
    Worker worker = new Work(MAKING, new Disk());

    Served(Path folder) throws IOException {
        inbox = Files.createDirectories(folder.resolve("inbox"));
        out = Files.createDirectories(folder.resolve("out"));
    }

    /** Uses these steps for the watcher and for the work. */
    void on(FileOps faulty) {
        ops = faulty;
        worker = new Work(MAKING, faulty);
    }

    /** Has documents made with the user's own templates. */
    void with(Path templates) {
        worker = new Work(
                new PlanOptions(EnumSet.allOf(Pack.class), EnumSet.allOf(Format.class), Optional.of(templates), Optional.empty(), 1),
                new Disk());
    }

    DropCounts once() {
        return watcher(UUID.randomUUID().toString()).serve(true);
    }

    /** Serves until the pace says stop. */
    DropCounts serve() {
        return watcher(UUID.randomUUID().toString()).serve(false);
    }

    Watcher watcher(String self) {
        return new Watcher(
                new Watcher.Service(inbox, out, self, "recipe", worker),
                new Watcher.Means(
                        ops,
                        TIMING,
                        pace,
                        clock,
                        Wording.of(Locale.ENGLISH, "EUR", LocalDate.now(clock)),
                        new PrintWriter(log, true)),
                machine);
    }

    /** A dead process leaves nothing in memory. */
    void restart() {
        pace = new FakePace();
        on(new Disk());
    }

    Path drop(String name, byte[] content) throws IOException {
        return Files.write(inbox.resolve(name), content);
    }

    Path drop(String name) throws IOException {
        return drop(name, TinyWorkbook.of(name));
    }

    Audit.Report audit() throws IOException {
        return Audit.of(inbox, out);
    }

    /** The report beside a failed drop. */
    String report(String name) throws IOException {
        return Files.readString(inbox.resolve("failed").resolve(name + ".report.txt"));
    }

    List<String> done() throws IOException {
        return names(inbox.resolve("done"));
    }

    List<String> failed() throws IOException {
        return names(inbox.resolve("failed"));
    }

    /** Names in the inbox besides what belongs to the watcher. */
    List<String> waiting() throws IOException {
        return names(inbox).stream()
                .filter(name -> !List.of(".kap", "done", "failed", "STATUS.txt").contains(name))
                .toList();
    }

    /** Names in the folder of results, the hidden ones too. */
    List<String> results() throws IOException {
        return names(out);
    }

    String status() throws IOException {
        return Files.readString(inbox.resolve("STATUS.txt"));
    }

    String result(String name) throws IOException {
        return Files.readString(out.resolve(name).resolve("results.json"));
    }

    static List<String> names(Path folder) throws IOException {
        return Folders.list(folder).stream().map(Folders::name).toList();
    }
}
