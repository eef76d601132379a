package dev.kap.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What former results and runs that ended early leave beside the results, hidden: it is cleared away, and what a
/// person had put or changed in it is kept.
///
/// Everything can be begun again by anybody, also by two at a time: a former result loses only files that are as its
/// manifest says, and the manifest last.
public final class Remains {

    /// So begin the names of what is being written.
    private static final String NEW = ".kap-new-";
    private static final String GONE = ".kap-gone-";
    private static final Pattern OWN_NAME = Pattern.compile("\\.kap-(?:new|gone)-[0-9a-f]{16}-(.+)");

    /// Nobody writes that long without making a file. A process number would tell sooner, but says nothing about
    /// another machine, or another container, that writes here as well.
    private static final Duration ABANDONED = Duration.ofHours(24);

    /// A draft with its manifest is moved in at once.
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);

    private final Path above;
    private final LocalDate today;
    private final FileOps ops;
    private final Folders folders;

    /// @param above the folder of the results
    /// @param today gets into the name of what is kept
    public Remains(Path above, LocalDate today, FileOps ops) {
        this.above = above;
        this.today = today;
        this.ops = ops;
        this.folders = new Folders(ops);
    }

    /// A name beside the results that nobody else has, for what is to have this name in the end.
    public Path draftOf(String name) {
        return above.resolve(NEW + unique() + "-" + name);
    }

    /// The name of a draft to which several processes write, who all know its digits.
    ///
    /// @param digits 16 hex digits
    public Path draftOf(String digits, String name) {
        return above.resolve(NEW + digits + "-" + name);
    }

    /// A name in a folder that nobody else has, for a single file that is being written.
    public static Path draftIn(Path folder) {
        return folder.resolve(NEW + unique() + "-file");
    }

    /// Takes a former result away.
    ///
    /// @param name the name it had
    /// @return where that lies which a person had put or changed in it; empty where there is nothing of the kind
    public Optional<Path> takeAway(Path former, String name) throws IOException {
        Path gone = above.resolve(GONE + unique() + "-" + name);
        try {
            ops.move(former, gone);
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        }
        try {
            return sortOut(gone, name);
        } catch (IOException later) {
            return Optional.of(gone);
        }
    }

    /// Deletes a draft. Where it bears a manifest a former result may have come in its place: what a person had put or
    /// changed in that stays, and [#clear] finds it.
    public void discard(Path draft) throws IOException {
        if (Manifest.in(draft).isEmpty()) {
            folders.delete(draft);
        } else if (new FormerResult(draft, ops).deleteOurs()) {
            new FormerResult(draft, ops).deleteEmpty();
        }
    }

    /// Clears away what runs that were killed have left beside the results.
    ///
    /// @return where that lies which a person had put or changed in it
    public List<Path> clear() throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path gone : beside(GONE)) {
            sortOut(gone, nameOf(gone)).ifPresent(kept::add);
        }
        List<Path> drafts = beside(NEW);
        if (!drafts.isEmpty()) {
            Instant now = now();
            for (Path draft : drafts) {
                clearDraft(draft, now).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private List<Path> beside(String beginning) throws IOException {
        return Folders.list(above).stream()
                .filter(path -> Folders.name(path).startsWith(beginning))
                .toList();
    }

    /// Clears a folder away in which results were made, at once: nobody writes there any more.
    ///
    /// @return where that lies which a person had put or changed in results that had come in place of the drafts
    public List<Path> clear(Path stage) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path folder : Folders.inside(stage)) {
            if (Manifest.in(folder).isPresent()) {
                takeAway(folder, Folders.name(folder)).ifPresent(kept::add);
            }
        }
        folders.delete(stage);
        return kept;
    }

    private Optional<Path> clearDraft(Path draft, Instant now) throws IOException {
        try {
            if (Manifest.in(draft).isPresent()) {
                Instant made = modified(draft.resolve(Manifest.NAME));
                return made.isBefore(now.minus(ON_ITS_WAY)) ? takeAway(draft, nameOf(draft)) : Optional.empty();
            }
            for (Path path : Folders.inside(draft)) {
                if (!modified(path).isBefore(now.minus(ABANDONED))) {
                    return Optional.empty();
                }
            }
            folders.delete(draft);
        } catch (NoSuchFileException published) {
            // It lives, or somebody else clears it away.
        }
        return Optional.empty();
    }

    /// Deletes what is as it was made, and gives the rest a name that people find.
    private Optional<Path> sortOut(Path gone, String name) throws IOException {
        try {
            FormerResult former = new FormerResult(gone, ops);
            if (former.deleteOurs()) {
                former.deleteEmpty();
                return Optional.empty();
            }
            former.deleteManifest();
            Path kept = keep(gone, name);
            ops.force(above);
            return Optional.of(kept);
        } catch (NoSuchFileException taken) {
            // Somebody clears away as well.
            return Optional.empty();
        }
    }

    private Path keep(Path gone, String name) throws IOException {
        for (int number = 1; ; number++) {
            String edited = name + " edited " + today + (number == 1 ? "" : " " + number);
            Path kept = above.resolve(edited);
            if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                ops.moveNew(gone, kept);
                return kept;
            } catch (FileAlreadyExistsException taken) {
                // At this very moment: the next number.
            }
        }
    }

    /// The time of the disk that the results lie on: that of the machine may be another.
    private Instant now() throws IOException {
        Path probe = draftIn(above);
        ops.create(probe).close();
        try {
            return modified(probe);
        } finally {
            ops.delete(probe);
        }
    }

    private static Instant modified(Path path) throws IOException {
        return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    }

    private static String nameOf(Path hidden) {
        Matcher own = OWN_NAME.matcher(Folders.name(hidden));
        return own.matches() ? own.group(1) : "result";
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
