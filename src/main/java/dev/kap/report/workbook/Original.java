package dev.kap.report.workbook;

import dev.kap.intake.raw.RawTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/// The workbook that a copy begins with: the input itself, with all that stands in it.
public final class Original {

    /// Above this POI's model of a whole workbook takes more memory than a machine for office work gives.
    private static final int MOST_CELLS = 400_000;

    private static final long MOST_BYTES = 32_000_000;

    /// The namespace by which a workbook says that it is Strict OOXML, which POI has no model of.
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static final int HEAD_BYTES = 2_000;

    private Original() {}

    /// The only input, where it is a workbook of that form which POI can write again.
    static Optional<Workbook> open(List<Path> inputs, List<RawTable> tables, AnnotatedWorkbook.Form form)
            throws IOException {
        if (inputs.size() != 1 || !isWorkbook(inputs.getFirst()) || cells(tables) > MOST_CELLS) {
            return Optional.empty();
        }
        return model(inputs.getFirst()).filter(book -> fits(book, form));
    }

    /// Whether POI's model of the whole file takes no more memory than there is, by the size of its sheets.
    public static boolean fits(Path input) throws IOException {
        if (!isWorkbook(input) || FileMagic.valueOf(input.toFile()) != FileMagic.OOXML) {
            return true;
        }
        try (ZipFile zip = new ZipFile(input.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum() <= MOST_BYTES;
        } catch (ZipException e) {
            // What is no whole zip file cannot be edited anyway.
            return true;
        }
    }

    /// The only input, where it is a workbook that POI can edit and write as .xlsx: without its macros, which an .xlsx
    /// cannot hold.
    public static Optional<XSSFWorkbook> editable(List<Path> inputs) throws IOException {
        if (inputs.size() != 1 || !isWorkbook(inputs.getFirst())) {
            return Optional.empty();
        }
        Optional<Workbook> book = model(inputs.getFirst());
        if (book.isPresent() && book.get() instanceof XSSFWorkbook xssf) {
            withoutMacros(xssf);
            StrayParts.drop(xssf.getPackage());
            return Optional.of(xssf);
        }
        if (book.isPresent()) {
            book.get().close();
        }
        return Optional.empty();
    }

    /// What the file shows of itself without being read as a whole.
    ///
    /// @param editable whether it is an .xlsx in the form that Excel writes, not the old one and not Strict OOXML
    public record Traits(boolean editable, boolean macros, boolean signed) {}

    /// The traits of a workbook; those of what is none say that there is nothing to lose.
    public static Traits traits(Path input) throws IOException {
        if (!isWorkbook(input)) {
            return new Traits(true, false, false);
        }
        if (FileMagic.valueOf(input.toFile()) != FileMagic.OOXML) {
            return new Traits(false, false, false);
        }
        try (ZipFile zip = new ZipFile(input.toFile())) {
            return new Traits(
                    !isStrict(zip),
                    zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin")),
                    zip.stream().anyMatch(entry -> entry.getName().startsWith("_xmlsignatures/")));
        } catch (ZipException damaged) {
            return new Traits(false, false, false);
        }
    }

    private static boolean isStrict(ZipFile zip) throws IOException {
        ZipEntry book = zip.getEntry("xl/workbook.xml");
        if (book == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(book)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(STRICT);
        }
    }

    private static void withoutMacros(XSSFWorkbook book) throws IOException {
        if (!book.isMacroEnabled()) {
            return;
        }
        PackagePart part = book.getPackagePart();
        try {
            for (PackageRelationship macros : part.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
                part.getPackage().removePart(part.getRelatedPart(macros));
                part.removeRelationship(macros.getId());
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        book.setWorkbookType(XSSFWorkbookType.XLSX);
    }

    /// Whether the file is a workbook, by what stands in it.
    public static boolean isWorkbook(Path input) {
        if (!Files.isRegularFile(input)) {
            return false;
        }
        try {
            FileMagic magic = FileMagic.valueOf(input.toFile());
            return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
        } catch (IOException e) {
            // It was readable a moment ago; the copy of the values says by itself what it could not read.
            return false;
        }
    }

    /// POI's model of the file; empty where it has none, as of Strict OOXML, or breaks over what our reader passes by.
    private static Optional<Workbook> model(Path file) throws IOException {
        // What cannot be read from the disk fails here; what fails afterwards is the model.
        byte[] bytes = Files.readAllBytes(file);
        try {
            Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
            if (book instanceof XSSFWorkbook xssf) {
                BareStyles.complete(xssf.getStylesSource());
            }
            return Optional.of(book);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(Workbook book, AnnotatedWorkbook.Form form) {
        boolean old = book.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL97;
        return old == (form == AnnotatedWorkbook.Form.XLS) && !losesMacros(book, form);
    }

    /// A workbook with macros that is to be an .xlsx: Excel opens no .xlsx with macros in it.
    private static boolean losesMacros(Workbook book, AnnotatedWorkbook.Form form) {
        return form == AnnotatedWorkbook.Form.XLSX
                && book instanceof org.apache.poi.xssf.usermodel.XSSFWorkbook xssf
                && xssf.isMacroEnabled();
    }

    private static long cells(List<RawTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
    }

    /// Takes out what an earlier check has marked: a person repairs the copy and checks it again.
    static void withoutEarlierMarks(Workbook book) {
        int list = book.getSheetIndex(ProblemSheet.NAME);
        if (list >= 0) {
            book.removeSheetAt(list);
        }
        Map<CellStyle, CellStyle> plain = new HashMap<>();
        for (Sheet sheet : book) {
            for (Comment comment : List.copyOf(sheet.getCellComments().values())) {
                if (CellMarker.AUTHOR.equals(comment.getAuthor())) {
                    unmark(sheet, comment, plain);
                }
            }
        }
    }

    private static void unmark(Sheet sheet, Comment comment, Map<CellStyle, CellStyle> plain) {
        Row row = sheet.getRow(comment.getRow());
        Cell cell = row == null ? null : row.getCell(comment.getColumn());
        if (cell != null) {
            cell.removeCellComment();
            cell.setCellStyle(plain.computeIfAbsent(cell.getCellStyle(), marked -> {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.cloneStyleFrom(marked);
                style.setFillPattern(FillPatternType.NO_FILL);
                return style;
            }));
        }
    }

    /// Moves a sheet to the front. In an old workbook POI then has the names that belong to one sheet, such as its
    /// filter, speak of the cells of its neighbour: they are told again what they spoke of.
    static void putFirst(Workbook book, String sheet) {
        Map<Name, String> spokeOf = new HashMap<>();
        for (Name name : List.copyOf(book.getAllNames())) {
            if (!name.isDeleted() && !name.isFunctionName()) {
                spokeOf.put(name, name.getRefersToFormula());
            }
        }
        book.setSheetOrder(sheet, 0);
        spokeOf.forEach((name, formula) -> {
            if (!Objects.equals(name.getRefersToFormula(), formula)) {
                name.setRefersToFormula(formula);
            }
        });
        for (Sheet other : book) {
            other.setSelected(false);
        }
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }
}
