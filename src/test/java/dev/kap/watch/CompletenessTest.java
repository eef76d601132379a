package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {

    @TempDir
    private Path folder;

    @Test
    void noBeginningOfAWorkbookIsTakenForAWholeOne() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/three-accounts.xlsx"));
        assertThat(isComplete("a.xlsx", whole)).isTrue();
        for (int length = 0; length < whole.length; length += 61) {
            assertThat(isComplete("a.xlsx", Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isFalse();
            byte[] zeros = withZeros(whole, length);
            // A workbook ends with zeros of its own.
            assertThat(isComplete("a.xlsx", zeros)).as("zeros after %d", length).isEqualTo(Arrays.equals(zeros, whole));
        }
    }

    @Test
    void noBeginningOfAnOldWorkbookIsTakenForAWholeOne() throws IOException {
        byte[] whole = old();
        assertThat(isComplete("a.xls", whole)).isTrue();
        for (int length = 0; length < whole.length - 512; length += 97) {
            assertThat(isComplete("a.xls", Arrays.copyOf(whole, length)))
                    .as("first %d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void textIsCompleteWithItsLastLine() throws IOException {
        assertThat(isComplete("a.csv", text("Account\nNord\n"))).isTrue();
        assertThat(isComplete("a.csv", text("Account\r\nNord\r\n"))).isTrue();
        assertThat(isComplete("a.csv", "\uFEFFAccount\nNord\n".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(isComplete("a.csv", text("Account\nNor"))).isFalse();
        assertThat(isComplete("a.csv", new byte[0])).isFalse();
        assertThat(isComplete("a.csv", new byte[100])).isFalse();
    }

    private boolean isComplete(String name, byte[] bytes) throws IOException {
        return Completeness.of(
                Scan.look(Files.write(folder.resolve(name), bytes)).orElseThrow());
    }

    private static byte[] withZeros(byte[] whole, int from) {
        byte[] copy = whole.clone();
        Arrays.fill(copy, from, copy.length, (byte) 0);
        return copy;
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Accounts");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Account " + i);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
