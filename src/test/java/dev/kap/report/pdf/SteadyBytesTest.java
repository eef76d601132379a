package dev.kap.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.report.word.SampleDocument;
import dev.kap.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadyBytesTest {

    @Test
    void equalDocumentsMakeEqualBytesInAnyLocaleAndZone() throws IOException {
        byte[] here = write(new PdfWriter(Theme.standard()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(write(new PdfWriter(Theme.standard()))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneWriterServesSeveralThreads() throws Exception {
        PdfWriter writer = new PdfWriter(Theme.standard());
        byte[] alone = write(writer);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var written : threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<byte[]>>mapToObj(_ -> () -> write(writer))
                    .toList())) {
                assertThat(written.get()).isEqualTo(alone);
            }
        }
    }

    private static byte[] write(PdfWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleDocument.document(), out);
        return out.toByteArray();
    }
}
