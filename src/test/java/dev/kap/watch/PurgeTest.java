package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.disk.Disk;
import dev.kap.watch.PurgeItem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted for good, and that the audit adds up afterwards. */
class PurgeTest {

    private static final Duration YEARS = Duration.ofDays(800);

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served(folder);
        served.drop("old.xlsx");
        served.drop("bad.xlsx", new byte[] {1});
        served.once();
        served.clock = Clock.offset(Served.CLOCK, YEARS);
        served.restart();
        served.drop("young.xlsx");
        served.once();
    }

    @Test
    void whatIsOlderGoesAndTheAuditAddsUp() throws IOException {
        Purge.Found found = find(new PurgeChoice.Before(Served.CLOCK.instant().plus(YEARS.dividedBy(2))));
        assertThat(found.items().stream().map(PurgeItem::kind)).containsExactly(Kind.DROP, Kind.FAILED, Kind.RESULT);
        assertThat(served.done()).contains("old.xlsx");
        delete(found);
        assertThat(served.done()).containsExactly("young.xlsx");
        assertThat(served.failed()).isEmpty();
        assertThat(served.results()).containsExactly("young");
        assertThat(Served.names(served.inbox.resolve(".kap/made"))).hasSize(1);
        Audit.Report audit = served.audit();
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.purged()).isEqualTo(2);
        assertThat(audit.drops()).isEqualTo(1);
        assertThat(find(new PurgeChoice.Before(Served.CLOCK.instant().plus(YEARS.dividedBy(2))))
                        .items())
                .isEmpty();
    }

    @Test
    void whatWasPurgedMayBeDroppedAgain() throws IOException {
        delete(find(new PurgeChoice.Before(Served.CLOCK.instant().plus(YEARS.dividedBy(2)))));
        served.clock = Clock.offset(served.clock, Duration.ofHours(1));
        served.restart();
        served.drop("old.xlsx");
        assertThat(served.once().made()).isEqualTo(1);
        assertThat(served.audit().purged()).isEqualTo(1);
        assertThat(served.audit().holds()).isTrue();
    }

    @Test
    void whatHoldsAPersonGoes() throws IOException {
        served.restart();
        served.drop("with.zip", zip("Solid Ltd", "Anna Berg"));
        served.drop("without.zip", zip("Other Ltd", "Carl Dorn"));
        served.once();
        Purge.Found found = find(new PurgeChoice.Naming("anna  BERG"));
        assertThat(found.items().stream().map(item -> item.path().getFileName().toString()))
                .containsExactly("with.zip", "with");
        assertThat(found.unread()).extracting(Path::getFileName).containsExactly(Path.of("bad.xlsx"));
        delete(found);
        assertThat(served.done()).contains("without.zip").doesNotContain("with.zip");
        assertThat(served.results()).contains("without").doesNotContain("with");
        assertThat(served.audit().findings()).isEmpty();
    }

    @Test
    void whatPeopleWroteIntoADocumentIsSearchedAndALockedOneIsNamed() throws IOException {
        Path edited = Files.createDirectories(served.out.resolve("old edited 2026-11-22"));
        Files.write(
                edited.resolve("letter.docx"),
                word("<w:r><w:t>Anna Be</w:t></w:r><w:r><w:t>rg &amp; Sons</w:t></w:r>"));
        Path other = Files.createDirectories(served.out.resolve("old edited 2026-11-23"));
        Files.write(
                other.resolve("letter.docx"), word("<w:r><w:t>Anna</w:t></w:r></w:p><w:p><w:r><w:t>Kern</w:t></w:r>"));
        Files.write(other.resolve("locked.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Files.writeString(other.resolve("torn.pdf"), "%PDF-1.7");
        Purge.Found found = find(new PurgeChoice.Naming("Anna Berg"));
        assertThat(found.items()).extracting(PurgeItem::path).containsExactly(edited);
        assertThat(found.unread().stream().map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrder("bad.xlsx", "locked.docx", "torn.pdf");
    }

    @Test
    void aTableInAnOldCharacterSetIsSearchedToo() throws IOException {
        served.restart();
        served.drop("old-excel.zip", zip("Solid Ltd", "Jürgen Müller", Charset.forName("windows-1252")));
        served.once();
        assertThat(find(new PurgeChoice.Naming("Jürgen Müller")).items())
                .extracting(item -> item.path().getFileName().toString())
                .contains("old-excel.zip");
    }

    /** A purge that ends between the ledger and the files is gone on with. */
    @Test
    void whoIsKilledInBetweenFindsTheRest() throws IOException {
        PurgeChoice choice = new PurgeChoice.Before(Served.CLOCK.instant().plus(YEARS.dividedBy(2)));
        Purge.Found found = find(choice);
        delete(new Purge.Found(found.items().subList(0, 1), List.of()));
        assertThat(served.audit().holds()).isTrue();
        assertThat(find(choice).items()).hasSize(2);
        delete(find(choice));
        assertThat(served.audit().findings()).isEmpty();
    }

    private Purge.Found find(PurgeChoice choice) throws IOException {
        Files.setLastModifiedTime(
                served.inbox.resolve("done/young.xlsx"),
                java.nio.file.attribute.FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        return Purge.find(served.inbox, served.out, choice);
    }

    private void delete(Purge.Found found) throws IOException {
        Purge.delete(served.inbox, served.out, "purge", found, new Disk(), served.clock);
    }

    private static byte[] word(String runs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document><w:p>" + runs + "</w:p></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String account, String contact) throws IOException {
        return zip(account, contact, StandardCharsets.UTF_8);
    }

    private static byte[] zip(String account, String contact, Charset charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("accounts.csv"));
            zip.write(("Account\n" + account + "\n").getBytes(charset));
            zip.putNextEntry(new ZipEntry("contacts.csv"));
            zip.write(("Account,Contact\n" + account + "," + contact + "\n").getBytes(charset));
        }
        return bytes.toByteArray();
    }
}
