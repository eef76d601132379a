package dev.kap.intake.raw;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// What a file system holds besides files. To open a pipe waits for ever, to read a device never ends: both are refused
/// before they are opened.
final class SpecialFiles {

    private static final int KIND = 0170000;
    private static final int FILE = 0100000;

    private SpecialFiles() {}

    /// Refuses what is no file. Java calls a file that lies in a cloud "other" as well: only where the file system
    /// itself tells the kinds apart, what is no file is refused.
    static void refuse(Path file) throws IOException, Unreadable {
        if (!Files.exists(file)) {
            throw new Unreadable(Files.isSymbolicLink(file) ? "broken-link" : missing(file));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory() || (attributes.isOther() && tellsKinds(file) && kind(file) != FILE)) {
            throw new Unreadable("special-file");
        }
    }

    /// A file in a folder that may not be entered seems missing.
    private static String missing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean closed =
                folder != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isExecutable(folder);
        return closed ? "not-allowed" : "missing-file";
    }

    /// Why a file system did not give a file.
    static Unreadable trouble(FileSystemException e) {
        return new Unreadable(
                switch (e) {
                    case NoSuchFileException _ -> "missing-file";
                    case AccessDeniedException _ -> "not-allowed";
                    default -> "unreadable-file";
                });
    }

    private static boolean tellsKinds(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static int kind(Path file) throws IOException {
        return Files.getAttribute(file, "unix:mode") instanceof Integer mode ? mode & KIND : FILE;
    }
}
