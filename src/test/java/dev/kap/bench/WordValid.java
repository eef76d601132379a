package dev.kap.bench;

import dev.kap.report.word.WordSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Judges the Word files named by the full schemas, such as those that another program has saved. */
final class WordValid {

    private WordValid() {}

    public static void main(String[] files) throws Exception {
        int wrong = 0;
        try (WordSchema full = new WordSchema()) {
            for (String file : files) {
                List<String> problems = full.problems(Files.readAllBytes(Path.of(file)));
                wrong += problems.size() - 1;
                problems.forEach(problem -> System.out.println(file + ": " + problem));
            }
        }
        if (wrong > 0) {
            throw new IllegalStateException(wrong + " problems");
        }
    }
}
