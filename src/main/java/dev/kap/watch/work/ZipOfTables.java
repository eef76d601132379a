package dev.kap.watch.work;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip of CSV files. Whoever packed it decides nothing but the content: names lose their folders, one that leads
/// elsewhere or cannot be used is refused, and so is what would unpack to more than we read.
final class ZipOfTables {

    private static final int ENTRIES = 1000;
    private static final int TABLES = 100;
    private static final long MEGABYTES = 200;
    private static final long BYTES_A_MEGABYTE = 1024 * 1024;
    private static final int CHUNK = 1 << 16;

    /// What names are written in that do not say: as the first zips were. Windows still packs so.
    private static final List<String> OLD_CHARSETS = List.of("IBM437", "ISO-8859-1");

    /// What the unpacked folder is called where the zip's own name is possible on no or only some systems.
    private static final String PLAIN_FOLDER = "tables";

    private final Path zip;
    private final Path folder;
    private final FileOps ops;
    private long bytes;

    private ZipOfTables(Path zip, Path folder, FileOps ops) {
        this.zip = zip;
        this.folder = folder;
        this.ops = ops;
    }

    /// Why a zip is not read.
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private Refused(Path zip, String kind, Arg... args) {
            super(kind);
            String name = Folders.name(zip);
            this.problem = Problem.of(Severity.FATAL, kind, Place.file(name), name, args);
        }

        Problem problem() {
            return problem;
        }
    }

    static boolean is(Path drop) {
        return Folders.name(drop).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// What `kap plan` reads of a drop: itself, or what is in the zip.
    ///
    /// @param stage an existing folder, for what is unpacked
    static List<Path> inputs(Path drop, Path stage, FileOps ops) throws IOException, Refused {
        return List.of(is(drop) ? unpack(drop, stage, ops) : drop);
    }

    /// Unpacks the CSV files into a folder of the zip's name below `stage`.
    ///
    /// @return that folder
    static Path unpack(Path zip, Path stage, FileOps ops) throws IOException, Refused {
        Path above = stage.resolve("unpacked");
        Path folder = above.resolve(folderOf(zip));
        ops.makeFolder(above);
        ops.makeFolder(folder);
        try (ZipFile file = open(zip)) {
            new ZipOfTables(zip, folder, ops).unpack(file);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(zip, isAboutName(e) ? "zip-name-unreadable" : "zip-damaged");
        }
        return folder;
    }

    private static String folderOf(Path zip) {
        String name = Folders.name(zip);
        String stem = name.substring(0, name.lastIndexOf('.'));
        EntryName folder = new EntryName(stem);
        boolean possible = folder.isPossible() && folder.plain().equals(stem) && !stem.matches("|.*[. ]");
        return possible ? stem : PLAIN_FOLDER;
    }

    private static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile());
        } catch (ZipException e) {
            if (!isAboutName(e)) {
                throw e;
            }
            String old = OLD_CHARSETS.stream()
                    .filter(Charset::isSupported)
                    .findFirst()
                    .orElseThrow(() -> e);
            return new ZipFile(zip.toFile(), Charset.forName(old));
        }
    }

    /// Java has no exception of its own for it.
    private static boolean isAboutName(Exception e) {
        return String.valueOf(e.getMessage()).contains("bad entry name");
    }

    private void unpack(ZipFile file) throws IOException, Refused {
        if (file.size() > ENTRIES) {
            throw new Refused(zip, "zip-too-large", Arg.count(TABLES), Arg.count(MEGABYTES));
        }
        List<? extends ZipEntry> tables = Collections.list(file.entries()).stream()
                .filter(entry -> !entry.isDirectory() && new EntryName(entry.getName()).isTable())
                .toList();
        if (tables.isEmpty()) {
            throw new Refused(zip, "zip-without-tables");
        }
        if (tables.size() > TABLES) {
            throw new Refused(zip, "zip-too-large", Arg.count(TABLES), Arg.count(MEGABYTES));
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry table : tables) {
            EntryName name = new EntryName(table.getName());
            Path place = place(name);
            if (!seen.add(name.folded())) {
                throw new Refused(zip, "zip-same-name", Arg.text(name.plain()));
            }
            try (InputStream in = file.getInputStream(table);
                    OutputStream out = ops.create(place)) {
                copy(in, out);
            }
        }
    }

    /// Where a table is unpacked to: in the folder, or nowhere.
    private Path place(EntryName name) throws Refused {
        Optional<Path> place = name.isPossible() ? within(name.plain()) : Optional.empty();
        return place.orElseThrow(() -> new Refused(zip, "zip-name", Arg.text(name.shown())));
    }

    private Optional<Path> within(String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException notHere) {
            // This system, or the locale that kap runs with, has no such letters in names.
            return Optional.empty();
        }
    }

    /// What the zip says of its sizes is not believed: the bytes are counted as they come.
    private void copy(InputStream in, OutputStream out) throws IOException, Refused {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes += read;
            if (bytes > MEGABYTES * BYTES_A_MEGABYTE) {
                throw new Refused(zip, "zip-too-large", Arg.count(TABLES), Arg.count(MEGABYTES));
            }
            out.write(chunk, 0, read);
        }
    }
}
