package dev.kap.watch.work;

import java.util.List;
import java.util.Locale;

/// Tells a full disk from other trouble; Java has no exception of its own for it.
public final class NoRoom {

    /// What Linux and macOS, Windows, and file systems with a quota say.
    private static final List<String> WORDS =
            List.of("no space left", "not enough space", "disk quota exceeded", "disk full");

    private NoRoom() {}

    /// Whether an exception, or one that led to it, speaks of a full disk.
    public static boolean says(Exception failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (WORDS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}
