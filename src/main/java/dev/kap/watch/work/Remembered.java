package dev.kap.watch.work;

import dev.kap.plan.ChangeCounts;
import dev.kap.plan.ChangeCounts.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the work on a drop found out beside its result: by what it is known again, and how much changed. Numbers and
/// fingerprints only.
///
/// @param day the day it was planned on
/// @param changed since the version before; empty where there was none
public record Remembered(LocalDate day, Optional<ChangeCounts> changed, Traits traits) {

    private static final String DAY = "day ";
    private static final String SINCE = "since ";
    private static final String COUNT = "count ";

    /// Whether it held a contact of that name.
    public boolean knows(String contact) {
        return traits.knows(contact);
    }

    /// As lines of a note.
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(DAY + day);
        changed.ifPresent(change -> {
            lines.add(SINCE + change.since());
            new TreeMap<>(change.counts()).forEach((kind, count) -> lines.add(COUNT + kind + " " + count));
        });
        lines.addAll(traits.lines());
        return String.join("\n", lines) + "\n";
    }

    /// From such lines; empty where they are none, as in a note of an earlier version of the program.
    public static Optional<Remembered> parse(List<String> lines) {
        try {
            return day(lines, DAY)
                    .map(day -> new Remembered(
                            day,
                            day(lines, SINCE).map(since -> new ChangeCounts(since, counts(lines))),
                            Traits.parse(lines)));
        } catch (DateTimeParseException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(List<String> lines, String head) {
        return lines.stream()
                .filter(line -> line.startsWith(head))
                .findFirst()
                .map(line -> LocalDate.parse(line.substring(head.length())));
    }

    private static Map<Kind, Long> counts(List<String> lines) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (line.startsWith(COUNT) && parts.length == 3) {
                counts.put(Kind.valueOf(parts[1]), Long.parseLong(parts[2]));
            }
        }
        return counts;
    }
}
