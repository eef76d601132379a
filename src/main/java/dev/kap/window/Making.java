package dev.kap.window;

import dev.kap.run.Outcome;
import dev.kap.run.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What the window has done for it: the same as the commands do.
public interface Making {

    /// Makes the plans of these inputs.
    Outcome plan(List<Path> inputs, Progress progress) throws IOException;

    /// Makes a copy of the workbook with its bad cells marked.
    ///
    /// @return where it lies
    Path copy(List<Path> inputs) throws IOException;

    /// Ends what is being made, and takes away what is written of it.
    void abandon() throws IOException;

    /// What to tell a person of something that ended the work.
    String said(Throwable failure);
}
