package dev.kap.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Something to be deleted for good.
///
/// @param when it was made or tried last
/// @param source fingerprint of the drop it is or was made of; empty where it is of none
/// @param beside what goes with it: reports, copies with marks, notes
public record PurgeItem(Kind kind, Path path, Instant when, String source, List<Path> beside) {

    public PurgeItem {
        beside = List.copyOf(beside);
    }

    /// What there is to delete.
    public enum Kind {
        /// A workbook in `done`.
        DROP,
        /// A workbook in `failed`.
        FAILED,
        /// A folder of results.
        RESULT,
        /// What people had changed in a result that was replaced.
        EDITED,
        /// What was written for an access request.
        ANSWER,
        /// What was remembered of a workbook that is no longer there.
        NOTE;

        /// Key of its message.
        public String key() {
            return "watch.purge." + name().toLowerCase(Locale.ROOT);
        }
    }
}
