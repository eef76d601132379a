package dev.kap.watch;

import dev.kap.disk.FileOps;
import dev.kap.disk.Folders;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One line for each thing that happens, on standard error and in a file for each day. Neither names of files nor
/// anything in them: a drop is a number.
final class Log {

    /// Days that are kept.
    private static final int MOST_FILES = 30;
    /// Characters that wait for a folder that is away.
    private static final int MOST_WAITING = 1 << 16;

    private final PrintWriter out;
    private final Path folder;
    private final FileOps ops;
    private final Wording wording;
    private final Clock clock;
    private final StringBuilder waiting = new StringBuilder();

    /// @param folder where the files are; while it is not there, the lines wait
    Log(PrintWriter out, Path folder, FileOps ops, Wording wording, Clock clock) {
        this.out = out;
        this.folder = folder;
        this.ops = ops;
        this.wording = wording;
        this.clock = clock;
    }

    void say(String key, Arg... args) {
        String line = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + wording.say(key, args);
        out.println(line);
        out.flush();
        waiting.append(line).append('\n');
        waiting.delete(0, Math.max(0, waiting.length() - MOST_WAITING));
        try {
            keep();
        } catch (IOException later) {
            // It stands on standard error, and goes into the file with the next line; STATUS.txt tells of the trouble.
            return;
        }
    }

    /// Several watchers may write into one file, each whole lines.
    private void keep() throws IOException {
        if (Files.isDirectory(folder)) {
            Path file = folder.resolve(LocalDate.now(clock) + ".txt");
            boolean first = !Files.exists(file);
            ops.append(file, waiting.toString().getBytes(StandardCharsets.UTF_8));
            waiting.setLength(0);
            if (first) {
                forgetOld();
            }
        }
    }

    private void forgetOld() throws IOException {
        List<Path> files = Folders.list(folder);
        for (Path old : files.subList(0, Math.max(0, files.size() - MOST_FILES))) {
            ops.delete(old);
        }
    }
}
