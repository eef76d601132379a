package dev.kap.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97 to 2003: any bytes as the whole file where they begin like one, and else as the stream with the
 * sheets in a sound file around it.
 */
public final class XlsFuzz {

    private static final byte[] BEGIN = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private XlsFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        boolean whole = data.length > BEGIN.length && Arrays.equals(BEGIN, Arrays.copyOf(data, BEGIN.length));
        Fuzzed.check(whole ? data : container(data), ".xls");
    }

    private static byte[] container(byte[] stream) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(stream), "Workbook");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> seeds() throws IOException {
        byte[] sound = SmallInput.workbook(new HSSFWorkbook());
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(sound))) {
            return List.of(sound, file.createDocumentInputStream("Workbook").readAllBytes());
        }
    }
}
