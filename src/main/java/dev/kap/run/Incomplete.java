package dev.kap.run;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;

/// A file of a result was gone or changed before the result was published; the result before is as it was.
public final class Incomplete extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    Incomplete(String file) {
        super(file);
        this.file = file;
    }

    /// Which file, and what to do.
    public Sentence why() {
        return Sentence.of("run.incomplete", Arg.text(file));
    }
}
