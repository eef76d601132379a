package dev.kap.report.workbook;

import dev.kap.intake.raw.RawTable;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// A copy of an input for repairing it: each bad cell coloured and commented, all problems listed on the first sheet.
///
/// A single workbook is copied as it is, with its layout and formulas; where that cannot be done, as with CSV files,
/// the copy is a new workbook that holds the values.
public final class AnnotatedWorkbook {

    /// The kinds of file a copy can be.
    public enum Form {
        XLSX,
        XLSM,
        XLS
    }

    private final List<Path> inputs;
    private final List<RawTable> tables;
    private final CellMarks marks;
    private final Wording wording;

    /// @param tables all tables of the inputs
    /// @param problems worst first: where there are very many, the last ones are left out
    public AnnotatedWorkbook(List<Path> inputs, List<RawTable> tables, List<Problem> problems, Wording wording) {
        this.inputs = List.copyOf(inputs);
        this.tables = List.copyOf(tables);
        this.marks = new CellMarks(problems);
        this.wording = wording;
    }

    /// Writes the copy.
    public void write(Form form, OutputStream out) throws IOException {
        Optional<Workbook> original = Original.open(inputs, tables, form);
        if (original.isPresent()) {
            try (Workbook book = original.get()) {
                mark(book, form);
                book.write(out);
            }
        } else if (form == Form.XLS) {
            throw new IOException("the workbook cannot be written as .xls; name a file that ends in .xlsx");
        } else {
            try (ValuesCopy copy = new ValuesCopy(tables, marks, wording, holdsWorkbook())) {
                copy.write(out);
            }
        }
    }

    private void mark(Workbook book, Form form) {
        Original.withoutEarlierMarks(book);
        SheetNames names = SheetNames.ofWorkbook(tables);
        new ProblemSheet(book, wording).write(marks.problems(), names, marks.remark(wording));
        Original.putFirst(book, ProblemSheet.NAME);
        CellMarker marker = new CellMarker(book, wording);
        marks.byCell()
                .forEach((place, problems) -> names.of(place.file(), place.sheet())
                        .map(book::getSheet)
                        .ifPresent(sheet -> marker.mark(sheet, place, problems)));
        if (book instanceof XSSFWorkbook xssf) {
            xssf.setWorkbookType(form == Form.XLSM ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
        }
    }

    /// Whether something of the inputs had a layout that the copy of the values lost.
    private boolean holdsWorkbook() {
        return inputs.stream().anyMatch(Original::isWorkbook);
    }
}
