package dev.kap.watch;

import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// One line for each thing that happens. Neither names of files nor anything in them: a drop is a number.
final class Log {

    private final PrintWriter out;
    private final Wording wording;
    private final Clock clock;

    Log(PrintWriter out, Wording wording, Clock clock) {
        this.out = out;
        this.wording = wording;
        this.clock = clock;
    }

    void say(String key, Arg... args) {
        out.println(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + wording.say(key, args));
        out.flush();
    }
}
