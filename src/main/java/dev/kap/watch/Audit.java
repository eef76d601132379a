package dev.kap.watch;

import dev.kap.disk.Disk;
import dev.kap.disk.Fingerprint;
import dev.kap.disk.Folders;
import dev.kap.disk.Manifest;
import dev.kap.watch.AuditFinding.Kind;
import dev.kap.watch.DropLedger.Entry;
import dev.kap.watch.DropLedger.Event;
import dev.kap.watch.work.MadeNote;
import dev.kap.watch.work.NameMark;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proves that every drop is accounted for: what the ledger says was taken must lie in `done` with a whole result, in
/// `failed` with a report, or still be worked on. It reads every byte, and changes nothing.
public final class Audit {

    private final Places places;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Map<String, Path> done = new HashMap<>();
    private final Map<String, Path> failed = new HashMap<>();
    private final Set<String> inWork = new HashSet<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    /// Results that are there or about to be.
    private final Set<NameMark> standing = new HashSet<>();
    private final Set<String> forgotten = new HashSet<>();
    private final Set<String> purged = new HashSet<>();
    private final Map<String, Entry> taken = new HashMap<>();
    private int doneFiles;
    private int failedFiles;

    private Audit(Places places) {
        this.places = places;
    }

    /// What an audit says.
    ///
    /// @param drops different contents that were taken in so far
    /// @param done workbooks in `done`
    /// @param failed workbooks in `failed`
    /// @param working drops that a watcher has claimed
    /// @param waiting what lies in the inbox and has not been taken yet
    /// @param purged different contents that were deleted for good
    /// @param findings what is wrong or strange
    public record Report(
            int drops, int done, int failed, int working, int waiting, int purged, List<AuditFinding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        /// Whether every drop is accounted for.
        public boolean holds() {
            return findings.stream().noneMatch(finding -> finding.kind().isFault());
        }
    }

    /// Audits an inbox and its results. Watchers may be at work: what moves while we look is looked at again.
    public static Report of(Path inbox, Path out) throws IOException {
        Report report = look(inbox, out);
        for (int more = 0; more < 3 && !report.holds(); more++) {
            Report again = look(inbox, out);
            List<AuditFinding> both = new ArrayList<>(again.findings());
            both.retainAll(report.findings());
            report = new Report(
                    again.drops(),
                    again.done(),
                    again.failed(),
                    again.working(),
                    again.waiting(),
                    again.purged(),
                    both);
        }
        return report;
    }

    /// Notes in the ledger that what is missing was taken away by people and is not to be missed any more.
    public static void forget(Path inbox, Path out, String self, List<AuditFinding> findings, Clock clock)
            throws IOException {
        DropLedger ledger = new DropLedger(new Places(inbox, out, self), new Disk(), clock);
        for (AuditFinding finding : findings) {
            if (finding.kind().isFault() && !finding.source().isEmpty()) {
                ledger.note(Event.FORGOTTEN, "-", finding.source());
            }
        }
    }

    private static Report look(Path inbox, Path out) throws IOException {
        Audit audit = new Audit(new Places(inbox, out, ""));
        // In the order in which drops move, so that one that moves meanwhile is seen twice rather than never.
        int waiting = Scan.of(audit.places).size();
        audit.readWork();
        audit.readLedger();
        audit.readSettled();
        audit.readResults();
        audit.judge();
        return new Report(
                audit.taken.size(),
                audit.doneFiles,
                audit.failedFiles,
                audit.inWork.size(),
                waiting,
                audit.purged.size(),
                audit.findings);
    }

    private void readWork() throws IOException {
        for (Path watcher : Folders.list(places.work())) {
            for (Path desk : Folders.list(watcher)) {
                for (Path file : Folders.list(desk.resolve(Drop.IN))) {
                    String result = new Drop(desk, file).result();
                    busy.add(FileNames.folded(result));
                    standing.add(NameMark.of(result));
                    fingerprint(file).ifPresent(inWork::add);
                }
            }
        }
    }

