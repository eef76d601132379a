package dev.kap.report.page.part;

import dev.kap.portfolio.Status;
import java.util.Locale;

/// A status with the word beside its glyph; `status` is also the tone of the word, empty where there is none.
public record Sign(String status, String word) {

    /// No sign.
    public static final Sign NONE = new Sign("", "");

    /// Whether it is the sign of that status.
    public boolean is(Status wanted) {
        return status.equals(key(wanted));
    }

    private static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// The sign of that status; the word says it without colour.
    public static Sign of(Status status, String word) {
        return new Sign(key(status), word);
    }
}
