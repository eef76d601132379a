package dev.kap.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the workbooks in {@code samples/}; {@code mvn test -Dtest=SamplesTest -Dsamples=accept} runs it. */
final class SampleWorkbooks {

    private SampleWorkbooks() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("portfolio.xlsx"), LargeSample.bytes());
        Files.write(folder.resolve("portfolio-2026-q3.xlsx"), LargeSample.before());
        Files.write(folder.resolve("three-accounts.xlsx"), SmallSample.bytes());
    }
}