    private void readLedger() throws IOException {
        for (Entry entry : DropLedger.read(places)) {
            if (entry.event() == Event.FORGOTTEN) {
                forgotten.add(entry.source());
                taken.remove(entry.source());
            } else if (entry.event() == Event.PURGED) {
                purged.add(entry.source());
                taken.remove(entry.source());
            } else if (entry.source().length() > 1) {
                taken.put(entry.source(), entry);
                // Dropped again since.
                purged.remove(entry.source());
            }
        }
    }

    private void readSettled() throws IOException {
        for (Path file : Folders.list(places.done())) {
            String name = Folders.name(file);
            Optional<String> source = FileNames.isJunk(name) ? Optional.empty() : fingerprint(file);
            // A report lies beside what was made in part; a name that ends alike may be that of a drop.
            if (source.isPresent() && (!FileNames.isReport(name) || taken.containsKey(source.get()))) {
                doneFiles++;
                done.put(source.get(), file);
            }
        }
        for (Path file : Folders.list(places.failed())) {
            String name = Folders.name(file);
            boolean reported = Files.exists(places.failed().resolve(FileNames.report(name)));
            if (FileNames.isJunk(name) || (FileNames.isBeside(name) && !reported)) {
                continue;
            }
            failedFiles++;
            Optional<String> source = fingerprint(file);
            source.ifPresent(known -> failed.put(known, file));
            if (!reported) {
                boolean ours = source.map(taken::containsKey).orElse(false);
                find(ours ? Kind.NO_REPORT : Kind.STRANGER, source.orElse(""), file);
            }
        }
    }

    private void readResults() throws IOException {
        for (Path folder : Folders.list(places.out())) {
            String name = Folders.name(folder);
            if (name.startsWith(".kap-")) {
                if (!name.startsWith(Places.STAGE)
                        || !Files.exists(places.watchers().resolve(name.substring(Places.STAGE.length())))) {
                    find(Kind.LEFTOVER, "", folder);
                }
                continue;
            }
            Optional<Manifest> manifest = Files.isDirectory(folder) ? Manifest.in(folder) : Optional.empty();
            if (manifest.isPresent() && !manifest.get().isByHand()) {
                if (manifest.get().holds(folder)) {
                    whole.add(manifest.get().source());
                    standing.add(NameMark.of(name));
                } else if (!busy.contains(FileNames.folded(name))) {
                    find(Kind.CHANGED_RESULT, manifest.get().source(), folder);
                }
            }
        }
    }

    private void judge() throws IOException {
        for (Map.Entry<String, Path> drop : done.entrySet()) {
            String source = drop.getKey();
            if (!taken.containsKey(source)) {
                if (!whole.contains(source) && !forgotten.contains(source)) {
                    find(Kind.STRANGER, source, drop.getValue());
                }
            } else if (!whole.contains(source) && !inWork.contains(source) && !isReplaced(source)) {
                find(Kind.NO_RESULT, source, drop.getValue());
            }
        }
        for (Entry entry : taken.values()) {
            String source = entry.source();
            if (!done.containsKey(source)
                    && !failed.containsKey(source)
                    && !inWork.contains(source)
                    && !isInInbox(source)) {
                find(Kind.GONE, source, entry.event() == Event.FAILED ? places.failed() : places.done());
            }
        }
    }

    /// Whether the folder that was made of a content now holds, or is about to, what was made of a later one.
    private boolean isReplaced(String source) throws IOException {
        return Folders.read(places.made().resolve(source))
                .flatMap(MadeNote::parse)
                .filter(note -> standing.contains(note.result()))
                .isPresent();
    }

    /// Asked only for what is nowhere else: somebody may have dropped it again, or a watcher given it back.
    private boolean isInInbox(String source) throws IOException {
        for (Seen seen : Scan.of(places)) {
            if (fingerprint(seen.path()).equals(Optional.of(source))) {
                return true;
            }
        }
        return false;
    }

    /// Empty where it goes while we look, or cannot be read.
    private static Optional<String> fingerprint(Path file) throws IOException {
        try {
            return Optional.of(Fingerprint.of(file));
        } catch (NoSuchFileException | AccessDeniedException gone) {
            return Optional.empty();
        }
    }

    private void find(Kind kind, String source, Path where) {
        findings.add(new AuditFinding(kind, source, where));
    }
}
