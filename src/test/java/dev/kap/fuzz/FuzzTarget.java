package dev.kap.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What is fuzzed, each in a class that Jazzer calls; no class of Jazzer's is needed for that. */
enum FuzzTarget {
    XLSX(XlsxFuzz::fuzzerTestOneInput, XlsxFuzz::seeds),
    XLS(XlsFuzz::fuzzerTestOneInput, XlsFuzz::seeds),
    CSV(CsvFuzz::fuzzerTestOneInput, CsvFuzz::seeds),
    NAME(NameFuzz::fuzzerTestOneInput, NameFuzz::seeds),
    TEMPLATE(TemplateFuzz::fuzzerTestOneInput, TemplateFuzz::seeds);

    private interface Seeds {
        List<byte[]> all() throws IOException;
    }

    private final Consumer<byte[]> target;
    private final Seeds seeds;

    FuzzTarget(Consumer<byte[]> target, Seeds seeds) {
        this.target = target;
        this.seeds = seeds;
    }

    void play(byte[] data) {
        target.accept(data);
    }

    List<byte[]> seeds() throws IOException {
        return seeds.all();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the seeds of a target into a folder: `NAME FOLDER`. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (byte[] seed : valueOf(arguments[0].toUpperCase(Locale.ROOT)).seeds()) {
            number++;
            Files.write(folder.resolve("seed-" + number), seed);
        }
    }
}
