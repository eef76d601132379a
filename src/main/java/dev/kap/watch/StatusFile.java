package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.plan.ChangeCounts;
import dev.kap.watch.work.MadeNote;
import dev.kap.watch.work.Remembered;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The file in the inbox by which people see how things are; written when something changes, and only then.
///
/// It names no drop: what waits lies in the inbox for everybody to see, and the file may be passed on. What changed it
/// says in numbers.
final class StatusFile {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Places places;
    private final Folders folders;
    private final Wording wording;
    private final Clock clock;
    private final Log log;
    private final Instant begun;
    private final Map<Trouble, Waiting> waiting = new EnumMap<>(Trouble.class);
    private final LatestMade latest;
    private int kept;
    private String shown = "";

    StatusFile(Places places, FileOps ops, Wording wording, Clock clock, Log log) {
        this.places = places;
        this.folders = new Folders(ops);
        this.wording = wording;
        this.clock = clock;
        this.log = log;
        this.begun = clock.instant();
        this.latest = new LatestMade(places.made());
    }

    private record Waiting(Instant since, int drops) {}

    /// Takes note of a trouble that keeps so many drops waiting; with none, that it has passed.
    void note(Trouble trouble, int drops) {
        Waiting before = waiting.get(trouble);
        if (drops == 0) {
            if (waiting.remove(trouble) != null) {
                log.say("watch.log.passed", Arg.text(trouble.name()));
            }
        } else if (before == null) {
            waiting.put(trouble, new Waiting(clock.instant(), drops));
            log.say("watch.log.trouble", Arg.text(trouble.name()));
        } else {
            waiting.put(trouble, new Waiting(before.since(), drops));
        }
    }

    /// Forgets all troubles that concern every drop.
    void allWell() {
        for (Trouble trouble : Trouble.values()) {
            if (trouble.isGeneral()) {
                note(trouble, 0);
            }
        }
    }

    /// Takes note that what a person had put or changed in a result was kept beside it.
    void kept() {
        kept++;
        log.say("watch.log.kept");
    }

    /// Takes note that a result was made.
    void made(MadeNote note) {
        latest.add(note);
    }

    /// Writes the file if it would say something new.
    void show(DropCounts tally) throws IOException {
        show(text(tally));
    }

    /// Writes that nobody serves the inbox any more.
    void showStopped() throws IOException {
        show(wording.say("watch.status.stopped", time(clock.instant())) + "\n");
    }

    private void show(String text) throws IOException {
        if (!text.equals(shown)) {
            folders.write(places.state().resolve(".status-" + places.self()), places.status(), text);
            shown = text;
        }
    }

    private String text(DropCounts tally) throws IOException {
        StringBuilder text = new StringBuilder(wording.say("watch.status.serving", time(begun)));
        text.append("\n\n");
        long failed = failed();
        if (failed > 0) {
            text.append(wording.say("watch.status.failed", Arg.count(failed))).append('\n');
        } else if (waiting.isEmpty()) {
            text.append(wording.say("watch.status.well")).append('\n');
        }
        waiting.forEach((trouble, how) -> text.append(wording.say(
                        "watch.status.since",
                        time(how.since()),
                        Arg.text(wording.say(trouble.key(), Arg.count(how.drops())))))
                .append('\n'));
        text.append('\n')
                .append(wording.say(
                        "watch.status.counts",
                        Arg.count(tally.made()),
                        Arg.count(tally.same()),
                        Arg.count(tally.failed())))
                .append('\n');
        if (tally.partly() > 0) {
            text.append(wording.say("watch.status.partly", Arg.count(tally.partly())))
                    .append('\n');
        }
        if (kept > 0) {
            text.append(wording.say("watch.status.kept", Arg.count(kept))).append('\n');
        }
        text.append('\n')
                .append(wording.say(
                        "watch.status.results", Arg.text(places.out().toString())))
                .append('\n');
        for (MadeNote note : latest.newestFirst()) {
            text.append(wording.say("watch.status.latest", time(note.when()), Arg.phrase(changed(note))))
                    .append('\n');
        }
        return text.toString();
    }

    private static Sentence changed(MadeNote note) {
        return note.findings()
                .flatMap(Remembered::changed)
                .map(ChangeCounts::line)
                .orElseGet(() -> Sentence.of("watch.status.first"));
    }

    /// How many drops lie in `failed` with their report.
    private long failed() throws IOException {
        Set<String> names =
                Folders.list(places.failed()).stream().map(Folders::name).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !FileNames.isJunk(name) && names.contains(FileNames.report(name)))
                .count();
    }

    private Arg time(Instant moment) {
        return Arg.text(TIME.format(moment.atZone(clock.getZone())));
    }
}
