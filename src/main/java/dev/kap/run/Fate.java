package dev.kap.run;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/// Whether a draft moves into its place or is abandoned: whoever comes first decides.
final class Fate {

    private enum State {
        OPEN,
        MOVING,
        ABANDONED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /// Nothing more may be written into an abandoned draft.
    void beforeWriting() throws IOException {
        if (state.get() == State.ABANDONED) {
            throw abandoned();
        }
    }

    /// From here on it moves, or it is too late for that.
    void beforeMoving() throws IOException {
        if (!state.compareAndSet(State.OPEN, State.MOVING)) {
            throw abandoned();
        }
    }

    /// False where it moves already.
    boolean abandon() {
        return state.compareAndSet(State.OPEN, State.ABANDONED) || state.get() == State.ABANDONED;
    }

    private static IOException abandoned() {
        return new IOException("the run was ended before it was done");
    }
}
