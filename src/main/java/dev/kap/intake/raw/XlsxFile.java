package dev.kap.intake.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Tables of an .xlsx or .xlsm workbook, read as a stream.
///
/// Parts are found by their relationships and elements by their local names, so that Strict OOXML reads like the usual
/// kind, which POI's XSSFReader refuses.
final class XlsxFile {

    private XlsxFile() {}

    static List<RawTable> read(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new Unreadable("not-a-spreadsheet");
            }
        }
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return tables(InputFiles.name(file), workbook(container));
        } catch (NotOfficeXmlFileException e) {
            throw new Unreadable("not-a-spreadsheet");
        }
    }

    /// The same from a stream, as an encrypted workbook has it.
    static List<RawTable> read(String name, InputStream in) throws Exception {
        try (OPCPackage container = OPCPackage.open(in)) {
            return tables(name, workbook(container));
        }
    }

    private static PackagePart workbook(OPCPackage container) throws Unreadable {
        PackageRelationship core = first(container, PackageRelationshipTypes.CORE_DOCUMENT)
                .or(() -> first(container, PackageRelationshipTypes.STRICT_CORE_DOCUMENT))
                .orElseThrow(() -> new Unreadable("damaged-file"));
        PackagePart workbook = container.getPart(core);
        String type = workbook == null ? "" : workbook.getContentType();
        if (type.contains("sheet.binary")) {
            throw new Unreadable("binary-workbook");
        }
        if (workbook == null || !(type.contains("spreadsheetml") || type.contains("ms-excel"))) {
            throw new Unreadable("not-a-spreadsheet");
        }
        return workbook;
    }

    private static Optional<PackageRelationship> first(OPCPackage container, String type) {
        return Optional.ofNullable(container.getRelationshipsByType(type).getRelationship(0));
    }

    private static List<RawTable> tables(String file, PackagePart workbook) throws Exception {
        WorkbookHandler sheets = new WorkbookHandler();
        parse(workbook, sheets);
        Limits.check(sheets.sheets().size(), Limits.SHEETS, "sheets");
        SharedStrings strings = new SharedStrings();
        parse(related(workbook, "/sharedStrings"), strings);
        StylesHandler styles = new StylesHandler();
        parse(related(workbook, "/styles"), styles);
        CellReader cells = new CellReader(strings, styles, sheets.from1904());

        List<RawTable> tables = new ArrayList<>();
        for (WorkbookHandler.NamedSheet sheet : sheets.sheets()) {
            PackageRelationship relationship = workbook.getRelationship(sheet.id());
            if (relationship != null && relationship.getRelationshipType().endsWith("/worksheet")) {
                SheetHandler rows = new SheetHandler(cells);
                parse(workbook.getRelatedPart(relationship), rows);
                tables.add(new RawTable(file, sheet.name(), rows.rows()));
            }
        }
        return tables;
    }

    private static Optional<PackagePart> related(PackagePart workbook, String type) throws OpenXML4JException {
        for (PackageRelationship relationship : workbook.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(type)) {
                return Optional.of(workbook.getRelatedPart(relationship));
            }
        }
        return Optional.empty();
    }

    private static void parse(Optional<PackagePart> part, DefaultHandler handler) throws Exception {
        if (part.isPresent()) {
            parse(part.get(), handler);
        }
    }

    private static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException, Unreadable {
        try (InputStream in = part.getInputStream()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            // A handler can only throw SAXException: a limit it met travels inside.
            if (e.getException() instanceof Unreadable limit) {
                throw limit;
            }
            throw e;
        }
    }
}
