package dev.kap.watch;

import dev.kap.intake.Intake;
import dev.kap.intake.table.TableName;
import dev.kap.portfolio.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// CSV files that are sheets of one workbook by their names, dropped side by side: one drop, as if they lay in a
/// folder. So are the files of one export, whose names differ in the word for the sheet only.
final class TablesTogether {

    private static final int NAMED = 3;

    private TablesTogether() {}

    /// What may be taken, with such files as one. While one of an export still moves the others wait for it.
    ///
    /// @param waitedFor whether something has been still for so long that it waits no more
    static List<Seen> of(List<Seen> ready, List<Seen> moving, Predicate<Seen> waitedFor) {
        Map<String, List<Seen>> exports = new TreeMap<>();
        ready.forEach(seen -> table(seen)
                .ifPresent(table -> exports.computeIfAbsent(table.export(), none -> new ArrayList<>())
                        .add(seen)));
        List<Seen> result = ready;
        for (Map.Entry<String, List<Seen>> export : exports.entrySet()) {
            boolean more = moving.stream()
                    .flatMap(seen -> table(seen).stream())
                    .anyMatch(table -> table.export().equals(export.getKey()));
            result = taken(
                    result,
                    export.getValue(),
                    more && export.getValue().stream().noneMatch(waitedFor));
        }
        return result;
    }

    private static List<Seen> taken(List<Seen> ready, List<Seen> export, boolean wait) {
        Map<Sheet, Seen> sheets = new EnumMap<>(Sheet.class);
        for (Seen seen : export) {
            Optional<TableName> table = table(seen);
            if (table.isPresent() && sheets.putIfAbsent(table.get().sheet(), seen) != null) {
                // Two of one kind: nobody can tell what belongs together.
                return ready;
            }
        }
        if (wait) {
            return ready.stream().filter(seen -> !export.contains(seen)).toList();
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

    /// "accounts, contacts, links" in the order of the sheets, and how many more; the long names of an export are
    /// alike, so the first one and how many more.
    private static String name(List<Seen> tables) {
        boolean bare =
                table(tables.getFirst()).map(TableName::export).orElse("").isEmpty();
        int told = bare ? NAMED : 1;
        String named = tables.stream().limit(told).map(TablesTogether::stem).collect(Collectors.joining(", "));
        return tables.size() > told ? named + " + " + (tables.size() - told) : named;
    }

    private static Optional<TableName> table(Seen seen) {
        return Stream.of(seen)
                .filter(one -> one.kind() == Seen.Kind.TABLE)
                .flatMap(one -> Intake.tableCalled(stem(one)).stream())
                .findFirst();
    }

    private static String stem(Seen seen) {
        return seen.name().substring(0, seen.name().lastIndexOf('.'));
    }
}
