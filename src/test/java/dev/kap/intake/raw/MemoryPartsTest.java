package dev.kap.intake.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What an encrypted workbook may hold: its parts lie in memory, and nobody knows how large they are packed. */
class MemoryPartsTest {

    @Test
    void aPartIsFoundHoweverItsNameIsWritten() throws Exception {
        MemoryParts parts = new MemoryParts(zip(10, "xl/Workbook.xml"), 1000);
        assertThat(parts.open("/XL/workbook.xml", 1000).orElseThrow().readAllBytes())
                .hasSize(10);
        assertThat(parts.open("xl/none.xml", 1000)).isEmpty();
    }

    @Test
    void partsThatFillTheMemoryAreATrap() {
        assertThatThrownBy(() -> new MemoryParts(zip(600, "a.xml", "b.xml"), 1000))
                .isInstanceOf(Unreadable.class)
                .hasMessage("unpacks-too-large");
    }

    @Test
    void aPartThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> new MemoryParts(zip(10, "a.xml", "A.xml"), 1000))
                .isInstanceOf(Unreadable.class)
                .hasMessage("part-twice");
    }

    @Test
    void tooManyPartsAreRefused() {
        String[] names = new String[ReadingLimits.PARTS + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = i + ".xml";
        }
        assertThatThrownBy(() -> new MemoryParts(zip(0, names), 1000))
                .isInstanceOf(Unreadable.class)
                .hasMessage("too-large-parts");
    }

    private static InputStream zip(int size, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[size]);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
