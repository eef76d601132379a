package dev.kap.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Workbooks of Excel 97 to 2003, and files that only bear such a name. */
final class XlsAttacks {

    private static final int SECTOR = 512;

    private XlsAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(List.of(
                old("sound", sound -> sound).harmless(),
                old("cut-in-half", sound -> Arrays.copyOf(sound, sound.length / 2))
                        .refused(""),
                old("header-only", sound -> Arrays.copyOf(sound, SECTOR)).refused(""),
                old("eight-bytes", sound -> Arrays.copyOf(sound, 8)).refused(""),
                old("sectors-in-a-ring", sound -> with(sound, SECTOR, new byte[SECTOR])),
                old("sector-size-absurd", sound -> with(sound, 30, new byte[] {60, 0}))
                        .refused(""),
                old("sector-count-absurd", sound -> with(sound, 44, new byte[] {-1, -1, -1, 127}))
                        .refused(""),
                old("directory-far-away", sound -> with(sound, 48, new byte[] {-1, -1, -1, 127}))
                        .refused(""),
                stream("stream-of-nothing", "Workbook", new byte[5000]).refused(""),
                stream("stream-of-noise", "Workbook", noise(100_000)).refused(""),
                stream("excel-95", "Book", new byte[5000]).refused("Excel 95"),
                stream("word-document", "WordDocument", new byte[5000]).refused("no spreadsheet"),
                stream("encrypted-by-noise", "EncryptedPackage", noise(5000)).refused(""),
                file("web-page-named-xls", "book.xls", "<html><table><tr><td>Account</td></tr></table></html>")
                        .refused("a web page"),
                file(
                                "xml-named-xls",
                                "book.xls",
                                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")
                        .refused("XML format of Excel 2003"),
                file("rtf-named-xls", "book.xls", "{\\rtf1 Account}").refused("no spreadsheet"),
                file("pdf-named-xlsx", "book.xlsx", "%PDF-1.7\n%%EOF").refused("no spreadsheet"),
                file("tar-named-xlsx", "book.xlsx", "accounts.csv" + "\0".repeat(2000))
                        .refused("no spreadsheet"),
                file("zeros-named-xls", "book.xls", "\0".repeat(100_000)).refused("no spreadsheet"),
                Attack.of("xls-many-cells", folder -> many(folder.resolve("book.xls")), "book.xls")
                        .heavy()));
        for (int seed = 1; seed <= 6; seed++) {
            int fixed = seed;
            all.add(old("wrong-bytes-" + seed, sound -> wrong(sound, fixed)));
        }
        return all;
    }

    private interface Change {
        byte[] of(byte[] sound);
    }

    private static Attack old(String name, Change change) {
        return Attack.of(
                "xls-" + name,
                folder -> {
                    Path file = folder.resolve("book.xls");
                    Tables.sound().workbook(file, new HSSFWorkbook());
                    Files.write(file, change.of(Files.readAllBytes(file)));
                },
                "book.xls");
    }

    private static Attack stream(String name, String stream, byte[] bytes) {
        return Attack.of(
                "xls-" + name,
                folder -> {
                    try (POIFSFileSystem container = new POIFSFileSystem();
                            OutputStream out = Files.newOutputStream(folder.resolve("book.xls"))) {
                        container.createDocument(new ByteArrayInputStream(bytes), stream);
                        container.writeFilesystem(out);
                    }
                },
                "book.xls");
    }

    private static Attack file(String name, String file, String text) {
        return Attack.of(
                "xls-" + name,
                folder -> Files.write(folder.resolve(file), text.getBytes(StandardCharsets.ISO_8859_1)),
                file);
    }

    private static byte[] with(byte[] sound, int at, byte[] value) {
        System.arraycopy(value, 0, sound, at, value.length);
        return sound;
    }

    private static byte[] wrong(byte[] sound, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            sound[random.nextInt(sound.length)] = (byte) random.nextInt();
        }
        return sound;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static void many(Path file) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Accounts");
            for (int i = 0; i < 20_000; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < 60; j++) {
                    row.createCell(j).setCellValue(i + j);
                }
            }
            book.write(out);
        }
    }
}
