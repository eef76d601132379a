package dev.kap.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;

class PackedOnceTest {

    private static final byte[] FONT = random(50_000);
    private static final byte[] TEXT = "<w:document/>".repeat(500).getBytes(StandardCharsets.UTF_8);

    @Test
    void whatEveryFileSharesIsReadAsItWasWritten() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(FONT, TEXT)))) {
            assertEntry(zip, "word/document.xml", TEXT);
            assertEntry(zip, "word/fonts/font1.odttf", FONT);
            assertEntry(zip, "word/settings.xml", TEXT);
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void theSameContentGivesTheSameBytesHoweverOftenItWasPacked() throws IOException {
        byte[] first = file(FONT, TEXT);
        assertThat(file(FONT, TEXT)).isEqualTo(first);
        byte[] other = random(50_000);
        other[0]++;
        assertThat(file(other, TEXT)).isNotEqualTo(first);
        for (int i = 0; i < 20; i++) {
            byte[] another = {(byte) i, 1, 2, 3};
            assertThat(file(another, TEXT)).isEqualTo(file(another, TEXT));
        }
    }

    private static byte[] file(byte[] font, byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedOnce zip = new PackedOnce(bytes)) {
            add(zip, "word/document.xml", text);
            add(zip, "word/fonts/font1.odttf", font);
            add(zip, "word/settings.xml", text);
        }
        return bytes.toByteArray();
    }

    private static void add(PackedOnce zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        int half = content.length / 2;
        zip.write(content, 0, half);
        zip.write(content, half, content.length - half);
        zip.closeArchiveEntry();
    }

    private static void assertEntry(ZipInputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        assertThat(entry.getName()).isEqualTo(name);
        assertThat(zip.readAllBytes()).isEqualTo(content);
        assertThat(entry.getTimeLocal()).isEqualTo(FixedZip.TIME);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
