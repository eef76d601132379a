package dev.kap.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook part by part, so that each can be written wrongly. */
final class Parts {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String MAIN = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    static final String TYPES = "[Content_Types].xml";
    static final String BOOK = "xl/workbook.xml";
    static final String LIST = "xl/_rels/workbook.xml.rels";
    static final String ACCOUNTS = "xl/worksheets/sheet1.xml";
    static final String CONTACTS = "xl/worksheets/sheet2.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    /** Writes what a part holds. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A sound workbook of one account with one contact. */
    static Parts sound() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return new Parts()
                .with(
                        TYPES,
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
                                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + type
                                + "sheet.main+xml'/></Types>")
                .with("_rels/.rels", list(relation("r1", "officeDocument", BOOK)))
                .with(LIST, list(standardRelations()))
                .with(
                        BOOK,
                        book("<sheet name='Accounts' sheetId='1' r:id='r1'/><sheet name='Contacts' sheetId='2'"
                                + " r:id='r2'/>"))
                .with(STRINGS, "<sst " + MAIN + "><si><t>Vossfeld</t></si></sst>")
                .with(
                        STYLES,
                        "<styleSheet " + MAIN
                                + "><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>")
                .with(ACCOUNTS, accounts("<c r='B2'><v>1200000</v></c>"))
                .with(
                        CONTACTS,
                        sheet("<row r='1'>" + text("A1", "Account") + text("B1", "Contact") + "</row><row r='2'>"
                                + text("A2", "Vossfeld") + text("B2", "Lee Stonehaven") + "</row>"));
    }

    static String standardRelations() {
        return relation("r1", "worksheet", "worksheets/sheet1.xml")
                + relation("r2", "worksheet", "worksheets/sheet2.xml")
                + relation("r3", "sharedStrings", "sharedStrings.xml")
                + relation("r4", "styles", "styles.xml");
    }

    static String book(String sheets) {
        return "<workbook " + MAIN + " xmlns:r='" + OFFICE + "'><sheets>" + sheets + "</sheets></workbook>";
    }

    /** The sheet Accounts with these cells behind the name in its row. */
    static String accounts(String cells) {
        return sheet("<row r='1'>" + text("A1", "Account") + text("B1", "Revenue") + "</row><row r='2'>"
                + "<c r='A2' t='s'><v>0</v></c>" + cells + "</row>");
    }

    static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    static String list(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/>";
    }

    Parts with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Parts with(String part, byte[] bytes) {
        return with(part, (Content) out -> out.write(bytes));
    }

    Parts with(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    /** The part begins so, goes on with as many repetitions and ends so. */
    Parts repeating(String part, String start, String again, int times, String end) {
        return with(part, (Content) out -> {
            byte[] block = again.repeat(1000).getBytes(StandardCharsets.UTF_8);
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1000; i++) {
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        });
    }

    Parts without(String part) {
        parts.remove(part);
        return this;
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
    }
}
