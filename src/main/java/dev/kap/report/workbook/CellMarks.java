package dev.kap.report.workbook;

import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/// Which cells of a copy are to be marked, and with which problems.
final class CellMarks {

    /// More than this nobody repairs by hand; a spreadsheet program opens a file with many more comments slowly.
    static final int MOST = 10_000;

    private final List<Problem> problems;
    private final boolean all;
    private final Map<Place, List<Problem>> byCell = new LinkedHashMap<>();
    private final Map<Place, List<Place>> byRow = new LinkedHashMap<>();

    /// @param problems worst first
    CellMarks(List<Problem> problems) {
        this.all = problems.size() <= MOST;
        this.problems = problems.stream().limit(MOST).toList();
        this.problems.stream()
                .filter(problem -> !problem.place().cell().isEmpty())
                .forEach(problem -> byCell.computeIfAbsent(problem.place(), _ -> new ArrayList<>())
                        .add(problem));
        byCell.keySet()
                .forEach(place -> byRow.computeIfAbsent(row(place), _ -> new ArrayList<>())
                        .add(place));
    }

    /// The problems that are listed, worst first.
    List<Problem> problems() {
        return problems;
    }

    /// Says that not every problem is listed, where that is so.
    Optional<String> remark(Wording wording) {
        return all ? Optional.empty() : Optional.of(wording.say("workbook.check.not-all", Arg.count(MOST)));
    }

    /// The marked cells and rows; of each the worst problem first.
    Map<Place, List<Problem>> byCell() {
        return byCell;
    }

    /// The marked places in a row of a sheet, counted from 1.
    List<Place> in(String file, String sheet, int row) {
        return byRow.getOrDefault(new Place(file, sheet, String.valueOf(row)), List.of());
    }

    /// Index of the column of a place, counted from 0; -1 where it is a whole row.
    static int column(Place place) {
        String letters = place.cell().replaceAll("\\d", "");
        return letters.isEmpty() ? -1 : CellReference.convertColStringToIndex(letters);
    }

    /// Number of the row of a place, counted from 1.
    static int rowNumber(Place place) {
        return Integer.parseInt(place.cell().replaceAll("\\D", ""));
    }

    private static Place row(Place place) {
        return new Place(place.file(), place.sheet(), String.valueOf(rowNumber(place)));
    }
}
