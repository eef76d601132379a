package dev.kap.watch;

import dev.kap.disk.Folders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A look at the inbox. The listing is the truth: events of the file system get lost, and shares have none.
final class Scan {

    private Scan() {}

    /// All that may become a drop, in no order; what goes while we look was never there.
    static List<Seen> of(Places places) throws IOException {
        List<Seen> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(places.inbox())) {
            for (Path path : all) {
                String name = Folders.name(path);
                if (!FileNames.isJunk(name) && !isOurs(name)) {
                    look(path).ifPresent(found::add);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    /// The same for one path: empty where nothing of ours is there.
    static Optional<Seen> look(Path path) throws IOException {
        try {
            String name = Folders.name(path);
            // Names first: a folder of many other files costs no look at each.
            if (FileNames.isWorkbook(name) || FileNames.isTable(name) || FileNames.isZip(name)) {
                BasicFileAttributes file = attributes(path);
                if (isFile(file)) {
                    return Optional.of(new Seen(path, kind(name), shape(file)));
                }
                return file.isDirectory() ? folder(path) : Optional.empty();
            }
            // What has another ending is a folder of tables, or none of ours.
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? folder(path) : Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return Optional.empty();
        }
    }

    /// A folder is a drop if it holds CSV files; a link in it could lead anywhere, so that such a folder is none.
    private static Optional<Seen> folder(Path folder) throws IOException {
        StringBuilder shape = new StringBuilder();
        boolean tables = false;
        for (Path part : Folders.list(folder)) {
            String name = Folders.name(part);
            BasicFileAttributes file = attributes(part);
            if (FileNames.isTable(name) && !FileNames.isJunk(name)) {
                if (!isFile(file)) {
                    return Optional.empty();
                }
                tables = true;
            }
            shape.append(name).append('/').append(shape(file)).append('\n');
        }
        return tables ? Optional.of(new Seen(folder, Seen.Kind.FOLDER, shape.toString())) : Optional.empty();
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /// Java calls files that OneDrive has not fetched yet neither regular nor links; elsewhere "other" is a device.
    static boolean isFile(BasicFileAttributes file) {
        return file.isRegularFile() || (file instanceof DosFileAttributes && file.isOther() && !file.isDirectory());
    }

    private static String shape(BasicFileAttributes file) {
        return file.size() + ":" + file.lastModifiedTime() + ":" + file.fileKey();
    }

    private static Seen.Kind kind(String name) {
        if (FileNames.isWorkbook(name)) {
            return Seen.Kind.WORKBOOK;
        }
        return FileNames.isZip(name) ? Seen.Kind.ZIP : Seen.Kind.TABLE;
    }

    private static boolean isOurs(String name) {
        return name.equals(Places.DONE) || name.equals(Places.FAILED) || name.equals(Places.STATUS);
    }
}
