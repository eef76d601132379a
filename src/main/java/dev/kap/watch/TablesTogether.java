package dev.kap.watch;

import dev.kap.intake.Intake;
import dev.kap.portfolio.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// CSV files that are sheets of one workbook by their names, dropped side by side: one drop, as if they lay in a
/// folder.
final class TablesTogether {

    private static final int NAMED = 3;

    private TablesTogether() {}

    /// What may be taken, with such files as one. While one of them still moves the others wait for it.
    ///
    /// @param waitedFor whether something has been still for so long that it waits no more
    static List<Seen> of(List<Seen> ready, List<Seen> moving, Predicate<Seen> waitedFor) {
        Map<Sheet, Seen> sheets = new EnumMap<>(Sheet.class);
        for (Seen seen : ready) {
            Optional<Sheet> sheet = sheet(seen);
            if (sheet.isPresent() && sheets.putIfAbsent(sheet.get(), seen) != null) {
                // Two of one kind: nobody can tell what belongs together.
                return ready;
            }
        }
        boolean more = moving.stream().anyMatch(seen -> sheet(seen).isPresent());
        if (more && sheets.values().stream().noneMatch(waitedFor)) {
            return ready.stream().filter(seen -> !sheets.containsValue(seen)).toList();
        }
        return sheets.size() < 2 ? ready : together(ready, List.copyOf(sheets.values()));
    }

    private static List<Seen> together(List<Seen> ready, List<Seen> tables) {
        List<Seen> all = new ArrayList<>(ready);
        all.removeAll(tables);
        Path place = tables.getFirst().path().resolveSibling(name(tables));
        all.add(new Seen(
                place, Seen.Kind.FOLDER, tables.stream().map(Seen::shape).collect(Collectors.joining("\n")), tables));
        return all;
    }

    /// "accounts, contacts, links" in the order of the sheets, and how many more.
    private static String name(List<Seen> tables) {
        String named = tables.stream().limit(NAMED).map(TablesTogether::stem).collect(Collectors.joining(", "));
        return tables.size() > NAMED ? named + " + " + (tables.size() - NAMED) : named;
    }

    private static Optional<Sheet> sheet(Seen seen) {
        return Stream.of(seen)
                .filter(one -> one.kind() == Seen.Kind.TABLE)
                .flatMap(one -> Intake.sheetCalled(stem(one)).stream())
                .findFirst();
    }

    private static String stem(Seen seen) {
        return seen.name().substring(0, seen.name().lastIndexOf('.'));
    }
}
