package dev.kap.run;

import java.io.IOException;

/// What a run has written so far, hidden beside its place.
public interface Unfinished {

    /// Deletes it, while others may still be writing: what they write from now on fails.
    ///
    /// @return false where it is already moving into its place, or has arrived
    boolean abandon() throws IOException;
}
