package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.watch.DropLedger.Event;
import dev.kap.watch.PurgeItem.Kind;
import dev.kap.watch.work.MadeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Deletes for good what is older than it may be, or what holds a person: drops, what was made of them, and what was
/// remembered. First it is found and shown, then deleted.
public final class Purge {

    private static final Pattern EDITED = Pattern.compile(".+ edited \\d{4}-\\d{2}-\\d{2}( \\d+)?");

    /// What `kap about` writes.
    private static final Pattern ANSWER = Pattern.compile("about-.+\\.(pdf|docx)");

    private final Places places;
    private final PurgeChoice choice;
    private final List<PurgeItem> items = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();
    private final Set<String> chosen = new HashSet<>();
    private final Set<String> spared = new HashSet<>();

    private Purge(Places places, PurgeChoice choice) {
        this.places = places;
        this.choice = choice;
    }

    /// What is to be deleted, and what could not be searched.
    public record Found(List<PurgeItem> items, List<Path> unread) {

        public Found {
            items = List.copyOf(items);
            unread = List.copyOf(unread);
        }
    }

    /// Finds what is to be deleted in an inbox and its results; the inbox may be none, then only results are looked
    /// through.
    public static Found find(Path inbox, Path out, PurgeChoice choice) throws IOException {
        Purge purge = new Purge(new Places(inbox, out, ""), choice);
        purge.spareBusy();
        purge.drops();
        purge.failed();
        purge.results();
        purge.answers();
        purge.notes();
        return new Found(purge.items, purge.unread);
    }

    /// Deletes what was found. The ledger is told first: whoever is killed in between finds the rest to delete.
    ///
    /// @param self a name that no watcher of the inbox has
    public static void delete(Path inbox, Path out, String self, Found found, FileOps ops, Clock clock)
            throws IOException {
        Places places = new Places(inbox, out, self);
        if (Files.isDirectory(places.ledgers())) {
            DropLedger ledger = new DropLedger(places, ops, clock);
            Set<String> told = new HashSet<>();
            for (PurgeItem item : found.items()) {
                if (!item.source().isEmpty() && told.add(item.source())) {
                    ledger.note(Event.PURGED, "-", item.source());
                }
            }
        }
        Folders folders = new Folders(ops);
        for (PurgeItem item : found.items()) {
            for (Path beside : item.beside()) {
                folders.delete(beside);
            }
            folders.delete(item.path());
        }
    }

    /// What a watcher works on now is left to the next time.
    private void spareBusy() throws IOException {
        for (Path watcher : Folders.list(places.work())) {
            for (Path desk : Folders.list(watcher)) {
                for (Path file : Folders.list(desk.resolve(Drop.IN))) {
                    spared.add(Fingerprint.of(file));
                }
            }
        }
    }

    private void drops() throws IOException {
        for (Path file : Folders.list(places.done())) {
            String name = Folders.name(file);
            if (FileNames.isJunk(name) || FileNames.isReport(name)) {
                continue;
            }
            String source = Fingerprint.of(file);
            Instant when = note(source).map(MadeNote::when).orElse(changed(file));
            if (isChosen(when, source, file)) {
                chosen.add(source);
                add(
                        Kind.DROP,
                        file,
                        when,
                        source,
                        places.done().resolve(FileNames.report(name)),
                        places.made().resolve(source));
            }
        }
    }

    private void failed() throws IOException {
        Map<String, Instant> tried = new HashMap<>();
        for (DropLedger.Entry entry : DropLedger.read(places)) {
            if (entry.event() == Event.FAILED) {
                tried.put(entry.source(), Instant.parse(entry.time()));
            }
        }
        for (Path file : Folders.list(places.failed())) {
            String name = Folders.name(file);
            Path report = places.failed().resolve(FileNames.report(name));
            if (FileNames.isJunk(name) || (FileNames.isBeside(name) && !Files.exists(report))) {
                continue;
            }
            String source = Fingerprint.of(file);
            Instant when = tried.getOrDefault(source, changed(file));
            if (isChosen(when, source, file)) {
                chosen.add(source);
                add(Kind.FAILED, file, when, source, report, places.failed().resolve(FileNames.marked(name)));
            }
        }
    }

