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
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zip of CSV files. Whoever packed it decides nothing but the content: names lose their folders, so that no file
/// lands elsewhere, and what would unpack to more than we read is refused.
final class ZipOfTables {

    private static final int ENTRIES = 1000;
    private static final int TABLES = 100;
    private static final long MEGABYTES = 200;
    private static final long BYTES_A_MEGABYTE = 1024 * 1024;
    private static final int CHUNK = 1 << 16;
    private static final Set<String> ENDINGS = Set.of("csv", "tsv");

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
        return ending(Folders.name(drop)).equals("zip");
    }

    /// Unpacks the CSV files into a folder of the zip's name below `stage`.
    ///
    /// @return that folder
    static Path unpack(Path zip, Path stage, FileOps ops) throws IOException, Refused {
        String name = Folders.name(zip);
        Path above = stage.resolve("unpacked");
        Path folder = above.resolve(name.substring(0, name.lastIndexOf('.')));
        ops.makeFolder(above);
        ops.makeFolder(folder);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            new ZipOfTables(zip, folder, ops).unpack(file);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(zip, "zip-damaged");
        }
        return folder;
    }

    private void unpack(ZipFile file) throws IOException, Refused {
        if (file.size() > ENTRIES) {
            throw new Refused(zip, "zip-too-large", Arg.count(TABLES), Arg.count(MEGABYTES));
        }
        List<? extends ZipEntry> tables = Collections.list(file.entries()).stream()
                .filter(ZipOfTables::isTable)
                .toList();
        if (tables.isEmpty()) {
            throw new Refused(zip, "zip-without-tables");
        }
        if (tables.size() > TABLES) {
            throw new Refused(zip, "zip-too-large", Arg.count(TABLES), Arg.count(MEGABYTES));
        }
        Set<String> seen = new HashSet<>();
        for (ZipEntry table : tables) {
            String name = plainName(table);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refused(zip, "zip-same-name", Arg.text(name));
            }
            try (InputStream in = file.getInputStream(table);
                    OutputStream out = ops.create(folder.resolve(name))) {
                copy(in, out);
            }
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

    private static boolean isTable(ZipEntry entry) {
        String name = plainName(entry);
        return !entry.isDirectory()
                && ENDINGS.contains(ending(name))
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !entry.getName().startsWith("__MACOSX");
    }

    /// The name without any folder, in the manner of either system; what Windows forbids becomes a dash.
    private static String plainName(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1).replaceAll("[<>:\"|?*\\p{Cntrl}]", "-");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
