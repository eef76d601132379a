package dev.kap.intake.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The characters of a CSV file: by its byte order mark, else by zero bytes UTF-16, else UTF-8, else Windows-1252.
///
/// @param assumed whether nothing in the file proves the encoding, so that the user should hear of it
record CsvText(String text, Charset charset, boolean assumed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /// Longest first: the mark of UTF-32 begins with that of UTF-16.
    private static final Map<String, Charset> MARKS = marks();

    static CsvText of(byte[] bytes) {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            byte[] start = HexFormat.of().parseHex(mark.getKey());
            if (bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length)) {
                byte[] rest = Arrays.copyOfRange(bytes, start.length, bytes.length);
                return new CsvText(new String(rest, mark.getValue()), mark.getValue(), false);
            }
        }
        return wide(bytes)
                .map(charset -> new CsvText(new String(bytes, charset), charset, true))
                .orElseGet(() -> narrow(bytes));
    }

    private static CsvText narrow(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CsvText(text, StandardCharsets.UTF_8, false);
        } catch (CharacterCodingException e) {
            return new CsvText(new String(bytes, WINDOWS), WINDOWS, true);
        }
    }

    /// UTF-16 without a mark: most letters of our scripts have a zero byte on one side.
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > sample / 4 && zeros[0] < zeros[1] / 4) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > sample / 4 && zeros[1] < zeros[0] / 4
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Map<String, Charset> marks() {
        Map<String, Charset> marks = new LinkedHashMap<>();
        marks.put("0000feff", Charset.forName("UTF-32BE"));
        marks.put("fffe0000", Charset.forName("UTF-32LE"));
        marks.put("efbbbf", StandardCharsets.UTF_8);
        marks.put("feff", StandardCharsets.UTF_16BE);
        marks.put("fffe", StandardCharsets.UTF_16LE);
        return marks;
    }
}
