package dev.kap.attack;

import static dev.kap.attack.Parts.ACCOUNTS;
import static dev.kap.attack.Parts.BOOK;
import static dev.kap.attack.Parts.LIST;
import static dev.kap.attack.Parts.MAIN;
import static dev.kap.attack.Parts.OFFICE;
import static dev.kap.attack.Parts.STRINGS;
import static dev.kap.attack.Parts.STYLES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks whose structure or cells are not what they should be. */
final class XlsxAttacks {

    private static final String SHEET = "<sheet name='Accounts' sheetId='1' r:id='r1'/>";

    private XlsxAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>(cells());
        all.addAll(structures());
        all.addAll(sizes());
        return all;
    }

    /** Cells of the row of an account: each is that cell's trouble and no other's. */
    private static List<Attack> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("at-the-far-end", "</row><row r='1048576'><c r='XFD1048576'><v>1</v></c>");
        cells.put("beyond-the-last-row", "</row><row r='99999999999'><c r='A99999999999'><v>1</v></c>");
        cells.put("in-row-zero", "</row><row r='0'><c r='A0'><v>1</v></c>");
        cells.put("in-a-row-called-x", "</row><row r='x'><c r='A3'><v>1</v></c>");
        cells.put("in-no-column", "<c r='2'><v>1</v></c>");
        cells.put("beyond-the-last-column", "<c r='ZZZZZZZZZZZZZZ2'><v>1</v></c>");
        cells.put("in-letters-of-others", "<c r='ÄÖ2'><v>1</v></c>");
        cells.put("twice", "<c r='B2'><v>1</v></c><c r='B2'><v>2</v></c>");
        cells.put("backwards", "<c r='D2'><v>1</v></c><c r='C2'><v>2</v></c><c r='B2'><v>2</v></c>");
        cells.put("of-a-row-twice", "<c r='B2'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>0</v></c>");
        cells.put("shared-text-beyond-the-last", "<c r='B2' t='s'><v>99</v></c>");
        cells.put("shared-text-below-zero", "<c r='B2' t='s'><v>-1</v></c>");
        cells.put("shared-text-called-x", "<c r='B2' t='s'><v>x</v></c>");
        cells.put("number-that-is-none", "<c r='B2'><v>12 apples</v></c>");
        cells.put("number-not-a-number", "<c r='B2'><v>NaN</v></c>");
        cells.put("number-endless", "<c r='B2'><v>-Infinity</v></c>");
        cells.put("number-of-400-digits", "<c r='B2'><v>" + "9".repeat(400) + "</v></c>");
        cells.put("number-of-30000-digits", "<c r='B2'><v>" + "9".repeat(30_000) + "</v></c>");
        cells.put("style-that-is-not-there", "<c r='B2' s='99999'><v>1</v></c>");
        cells.put("style-below-zero", "<c r='B2' s='-1'><v>1</v></c>");
        cells.put("date-below-zero", "<c r='B2' s='1'><v>-5</v></c>");
        cells.put("date-far-away", "<c r='B2' s='1'><v>1e12</v></c>");
        cells.put("date-zero", "<c r='B2' s='1'><v>0</v></c>");
        cells.put("date-of-no-calendar", "<c r='B2' t='d'><v>2026-02-31T00:00:00</v></c>");
        cells.put("truth", "<c r='B2' t='b'><v>1</v></c>");
        cells.put("fault", "<c r='B2' t='e'><v>#REF!</v></c>");
        cells.put("of-no-known-type", "<c r='B2' t='zz'><v>1</v></c>");
        cells.put("formula-never-calculated", "<c r='B2'><f>WEBSERVICE(\"http://127.0.0.1:9\")</f></c>");
        cells.put("formula-of-another-file", "<c r='B2'><f>'[1]Sheet1'!A1</f><v>5</v></c>");
        cells.put("formula-that-starts-a-program", "<c r='B2' t='str'><f>cmd|'/c calc'!A1</f><v>x</v></c>");
        cells.put("text-of-40000", Parts.text("B2", "x".repeat(40_000)));
        cells.put(
                "text-of-50000-pieces",
                "<c r='B2' t='inlineStr'><is>" + "<r><t>x</t></r>".repeat(50_000) + "</is></c>");
        cells.put("text-of-escapes", Parts.text("B2", "_xD800__x0000__xFFFF__x005F_"));
        cells.put(
                "many-in-a-row",
                IntStream.range(0, 501).mapToObj(_ -> "<c><v>1</v></c>").collect(Collectors.joining()));
        return cells.entrySet().stream()
                .map(cell ->
                        book("cell-" + cell.getKey(), Parts.sound().with(ACCOUNTS, Parts.accounts(cell.getValue()))))
                .toList();
    }

    private static List<Attack> structures() {
        return List.of(
                book("one-part-for-10000-sheets", Parts.sound().with(BOOK, Parts.book(SHEET.repeat(10_000))))
                        .refused("sheets"),
                book("one-part-for-90-sheets", Parts.sound().with(BOOK, Parts.book(SHEET.repeat(90))))
                        .refused("damaged"),
                book("sheets-without-names", Parts.sound().with(BOOK, Parts.book("<sheet r:id='r1'/>")))
                        .refused(""),
                book(
                                "sheet-name-of-100000",
                                Parts.sound().with(BOOK, Parts.book(SHEET.replace("Accounts", "x".repeat(100_000)))))
                        .refused(""),
                book(
                                "sheet-name-that-is-a-path",
                                Parts.sound().with(BOOK, Parts.book(SHEET.replace("Accounts", "../../evil"))))
                        .refused(""),
                book("sheet-in-another-file", relations(Parts.relation("r1", "worksheet", "../../../../etc/passwd")))
                        .refused(""),
                book(
                                "sheet-on-the-web",
                                relations("<Relationship Id='r1' Type='" + OFFICE
                                        + "/worksheet' TargetMode='External' Target='http://127.0.0.1:9/x'/>"))
                        .refused(""),
                book("sheet-that-is-the-workbook", relations(Parts.relation("r1", "worksheet", "workbook.xml")))
                        .refused(""),
                book(
                                "workbook-that-is-the-list",
                                Parts.sound()
                                        .with(
                                                "_rels/.rels",
                                                Parts.list(Parts.relation("r1", "officeDocument", "_rels/.rels"))))
                        .refused(""),
                book("sheet-missing", Parts.sound().without(ACCOUNTS)).refused("damaged"),
                book("texts-missing", Parts.sound().without(STRINGS)).refused("damaged"),
                book("styles-missing", Parts.sound().without(STYLES)).refused("damaged"),
                book("list-missing", Parts.sound().without(LIST)).refused(""),
                book("workbook-missing", Parts.sound().without(BOOK)).refused("damaged"),
                book(
                                "binary",
                                Parts.sound()
                                        .with(
                                                Parts.TYPES,
                                                "<Types><Override PartName='/xl/workbook.xml'"
                                                    + " ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>"))
                        .refused("xlsb"),
                book("with-macros", Parts.sound().with("xl/vbaProject.bin", "evil"))
                        .harmless(),
                book("format-of-brackets", styled("[".repeat(250))),
                book("format-of-quotes", styled("\\&quot;".repeat(120))),
                book("format-of-100000", styled("yy[h]".repeat(20_000))),
                book(
                                "format-without-number",
                                Parts.sound()
                                        .with(
                                                STYLES,
                                                "<styleSheet><numFmts><numFmt numFmtId='x'/></numFmts>"
                                                        + "<cellXfs><xf numFmtId='y'/></cellXfs></styleSheet>"))
                        .harmless(),
                book(
                        "from-1904",
                        Parts.sound()
                                .with(
                                        BOOK,
                                        Parts.book(SHEET).replace("<sheets>", "<workbookPr date1904='1'/><sheets>"))));
    }

    private static List<Attack> sizes() {
        return List.of(
                book(
                                "styles-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                STYLES,
                                                "<styleSheet><cellXfs>",
                                                "<xf numFmtId='14'/>",
                                                1_000_000,
                                                "</cellXfs></styleSheet>"))
                        .refused("styles")
                        .heavy(),
                book(
                                "names-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                BOOK,
                                                Parts.book(SHEET).replace("</workbook>", "<definedNames>"),
                                                "<definedName hidden='1' name='a'>Accounts!A1</definedName>",
                                                300_000,
                                                "</definedNames></workbook>"))
                        .heavy(),
                book(
                                "merged-cells-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                ACCOUNTS,
                                                Parts.accounts("").replace("</worksheet>", "<mergeCells>"),
                                                "<mergeCell ref='A1:XFD1048576'/>",
                                                300_000,
                                                "</mergeCells></worksheet>"))
                        .heavy(),
                book(
                                "drop-downs-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                ACCOUNTS,
                                                Parts.accounts("").replace("</worksheet>", "<dataValidations>"),
                                                "<dataValidation type='list'"
                                                    + " sqref='A1:A1048576'><formula1>A:A</formula1></dataValidation>",
                                                200_000,
                                                "</dataValidations></worksheet>"))
                        .heavy(),
                book(
                                "texts-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                STRINGS,
                                                "<sst " + MAIN + "><si><t>Vossfeld</t></si>",
                                                "<si><t>" + varied(200) + "</t></si>",
                                                1_000_000,
                                                "</sst>"))
                        .heavy(),
                book(
                                "texts-of-30000-by-the-ten-thousand",
                                Parts.sound()
                                        .repeating(
                                                STRINGS,
                                                "<sst " + MAIN + "><si><t>Vossfeld</t></si>",
                                                "<si><t>" + varied(3_000) + "</t></si>",
                                                30_000,
                                                "</sst>"))
                        .heavy(),
                book(
                                "rows-by-the-million",
                                Parts.sound()
                                        .repeating(
                                                ACCOUNTS,
                                                "<worksheet " + MAIN + "><sheetData>",
                                                "<row><c t='inlineStr'><is><t>Account " + varied(9)
                                                        + "</t></is></c></row>",
                                                1_000_000,
                                                "</sheetData></worksheet>"))
                        .refused("")
                        .heavy());
    }

    /** Letters that pack badly enough not to look like a bomb. */
    private static String varied(int length) {
        return new java.util.Random(7)
                .ints(length, 'a', 'z' + 1)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static Parts styled(String format) {
        return Parts.sound()
                .with(
                        STYLES,
                        "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId='200' formatCode=\"" + format
                                + "\"/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>");
    }

    private static Parts relations(String relations) {
        return Parts.sound().with(BOOK, Parts.book(SHEET)).with(LIST, Parts.list(relations));
    }

    private static Attack book(String name, Parts parts) {
        return Attack.of("xlsx-" + name, folder -> parts.write(folder.resolve("book.xlsx")), "book.xlsx");
    }
}
