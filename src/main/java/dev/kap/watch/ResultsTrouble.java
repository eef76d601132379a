package dev.kap.watch;

import java.io.IOException;

/// The results cannot be written now; it will pass, and every drop waits for it.
final class ResultsTrouble extends IOException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    ResultsTrouble(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
