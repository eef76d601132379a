package dev.kap.analysis.title;

import dev.kap.portfolio.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognises the level in a job title, by the words of `job-titles.txt`.
public final class JobTitles {

    private static final TitleTable TABLE = TitleTable.read("job-titles.txt");

    private JobTitles() {}

    /// The level as typed, else as the title tells it.
    public static Optional<Level> level(@Nullable Level typed, String title) {
        return typed == null ? level(title) : Optional.of(typed);
    }

    /// The level that the title tells; empty where none of the words is in it.
    public static Optional<Level> level(String title) {
        return title.isBlank() ? Optional.empty() : TABLE.level(title);
    }
}
