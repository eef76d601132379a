package dev.kap.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The place of one result: whether it may be taken, and how a new result comes there as a whole. Nothing that a person
/// has put or changed in the result before is lost by it.
public final class ResultPlace {

    private static final String OLD = ".kap-old-";

    /// Others may come in between at the same moment, but hardly so often.
    private static final int MOST_TRIES = 5;

    private final Path place;
    private final Path above;
    private final FileOps ops;
    private final Remains remains;

    private ResultPlace(Path place, Path above, LocalDate today, FileOps ops) {
        this.place = place;
        this.above = above;
        this.ops = ops;
        this.remains = new Remains(above, today, ops);
    }

    /// The place of a result.
    ///
    /// @param today gets into the name of what is kept of the result before
    public static ResultPlace at(Path place, LocalDate today, FileOps ops) throws IOException {
        Path absolute = place.toAbsolutePath().normalize();
        Path above = absolute.getParent();
        if (above == null) {
            throw new IOException("a result cannot be the root of the file system");
        }
        return new ResultPlace(absolute, above, today, ops);
    }

    /// What stands at the place of a result.
    public enum Holder {
        /// Nothing, or an empty folder.
        NOBODY,
        /// A result that bears its manifest.
        RESULT,
        /// Anything that is neither a folder nor a link.
        FILE,
        /// A symbolic link, wherever it leads.
        LINK,
        /// A folder of which nothing says that we made it.
        FOLDER;

        /// Whether a result may come there.
        public boolean yields() {
            return this == NOBODY || this == RESULT;
        }
    }

    /// What stands there.
    public Holder holder() throws IOException {
        if (Files.isSymbolicLink(place)) {
            return Holder.LINK;
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return Holder.NOBODY;
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return Holder.FILE;
        }
        if (Manifest.in(place).isPresent()) {
            return Holder.RESULT;
        }
        return Folders.list(place).isEmpty() ? Holder.NOBODY : Holder.FOLDER;
    }

    /// The folder that the place is in.
    public Path above() {
        return above;
    }

    /// What clears away beside the place.
    public Remains remains() {
        return remains;
    }

    /// Undoes a [#take] that somebody was killed in, or ends it.
    ///
    /// @return where that lies which a person had put or changed in former results
    public List<Path> putBack() throws IOException {
        List<Path> kept = new ArrayList<>();
        if (Files.exists(aside(), LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                remains.takeAway(aside(), name()).ifPresent(kept::add);
            } else {
                ops.move(aside(), place);
            }
        }
        kept.addAll(remains.clear());
        return kept;
    }

    /// Moves a whole folder that bears its manifest to the place, in the place of the result before; after it, the
    /// change is on the disk.
    ///
    /// Where the system can swap two folders, the place is never empty. Elsewhere it is for the moment between two
    /// moves; whoever is killed in it leaves the one before beside its place: [#putBack] finds it.
    ///
    /// @return where that lies which a person had put or changed in the result before
    public List<Path> take(Path draft) throws IOException {
        List<Path> kept = new ArrayList<>();
        Optional<Path> former = comeIn(draft, kept);
        ops.force(above);
        former.flatMap(this::takeAway).ifPresent(kept::add);
        return kept;
    }

    /// The result is there: the former one can also be cleared away later, if only it is known where it lies.
    private Optional<Path> takeAway(Path former) {
        try {
            return remains.takeAway(former, name());
        } catch (IOException later) {
            return Optional.of(former);
        }
    }

    /// @return where the former result is now
    private Optional<Path> comeIn(Path draft, List<Path> kept) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                return comeInOnce(draft, kept);
            } catch (IOException e) {
                if (tries == MOST_TRIES || !Files.exists(draft)) {
                    throw e;
                }
            }
        }
    }

    private Optional<Path> comeInOnce(Path draft, List<Path> kept) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            ops.moveNew(draft, place);
            return Optional.empty();
        }
        if (ops.exchange(draft, place)) {
            // What was there before now has the hidden name of the draft.
            return Optional.of(draft);
        }
        if (Files.exists(aside(), LinkOption.NOFOLLOW_LINKS)) {
            takeAway(aside()).ifPresent(kept::add);
        }
        moveAside(draft);
        return Optional.of(aside());
    }

    private void moveAside(Path draft) throws IOException {
        ops.move(place, aside());
        try {
            ops.moveNew(draft, place);
        } catch (IOException e) {
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                ops.move(aside(), place);
            }
            throw e;
        }
    }

    private String name() {
        return Folders.name(place);
    }

    private Path aside() {
        return place.resolveSibling(OLD + name());
    }
}
