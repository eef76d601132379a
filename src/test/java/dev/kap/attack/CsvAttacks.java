package dev.kap.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** CSV files that are not what they should be. */
final class CsvAttacks {

    private static final String SOUND = "Account,Revenue\nVossfeld,1200000\nBrightwater Foods,500\n";

    private CsvAttacks() {}

    static List<Attack> all() {
        return List.of(
                long_("quote-that-never-closes", "Account,Notes\nVossfeld,\"", "open\nmore ", 4_000_000)
                        .refused(""),
                long_("line-that-never-ends", "Account", "xxxxxxxxxx", 4_900_000)
                        .refused("does not end"),
                long_("line-of-separators", "Account", ",,,,,,,,,,", 4_000_000).refused(""),
                long_("nothing-but-quotes", "", "\"\"\"\"\"\"\"\"\"\"", 3_000_000)
                        .refused(""),
                long_("nothing-but-line-ends", "Account\n", "\n\n\n\n\n\n\n\n\n\n", 3_000_000),
                long_("nothing-but-zeros", "", "\0\0\0\0\0\0\0\0\0\0", 3_000_000)
                        .refused(""),
                long_("more-than-50-megabytes", "Account\n", "Account x\n", 5_400_000)
                        .refused("MB"),
                long_("rows-by-the-million", "Account\n", "Account x\n", 1_000_000)
                        .refused("rows"),
                long_("errors-by-the-hundred-thousand", "Account,Revenue\n", "Vossfeld,x\n", 150_000)
                        .refused(""),
                text("20000-columns", "Account" + ",x".repeat(20_000) + "\n").refused("columns"),
                text("text-of-70000", "Account,Revenue\nVossfeld," + "x".repeat(70_000) + "\n"),
                text("digits-of-60000", "Account,Revenue\nVossfeld," + "1".repeat(60_000) + "x\n"),
                text("groups-of-60000", "Account,Revenue\nVossfeld," + "111,".repeat(15_000) + "\n"),
                text("points-of-60000", "Account,Revenue\nVossfeld," + "1.".repeat(30_000) + "\n"),
                text("brackets-of-60000", "Account,Notes" + "(".repeat(60_000) + "\nVossfeld,x\n"),
                text("blanks-of-60000", "Account,Notes\nVossfeld,\"a" + " ".repeat(60_000) + "b\"\n"),
                text("date-of-60000", "Account,Contact,Since\nVossfeld,Lee,\"1" + " ".repeat(60_000) + "\"\n"),
                text("zeros-inside", SOUND.replace("ss", "s\0s")),
                text("tabs-for-commas", SOUND.replace(',', '\t')).harmless(),
                text("bars-for-commas", SOUND.replace(',', '|')).harmless(),
                text("old-line-ends", SOUND.replace('\n', '\r')).harmless(),
                text("mixed-line-ends", SOUND.replaceFirst("\n", "\r\n").replace("\n", "\r\r\n")),
                text("line-ends-of-unicode", SOUND.replace("\n", "\u2028")).refused(""),
                text("separator-line", "sep=;\n" + SOUND.replace(',', ';')).harmless(),
                text("separator-that-is-a-quote", "sep=\"\n" + SOUND),
                text("separator-that-is-a-line-end", "sep=\n\n" + SOUND),
                text("separator-that-is-a-letter", "sep=c\n" + SOUND),
                text("separator-that-is-zero", "sep=\0\n" + SOUND),
                text("header-only", "Account,Revenue\n").refused("no account"),
                text("header-twice", "Account,Revenue\n" + SOUND),
                text(
                        "same-header-500-times",
                        "Account" + ",Revenue".repeat(499) + "\nVossfeld" + ",1".repeat(499) + "\n"),
                text("ragged-rows", "Account,Revenue\nVossfeld\nBirch,1,2,3,4,5,6\n,,,\n"),
                text("quotes-in-quotes", "Account,Notes\n\"Voss\"\"feld\",\"a \"b\" c\"\n\"x\"y\"z\",\"\n"),
                text("backslashes", "Account,Notes\n\"Voss\\\"feld\",\"\\\\,\\\"\n"),
                text("two-marks", "\uFEFF\uFEFF" + SOUND),
                coded("utf-16-little", Charset.forName("UTF-16LE")).harmless(),
                coded("utf-16-big", Charset.forName("UTF-16BE")).harmless(),
                coded("utf-32", Charset.forName("UTF-32")),
                bytes("bytes-of-no-encoding", noise()),
                bytes("zip-named-csv", new byte[] {'P', 'K', 3, 4, 0, 0}).refused(""),
                bytes("one-byte", new byte[] {'x'}).refused(""),
                bytes("one-mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                        .refused(""),
                Attack.of("csv-300-files", CsvAttacks::manyFiles, "in").refused("files"));
    }

    private static Attack text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Attack coded(String name, Charset charset) {
        return bytes(name, SOUND.getBytes(charset));
    }

    private static Attack bytes(String name, byte[] bytes) {
        return Attack.of("csv-" + name, folder -> Files.write(folder.resolve("accounts.csv"), bytes), "accounts.csv");
    }

    private static byte[] noise() {
        byte[] noise = new byte[200_000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static Attack long_(String name, String start, String again, int times) {
        return Attack.of(
                        "csv-" + name,
                        folder -> write(folder.resolve("accounts.csv"), start, again, times),
                        "accounts.csv")
                .heavy();
    }

    private static void write(Path file, String start, String again, int times) throws IOException {
        byte[] block = again.repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1000; i++) {
                out.write(block);
            }
        }
    }

    private static void manyFiles(Path folder) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(in.resolve("accounts" + i + ".csv"), SOUND);
        }
    }
}
