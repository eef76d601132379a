package dev.kap.watch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import dev.kap.wording.Arg;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipOfTablesTest {

    private static final byte[] TABLE = "Account\nNord\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theTablesAreUnpackedAndNothingElse() throws Exception {
        Path zip = zip("accounts.csv", "export/contacts.csv", "__MACOSX/._accounts.csv", "readme.txt", ".hidden.csv");
        assertThat(names(unpack(zip))).containsExactly("accounts.csv", "contacts.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.csv",
                "a/../../evil.csv",
                "..\\..\\evil.csv",
                "/tmp/evil.csv",
                "\\\\server\\share\\evil.csv",
                "C:\\evil.csv",
                "C:evil.csv",
                "evil\0.csv",
                "evil\n.csv",
                "con.csv",
                "a/AUX.old.csv",
                "com1 .csv",
            })
    void aNameThatLeadsElsewhereOrThatSomeSystemCannotHoldIsRefusedAndNothingIsWritten(String name) throws Exception {
        Path zip = zip("good.csv", name);
        assertRefused(zip, "zip-name");
        assertThat(filesBelow(folder)).containsExactly("good.csv", Folders.name(zip));
        assertThat(Path.of("/tmp/evil.csv")).doesNotExist();
    }

    @Test
    void aNameThatIsTooLongIsRefusedAndToldInShort() throws Exception {
        Path zip = zip("ü".repeat(130) + ".csv");
        assertThatThrownBy(() -> unpack(zip)).isInstanceOfSatisfying(ZipOfTables.Refused.class, refused -> {
            assertThat(refused.problem().kind()).isEqualTo("zip-name");
            assertThat(refused.problem().args()).contains(Arg.text("ü".repeat(60) + "…"));
        });
        assertThat(names(unpack(zip("x".repeat(251) + ".csv")))).hasSize(1);
    }

    @Test
    void foldersAndWhatOnlyWindowsForbidsAreNoReasonToRefuse() throws Exception {
        Path zip = zip("export/", "export/accounts.csv", "old\\contacts.csv", "Goals: 2026?.csv", "../readme.txt");
        assertThat(names(unpack(zip))).containsExactly("Goals- 2026-.csv", "accounts.csv", "contacts.csv");
    }

    /** As Windows packs: the names are in the charset of the first zips, and nothing says so. */
    @Test
    void namesInAnOldCharsetAreRead() throws Exception {
        Path zip = folder.resolve("old.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
            out.putNextEntry(new ZipEntry("Verkäufe.csv"));
            out.write(TABLE);
        }
        assertThat(names(unpack(zip))).containsExactly("Verkäufe.csv");
    }

    @Test
    void aNameThatCannotBeReadIsNoDamage() throws Exception {
        Path zip = zip("Verk\u00e4ufe.csv");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 1 < bytes.length; i++) {
            // Still marked as UTF-8, which this is not.
            if (bytes[i] == (byte) 0xC3 && bytes[i + 1] == (byte) 0xA4) {
                bytes[i + 1] = 'a';
            }
        }
        assertRefused(Files.write(zip, bytes), "zip-name-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aux.zip", "a:b.zip", "plan..zip", "plan .zip", "a\nb.zip"})
    void aZipOfANameThatNoFolderCanHaveIsUnpackedUnderAPlainOne(String name) throws Exception {
        Path zip = Files.move(zip("accounts.csv"), folder.resolve(name));
        Path unpacked = unpack(zip);
        assertThat(Folders.name(unpacked)).isEqualTo("tables");
        assertThat(names(unpacked)).containsExactly("accounts.csv");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItFillsTheDisk() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        byte[] megabyte = new byte[1 << 20];
        try (ZipOutputStream out = open(bomb)) {
            for (int i = 0; i < 3; i++) {
                out.putNextEntry(new ZipEntry("accounts" + i + ".csv"));
                for (int j = 0; j < 100; j++) {
                    out.write(megabyte);
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertRefused(bomb, "zip-too-large");
    }

    @Test
    void tooManyTwiceNoneOrDamagedIsRefused() throws Exception {
        assertRefused(zip("a/accounts.csv", "b/Accounts.csv"), "zip-same-name");
        assertRefused(zip("Verk\u00e4ufe.csv", "Verka\u0308ufe.csv"), "zip-same-name");
        assertRefused(zip("readme.txt"), "zip-without-tables");
        String[] many = new String[101];
        for (int i = 0; i < many.length; i++) {
            many[i] = "t" + i + ".csv";
        }
        assertRefused(zip(many), "zip-too-large");
        assertRefused(Files.write(folder.resolve("broken.zip"), TABLE), "zip-damaged");
    }

    private void assertRefused(Path zip, String kind) {
        assertThatThrownBy(() -> unpack(zip))
                .isInstanceOfSatisfying(
                        ZipOfTables.Refused.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(kind));
    }

    private Path unpack(Path zip) throws Exception {
        Path stage = Files.createTempDirectory(folder, "stage");
        return ZipOfTables.unpack(zip, stage, new Disk());
    }

    private Path zip(String... names) throws IOException {
        Path zip = Files.createTempFile(folder, "tables", ".zip");
        try (ZipOutputStream out = open(zip)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(TABLE);
            }
        }
        return zip;
    }

    private static ZipOutputStream open(Path zip) throws IOException {
        OutputStream out = Files.newOutputStream(zip);
        return new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Folders::name).sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return Folders.list(folder).stream().map(Folders::name).toList();
    }
}
