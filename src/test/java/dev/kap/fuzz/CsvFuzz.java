package dev.kap.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any bytes as a CSV file. */
public final class CsvFuzz {

    private CsvFuzz() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.check(data, ".csv");
    }

    static List<byte[]> seeds() throws IOException {
        String rows = String.join("\n", SmallInput.lines(","));
        return List.of(
                rows.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + String.join("\r\n", SmallInput.lines(";"))).getBytes(StandardCharsets.UTF_16LE),
                ("sep=\t\n" + String.join("\n", SmallInput.lines("\t"))).getBytes(StandardCharsets.ISO_8859_1),
                "Name,Company,Influence,\"Notes\nand more\"\n\"a \"\"b\"\"\",Vossfeld,1e3,€ 1.200,50\n"
                        .getBytes(StandardCharsets.UTF_8));
    }
}
