package dev.kap.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who a watcher is, so that another on the same machine can tell at once whether it still lives.
///
/// @param machine this start of this machine, and the space of process numbers in it; empty where the system does not
///     say (then only missing signs of life tell)
/// @param process number of the process
/// @param born when it started, in ticks since the machine did: unlike a time of day nobody sets it
record WatcherIdentity(String machine, long process, String born) {

    private static final Path PROC = Path.of("/proc");
    private static final int FIELDS_BEFORE_START = 19;

    static WatcherIdentity here() {
        long process = ProcessHandle.current().pid();
        return new WatcherIdentity(thisMachine(), process, startOf(process));
    }

    /// Reads what [#toString] wrote.
    static WatcherIdentity parse(String text) {
        String[] parts = text.split(" ", 3);
        if (parts.length < 3 || !parts[1].matches("\\d{1,18}")) {
            return new WatcherIdentity("", 0, "");
        }
        return new WatcherIdentity(parts[0].equals("-") ? "" : parts[0], Long.parseLong(parts[1]), parts[2].strip());
    }

    @Override
    public String toString() {
        return (machine.isEmpty() ? "-" : machine) + " " + process + " " + born;
    }

    /// Whether this one surely lives no more, as seen by another.
    boolean isDeadFor(WatcherIdentity other) {
        return !machine.isEmpty()
                && machine.equals(other.machine)
                && !startOf(process).equals(born);
    }

    private static String thisMachine() {
        try {
            String boot =
                    Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return boot + "/" + Files.readSymbolicLink(PROC.resolve("self/ns/pid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return "";
        }
    }

    /// Field 22 of `/proc/<pid>/stat`; "gone" for a process that is not there or has ended.
    private static String startOf(long process) {
        try {
            String stat = Files.readString(PROC.resolve(process + "/stat"));
            // The name of the program stands in brackets and may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return fields[0].matches("[ZXx]") ? "gone" : fields[FIELDS_BEFORE_START];
        } catch (IOException notThere) {
            return "gone";
        }
    }
}
