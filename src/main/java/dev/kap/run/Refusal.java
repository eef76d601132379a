package dev.kap.run;

import dev.kap.wording.Sentence;

/// Something of somebody is in the way of what was asked for: nothing was begun, nothing was touched.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    Refusal(Sentence why) {
        super("something of somebody is in the way");
        this.why = why;
    }

    /// What is in the way, and what to do.
    public Sentence why() {
        return why;
    }
}
