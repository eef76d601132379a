package dev.kap.intake;

import dev.kap.intake.raw.InputFiles;
import dev.kap.intake.raw.RawTable;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The order of the input: by file, sheet, row and column; what concerns a whole file or sheet comes first.
record InputOrder(List<String> files, List<String> sheets) {

    static InputOrder of(List<Path> inputs, List<RawTable> tables) {
        List<String> files = new ArrayList<>();
        tables.forEach(table -> files.add(table.file()));
        inputs.forEach(input -> files.add(InputFiles.name(input)));
        return new InputOrder(
                files,
                tables.stream().map(table -> key(table.file(), table.sheet())).toList());
    }

    List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place, this::compare))
                .toList();
    }

    private int compare(Place a, Place b) {
        return Comparator.<Place>comparingInt(place -> files.indexOf(place.file()))
                .thenComparingInt(place -> sheets.indexOf(key(place.file(), place.sheet())))
                .thenComparingInt(InputOrder::row)
                .thenComparingInt(place -> letters(place).length())
                .thenComparing(InputOrder::letters)
                .compare(a, b);
    }

    private static int row(Place place) {
        String digits = place.cell().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String letters(Place place) {
        return place.cell().replaceAll("\\d", "");
    }

    private static String key(String file, String sheet) {
        return file + "\n" + sheet;
    }
}
