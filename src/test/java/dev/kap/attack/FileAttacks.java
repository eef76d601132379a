package dev.kap.attack;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Links, pipes, devices and places where no file should be. */
final class FileAttacks {

    private static final String NO_FILE = "is no file";

    private FileAttacks() {}

    static List<Attack> all() {
        return List.of(
                at("pipe", folder -> pipe(folder.resolve("book.xlsx")), "book.xlsx")
                        .refused(NO_FILE),
                at("pipe-named-csv", folder -> pipe(folder.resolve("accounts.csv")), "accounts.csv")
                        .refused(NO_FILE),
                at(
                                "pipe-in-a-folder",
                                folder -> {
                                    Tables.sound().csv(folder.resolve("in"));
                                    pipe(folder.resolve("in/ties.csv"));
                                },
                                "in")
                        .refused(NO_FILE),
                at("device-of-zeros", _ -> {}, "/dev/zero").refused(NO_FILE),
                at("device-of-nothing", _ -> {}, "/dev/null").refused(NO_FILE),
                at("device-of-noise", _ -> {}, "/dev/urandom").refused(NO_FILE),
                at(
                                "link-to-a-device",
                                folder -> Files.createSymbolicLink(folder.resolve("a.csv"), Path.of("/dev/zero")),
                                "a.csv")
                        .refused(NO_FILE),
                at("file-of-the-kernel", _ -> {}, "/proc/self/environ"),
                at("folder-named-xlsx", folder -> Files.createDirectory(folder.resolve("book.xlsx")), "book.xlsx")
                        .refused(""),
                at(
                                "link-to-nothing",
                                folder -> Files.createSymbolicLink(folder.resolve("a.xlsx"), Path.of("b.xlsx")),
                                "a.xlsx")
                        .refused("link"),
                at(
                                "link-to-itself",
                                folder -> Files.createSymbolicLink(folder.resolve("a.xlsx"), Path.of("a.xlsx")),
                                "a.xlsx")
                        .refused("link"),
                at(
                        "links-in-a-folder",
                        folder -> {
                            Tables.sound().csv(folder.resolve("in"));
                            Files.createSymbolicLink(folder.resolve("in/ties.csv"), Path.of("none.csv"));
                            Files.createSymbolicLink(folder.resolve("in/loop"), Path.of("."));
                        },
                        "in"),
                at(
                        "folder-inside-as-csv",
                        folder -> {
                            Tables.sound().csv(folder.resolve("in"));
                            Files.createDirectory(folder.resolve("in/ties.csv"));
                        },
                        "in"),
                at("empty-file", folder -> Files.createFile(folder.resolve("book.xlsx")), "book.xlsx")
                        .refused("is empty"),
                at("empty-folder", folder -> Files.createDirectory(folder.resolve("in")), "in")
                        .refused("neither a CSV file nor a workbook"),
                at(
                        "file-without-rights",
                        folder -> {
                            Files.writeString(folder.resolve("accounts.csv"), "Account\nVossfeld\n");
                            Files.setPosixFilePermissions(
                                    folder.resolve("accounts.csv"), PosixFilePermissions.fromString("---------"));
                        },
                        "accounts.csv"),
                at("sparse-file-of-10-gigabytes", folder -> sparse(folder.resolve("book.xlsx")), "book.xlsx")
                        .refused("MB"),
                at("nothing-there", _ -> {}, "book.xlsx").refused("There is no file"),
                at("one-file-twice", folder -> Tables.sound().csv(folder.resolve("in")), "in", "in"),
                at(
                                "temporary-files-of-office",
                                folder -> {
                                    Tables.sound().csv(folder.resolve("in"));
                                    Files.writeString(folder.resolve("in/~$accounts.csv"), "x");
                                    Files.writeString(folder.resolve("in/.accounts.csv"), "x");
                                },
                                "in")
                        .harmless());
    }

    private static Attack at(String name, Attack.Maker maker, String... arguments) {
        return Attack.of("place-" + name, maker, arguments);
    }

    private static void pipe(Path pipe) throws Exception {
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
            throw new IllegalStateException("no pipe could be made");
        }
    }

    private static void sparse(Path file) throws Exception {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(10L << 30);
        }
    }
}