    private void results() throws IOException {
        for (Path folder : Folders.list(places.out())) {
            Optional<Manifest> manifest = Manifest.in(folder);
            if (manifest.isPresent()) {
                String source = manifest.get().isByHand() ? "" : manifest.get().source();
                Instant when = note(source).map(MadeNote::when).orElse(changed(folder.resolve(Manifest.NAME)));
                if (isChosenResult(when, source, folder)) {
                    add(Kind.RESULT, folder, when, source);
                }
            } else if (Files.isDirectory(folder)
                    && EDITED.matcher(Folders.name(folder)).matches()
                    && isChosenResult(changed(folder), "", folder)) {
                add(Kind.EDITED, folder, changed(folder), "");
            }
        }
    }

    /// Answers to access requests lie beside the results, one PDF and one Word file each.
    private void answers() throws IOException {
        for (Path file : Folders.list(places.out())) {
            if (Files.isRegularFile(file) && ANSWER.matcher(Folders.name(file)).matches() && isChosenAnswer(file)) {
                add(Kind.ANSWER, file, changed(file), "");
            }
        }
    }

    private boolean isChosenAnswer(Path file) throws IOException {
        return switch (choice) {
            case PurgeChoice.Before(Instant moment) -> changed(file).isBefore(moment);
            case PurgeChoice.Naming(String contact) -> NamedIn.document(file, contact, unread::add);
        };
    }

    /// What was remembered of drops that somebody else has taken away.
    private void notes() throws IOException {
        for (Path file : Folders.list(places.made())) {
            String source = Folders.name(file);
            Optional<MadeNote> note = note(source);
            if (note.isPresent() && !chosen.contains(source) && !spared.contains(source) && isChosen(note.get())) {
                add(Kind.NOTE, file, note.get().when(), source);
            }
        }
    }

    private boolean isChosen(MadeNote note) {
        return switch (choice) {
            case PurgeChoice.Before(Instant moment) -> note.when().isBefore(moment);
            case PurgeChoice.Naming(String contact) ->
                note.findings().filter(found -> found.knows(contact)).isPresent();
        };
    }

    private boolean isChosen(Instant when, String source, Path drop) throws IOException {
        if (spared.contains(source)) {
            return false;
        }
        return switch (choice) {
            case PurgeChoice.Before(Instant moment) -> when.isBefore(moment);
            case PurgeChoice.Naming(String contact) -> names(drop, contact);
        };
    }

    private boolean names(Path drop, String contact) throws IOException {
        Optional<Boolean> named = NamedIn.drop(drop, contact);
        if (named.isEmpty()) {
            unread.add(drop);
        }
        return named.orElse(false);
    }

    private boolean isChosenResult(Instant when, String source, Path folder) throws IOException {
        if (spared.contains(source)) {
            return false;
        }
        return switch (choice) {
            case PurgeChoice.Before(Instant moment) -> when.isBefore(moment);
            case PurgeChoice.Naming(String contact) ->
                chosen.contains(source)
                        || note(source).filter(this::isChosen).isPresent()
                        || NamedIn.result(folder, contact, unread::add);
        };
    }

    private Optional<MadeNote> note(String source) throws IOException {
        return source.isEmpty()
                ? Optional.empty()
                : Folders.read(places.made().resolve(source)).flatMap(MadeNote::parse);
    }

    private void add(Kind kind, Path path, Instant when, String source, Path... beside) {
        items.add(new PurgeItem(
                kind,
                path,
                when,
                source,
                Stream.of(beside).filter(Files::exists).toList()));
        items.sort(Comparator.comparing((PurgeItem item) -> item.kind()).thenComparing(PurgeItem::path));
    }

    private static Instant changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
