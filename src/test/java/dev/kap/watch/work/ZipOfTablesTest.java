package dev.kap.watch.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipOfTablesTest {

    private static final byte[] TABLE = "Account\nNord\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theTablesAreUnpackedAndNothingElse() throws Exception {
        Path zip = zip("accounts.csv", "export/contacts.csv", "__MACOSX/._accounts.csv", "readme.txt", ".hidden.csv");
        assertThat(names(unpack(zip))).containsExactly("accounts.csv", "contacts.csv");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws Exception {
        Path zip = zip("../../evil1.csv", "/tmp/evil2.csv", "..\\..\\evil3.csv", "C:\\evil4.csv", "a/../../evil5.csv");
        assertThat(names(unpack(zip))).containsExactly("evil1.csv", "evil2.csv", "evil3.csv", "evil4.csv", "evil5.csv");
        assertThat(folder.resolve("evil1.csv")).doesNotExist();
        assertThat(folder.resolve("stage/evil1.csv")).doesNotExist();
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

    private static List<String> names(Path folder) throws IOException {
        return Folders.list(folder).stream().map(Folders::name).toList();
    }
}
