package dev.kap.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The machine that a try runs on, and which of its starts this is: so that a try which the machine did not survive is
/// told from one whose watcher was killed, or went on elsewhere.
///
/// @param id the same after each start of the machine, another on every other; empty where the system does not say
/// @param boot another after each start; a container that is stopped and started again keeps that of its machine
record Machine(String id, String boot) {

    /// What stands in the place of a part that is not known.
    private static final String UNKNOWN = "-";

    private static final List<Path> IDS = List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));
    private static final Path NAME = Path.of("/proc/sys/kernel/hostname");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /// This one. Images of containers and of machines are copied with their number: the name is part of who it is.
    static Machine here() {
        String id = IDS.stream()
                .map(Machine::said)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
        return new Machine(id.isEmpty() ? "" : id + "/" + said(NAME), said(BOOT));
    }

    /// Reads what [#toString] wrote; unknown where that is not readable.
    static Machine parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == 2 ? new Machine(known(parts[0]), known(parts[1])) : new Machine("", "");
    }

    @Override
    public String toString() {
        return (id.isEmpty() ? UNKNOWN : id) + " " + (boot.isEmpty() ? UNKNOWN : boot);
    }

    /// Whether a later look at the same machine finds that it was started anew.
    boolean wentDownBefore(Machine later) {
        return !id.isEmpty()
                && id.equals(later.id)
                && !boot.isEmpty()
                && !later.boot.isEmpty()
                && !boot.equals(later.boot);
    }

    private static String known(String part) {
        return part.equals(UNKNOWN) ? "" : part;
    }

    private static String said(Path file) {
        try {
            return Files.readString(file).strip().replaceAll("\\s+", "_");
        } catch (IOException notThisSystem) {
            return "";
        }
    }
}
