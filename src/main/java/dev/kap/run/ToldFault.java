package dev.kap.run;

import java.util.Objects;

/// A fault of the program that cost an account its plan in another process, which has told it.
final class ToldFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    ToldFault(String name) {
        super(name + ", in the process that made the share");
        this.name = Objects.requireNonNull(name);
    }

    /// What a fault is called, wherever it was.
    static String name(Throwable fault) {
        return fault instanceof ToldFault told ? told.name : fault.getClass().getSimpleName();
    }
}
