package dev.kap.run;

import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.util.List;

/// Not every share of a result is made yet; the result before is as it was.
public final class SharesMissing extends IOException {

    private static final long serialVersionUID = 1L;

    private final List<String> missing;

    /// @param missing the shares, as they are written on the command line
    SharesMissing(List<String> missing) {
        super(String.join(", ", missing));
        this.missing = List.copyOf(missing);
    }

    /// Which shares, and what to do.
    public Sentence why() {
        return Sentence.of("run.shares-missing", Arg.count(missing.size()), Arg.names(missing));
    }
}
