package dev.kap.report.workbook;

import dev.kap.intake.raw.RawTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Which sheet of a copy holds which table of the inputs.
final class SheetNames {

    private static final int LONGEST = 31;

    private record Source(String file, String sheet) {}

    private final Map<Source, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(ProblemSheet.NAME));

    private SheetNames() {}

    /// Those of a workbook that is copied as it is.
    static SheetNames ofWorkbook(List<RawTable> tables) {
        SheetNames names = new SheetNames();
        tables.forEach(table -> names.names.put(new Source(table.file(), table.sheet()), table.sheet()));
        return names;
    }

    /// New ones that a spreadsheet program takes, each once.
    static SheetNames ofTables(List<RawTable> tables) {
        SheetNames names = new SheetNames();
        tables.forEach(names::add);
        return names;
    }

    /// The sheet that holds this one of the inputs; empty for none.
    Optional<String> of(String file, String sheet) {
        return Optional.ofNullable(names.get(new Source(file, sheet)));
    }

    private void add(RawTable table) {
        String safe = WorkbookUtil.createSafeSheetName(table.sheet(), '_');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST - number.length())) + number;
        }
        names.put(new Source(table.file(), table.sheet()), name);
    }
}
