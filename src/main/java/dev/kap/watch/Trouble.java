package dev.kap.watch;

import dev.kap.watch.work.NoRoom;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// What keeps drops waiting; all of it passes, some of it only when somebody does something.
enum Trouble {
    /// No room for results.
    RESULTS_FULL,
    /// Results may not be written.
    RESULTS_DENIED,
    /// The folder of results is not there.
    RESULTS_AWAY,
    /// Results cannot be written for another reason.
    RESULTS_TROUBLE,
    /// One result cannot be written, while others can.
    RESULT_TROUBLE,
    /// No room in the inbox.
    INBOX_FULL,
    /// The inbox may not be changed.
    INBOX_DENIED,
    /// The inbox is not there.
    INBOX_AWAY,
    /// The inbox cannot be used for another reason.
    INBOX_TROUBLE,
    /// A child process cannot be started.
    NO_CHILD,
    /// Child processes are killed from outside.
    CHILD_KILLED,
    /// A program has a drop open.
    OPEN,
    /// A drop is not all there.
    INCOMPLETE,
    /// A drop cannot be read.
    UNREADABLE;

    /// Key of its message.
    String key() {
        return "watch.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether nothing can be done for any drop.
    boolean isGeneral() {
        return switch (this) {
            case RESULT_TROUBLE, CHILD_KILLED, OPEN, INCOMPLETE, UNREADABLE -> false;
            default -> true;
        };
    }

    /// What an exception says about the folder of results.
    static Trouble ofResults(IOException failure) {
        return of(failure, RESULTS_FULL, RESULTS_DENIED, RESULTS_AWAY, RESULTS_TROUBLE);
    }

    /// What an exception says about the inbox.
    static Trouble ofInbox(IOException failure) {
        return of(failure, INBOX_FULL, INBOX_DENIED, INBOX_AWAY, INBOX_TROUBLE);
    }

    private static Trouble of(IOException failure, Trouble full, Trouble denied, Trouble away, Trouble other) {
        if (NoRoom.says(failure)) {
            return full;
        }
        return switch (failure) {
            case AccessDeniedException _ -> denied;
            case NoSuchFileException _ -> away;
            default -> other;
        };
    }
}
