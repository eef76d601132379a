package dev.kap.watch;

import java.nio.file.Path;
import java.util.Locale;

/// Something that an audit found.
///
/// @param kind what it is
/// @param source fingerprint of the drop it is about; empty where it is about none
/// @param where the file or folder, or where it should be
public record AuditFinding(Kind kind, String source, Path where) {

    /// What there is to find.
    public enum Kind {
        /// A drop was taken in and is nowhere.
        GONE,
        /// A workbook lies in `done` and has no result.
        NO_RESULT,
        /// A result is not as it was made.
        CHANGED_RESULT,
        /// A workbook lies in `failed` and has no report.
        NO_REPORT,
        /// Something lies in `done` or `failed` that was never dropped: not ours to account for.
        STRANGER,
        /// A killed watcher left something that the next one clears away.
        LEFTOVER;

        /// Whether a drop is not accounted for.
        public boolean isFault() {
            return this != STRANGER && this != LEFTOVER;
        }

        /// Key of its message.
        public String key() {
            return "watch.audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
