package dev.kap.attack;

import static dev.kap.attack.Parts.ACCOUNTS;
import static dev.kap.attack.Parts.LIST;
import static dev.kap.attack.Parts.MAIN;
import static dev.kap.attack.Parts.STRINGS;
import static dev.kap.attack.Parts.STYLES;
import static dev.kap.attack.Parts.TYPES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tricks with the zip that a workbook is. */
final class ZipAttacks {

    private static final String BOMB = "may be a trap";
    private static final int DIRECTORY = 0x02014b50;
    private static final int PLACE_OF_ENTRY = 42;

    private ZipAttacks() {}

    /** Changes the bytes of a sound workbook. */
    private interface Change {
        byte[] of(byte[] sound) throws IOException;
    }

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(List.of(
                parts(
                                "bomb-in-sheet",
                                Parts.sound()
                                        .repeating(ACCOUNTS, "<worksheet>", "          ", 40_000_000, "</worksheet>"))
                        .refused(BOMB)
                        .heavy(),
                parts(
                                "bomb-in-shared-texts",
                                Parts.sound()
                                        .repeating(STRINGS, "<sst " + MAIN + ">", "<si/>     ", 40_000_000, "</sst>"))
                        .refused("")
                        .heavy(),
                parts(
                                "bomb-in-styles",
                                Parts.sound()
                                        .repeating(STYLES, "<styleSheet>", "          ", 40_000_000, "</styleSheet>"))
                        .refused(BOMB)
                        .heavy(),
                parts(
                                "bomb-in-content-types",
                                Parts.sound().repeating(TYPES, "<Types>", "          ", 40_000_000, "</Types>"))
                        .refused(BOMB)
                        .heavy(),
                parts(
                                "bomb-in-relations",
                                Parts.sound()
                                        .repeating(
                                                LIST, "<Relationships>", "<a/>      ", 10_000_000, "</Relationships>"))
                        .refused(BOMB)
                        .heavy(),
                parts(
                                "bomb-in-a-part-nobody-reads",
                                Parts.sound()
                                        .repeating("xl/media/image1.png", "", "\0\0\0\0\0\0\0\0\0\0", 10_000_000, ""))
                        .harmless()
                        .heavy(),
                parts("ten-thousand-parts", many(10_001)).refused("parts"),
                parts("two-parts-of-one-name", Parts.sound().with("XL/Worksheets/Sheet1.xml", Parts.accounts("")))
                        .refused("two parts of one name"),
                bytes("entries-over-each-other", ZipAttacks::overlapping).refused(BOMB),
                parts("entry-above-the-folder", Parts.sound().with("../../../evil.xml", "evil"))
                        .harmless(),
                parts("entry-with-absolute-path", Parts.sound().with("/tmp/kap-attack-evil.xml", "evil"))
                        .harmless(),
                parts("entry-with-backslashes", Parts.sound().with("..\\..\\evil.xml", "evil"))
                        .harmless(),
                parts("entry-with-drive", Parts.sound().with("C:\\evil.xml", "evil"))
                        .harmless(),
                bytes("wrong-checksums", sound -> everyEntry(sound, 16, new byte[] {1, 2, 3, 4})),
                bytes("sizes-that-lie-small", sound -> everyEntry(sound, 24, new byte[] {1, 0, 0, 0})),
                bytes("sizes-that-lie-large", sound -> everyEntry(sound, 24, new byte[] {-1, -1, -1, 127})),
                bytes("packed-sizes-that-lie", sound -> everyEntry(sound, 20, new byte[] {-1, -1, -1, 127})),
                bytes("unknown-packing", sound -> everyEntry(sound, 10, new byte[] {99, 0})),
                bytes("entries-marked-encrypted", sound -> everyEntry(sound, 8, new byte[] {1, 0})),
                bytes("entries-far-away", sound -> everyEntry(sound, PLACE_OF_ENTRY, new byte[] {-1, -1, -1, -1})),
                bytes("entry-names-without-end", sound -> everyEntry(sound, 28, new byte[] {-1, -1})),
                bytes("junk-before", sound -> joined(new byte[5000], sound)),
                bytes("junk-behind", sound -> joined(sound, new byte[5000])),
                bytes("two-workbooks-in-a-row", sound -> joined(sound, sound)),
                bytes(
                        "a-directory-in-the-comment",
                        sound -> joined(sound, Arrays.copyOfRange(sound, sound.length - 22, sound.length))),
                bytes(
                        "nothing-but-the-end",
                        _ -> "PK\5\6".concat("\0".repeat(18)).getBytes(StandardCharsets.ISO_8859_1)),
                bytes("nothing-but-a-start", _ -> "PK\3\4".getBytes(StandardCharsets.ISO_8859_1))
                        .refused(""),
                parts("workbook-in-a-workbook", new Parts().with("book.xlsx", "PK"))
                        .refused("no spreadsheet"),
                parts("docx-named-xlsx", new Parts().with(TYPES, "<Types/>").with("word/document.xml", "<w/>"))
                        .refused("")));
        for (int percent : new int[] {1, 10, 50, 90, 99}) {
            all.add(bytes("cut-at-" + percent + "-percent", sound -> Arrays.copyOf(sound, sound.length * percent / 100))
                    .refused(""));
        }
        return all;
    }

    private static Attack parts(String name, Parts parts) {
        return Attack.of("zip-" + name, folder -> parts.write(folder.resolve("book.xlsx")), "book.xlsx");
    }

    private static Attack bytes(String name, Change change) {
        return Attack.of(
                "zip-" + name,
                folder -> Files.write(
                        folder.resolve("book.xlsx"), change.of(Parts.sound().bytes())),
                "book.xlsx");
    }

    private static Parts many(int count) {
        Parts parts = Parts.sound();
        for (int i = 0; i < count; i++) {
            parts.with("xl/media/" + i, "");
        }
        return parts;
    }

    private static byte[] overlapping(byte[] sound) {
        List<Integer> entries = entries(sound);
        System.arraycopy(sound, entries.get(0) + PLACE_OF_ENTRY, sound, entries.get(1) + PLACE_OF_ENTRY, 4);
        return sound;
    }

    private static byte[] everyEntry(byte[] sound, int at, byte[] value) {
        entries(sound).forEach(entry -> System.arraycopy(value, 0, sound, entry + at, value.length));
        return sound;
    }

    private static List<Integer> entries(byte[] zip) {
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i + 4 <= zip.length; i++) {
            int mark = zip[i] & 0xFF | (zip[i + 1] & 0xFF) << 8 | (zip[i + 2] & 0xFF) << 16 | (zip[i + 3] & 0xFF) << 24;
            if (mark == DIRECTORY) {
                entries.add(i);
            }
        }
        return entries;
    }

    private static byte[] joined(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(first);
        both.write(second);
        return both.toByteArray();
    }
}
