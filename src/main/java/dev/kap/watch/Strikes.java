package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.watch.work.Answer;
import dev.kap.watch.work.Answer.Death;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How often the work on a drop has ended badly. Noted on the disk before each try, so that a workbook which takes even
/// the watcher with it is not tried for ever.
final class Strikes {

    private static final String NAME = "tries";
    private static final char BEGUN = 'b';
    private static final char ENDED = 'e';
    private static final char KILLED = 'k';
    private static final char OWN_FAULT = 'f';

    /// Tried again once.
    private static final int MOST_OWN = 2;
    /// A child that somebody killed says less about its workbook.
    private static final int MOST_KILLED = 5;
    /// A watcher that was killed says least.
    private static final int MOST_BEGUN = 10;

    private final FileOps ops;

    Strikes(FileOps ops) {
        this.ops = ops;
    }

    /// Notes that a try begins.
    void begin(Drop drop) throws IOException {
        note(drop, BEGUN);
    }

    /// Notes that a try came to nothing, through no fault of the drop.
    void undo(Drop drop) throws IOException {
        note(drop, ENDED);
    }

    /// Notes how it ended.
    void end(Drop drop, Answer answer) throws IOException {
        note(
                drop,
                switch (answer) {
                    case Answer.Died(Death how) when how == Death.KILLED -> KILLED;
                    case Answer.Died _, Answer.Broken _ -> OWN_FAULT;
                    case Answer.Made _, Answer.Refused _, Answer.Mistaken _, Answer.Hindered _ -> ENDED;
                });
    }

    /// Whether a drop has been tried often enough.
    boolean isOut(Drop drop) throws IOException {
        Optional<String> tries = Folders.read(drop.desk().resolve(NAME));
        if (tries.isEmpty()) {
            return false;
        }
        long own = count(tries.get(), OWN_FAULT);
        long killed = count(tries.get(), KILLED);
        long unfinished = count(tries.get(), BEGUN) - own - killed - count(tries.get(), ENDED);
        return own >= MOST_OWN || own + killed >= MOST_KILLED || unfinished >= MOST_BEGUN;
    }

    private static long count(String tries, char kind) {
        return tries.chars().filter(c -> c == kind).count();
    }

    private void note(Drop drop, char kind) throws IOException {
        ops.append(drop.desk().resolve(NAME), String.valueOf(kind).getBytes(StandardCharsets.US_ASCII));
    }
}
