package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/// Tables of an .xlsx or .xlsm workbook, read as a stream.
///
/// Parts are found by their relationships and elements by their local names, so that Strict OOXML reads like the usual
/// kind, which POI's XSSFReader refuses.
final class XlsxFile {

    private static final String OFFICE = "/officeDocument";

    private final String file;
    private final Container container;
    private final Budget budget;

    private XlsxFile(String file, PackageParts parts, Budget budget)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        this.file = file;
        this.container = new Container(parts);
        this.budget = budget;
    }

    static List<RawTable> read(Path file, Budget budget) throws Exception {
        ZipOverlaps.refuse(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new XlsxFile(InputFiles.name(file), new ZipParts(zip), budget).tables();
        }
    }

    /// The same from a stream, as an encrypted workbook has it.
    static List<RawTable> read(String name, InputStream in, Budget budget) throws Exception {
        return new XlsxFile(name, new MemoryParts(in), budget).tables();
    }

    private List<RawTable> tables() throws IOException, SAXException, ParserConfigurationException, Unreadable {
        String workbook = workbook();
        List<Relation> relations = container.relations(workbook);
        WorkbookHandler sheets = new WorkbookHandler();
        if (!container.read(workbook, sheets)) {
            throw new Unreadable("damaged-file");
        }
        SharedStrings strings = new SharedStrings(budget);
        readList(relations, "/sharedStrings", strings);
        StylesHandler styles = new StylesHandler();
        readList(relations, "/styles", styles);
        return tables(sheets, relations, new CellReader(strings, styles, sheets.from1904()));
    }

    /// The main part, by what it says it is.
    private String workbook() throws IOException, SAXException, ParserConfigurationException, Unreadable {
        String workbook = container.relations("").stream()
                .filter(relation -> relation.type().endsWith(OFFICE))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new Unreadable("damaged-file"));
        String type = container.type(workbook);
        if (type.contains("sheet.binary")) {
            throw new Unreadable("binary-workbook");
        }
        if (!(type.contains("spreadsheetml") || type.contains("ms-excel"))) {
            throw new Unreadable("not-a-spreadsheet");
        }
        return workbook;
    }

    private void readList(List<Relation> relations, String type, PartHandler handler)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        Optional<Relation> list = relations.stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst();
        if (list.isPresent() && !container.read(list.get().target(), handler)) {
            throw new Unreadable("damaged-file");
        }
    }

    private List<RawTable> tables(WorkbookHandler sheets, List<Relation> relations, CellReader cells)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        List<RawTable> tables = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WorkbookHandler.NamedSheet sheet : sheets.sheets()) {
            Optional<Relation> relation = relations.stream()
                    .filter(known -> known.id().equals(sheet.id()))
                    .findFirst()
                    .filter(known -> known.type().endsWith("/worksheet"));
            if (relation.isPresent()) {
                SheetHandler rows = new SheetHandler(cells, budget);
                // A part that stands for several sheets is a way to make much of little.
                if (!seen.add(relation.get().target())
                        || !container.read(relation.get().target(), rows)) {
                    throw new Unreadable("damaged-file");
                }
                budget.table();
                Layout layout =
                        new Layout(rows.merged(), totalled(relation.get().target()), sheet.hidden());
                tables.add(new RawTable(file, sheet.name(), rows.rows(), layout));
            }
        }
        return tables;
    }

    private List<Area> totalled(String sheet)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        List<Area> areas = new ArrayList<>();
        for (Relation relation : container.relations(sheet)) {
            if (relation.type().endsWith("/table")) {
                DeclaredTable table = new DeclaredTable();
                container.read(relation.target(), table);
                table.totalled().ifPresent(areas::add);
            }
        }
        return areas;
    }
}
