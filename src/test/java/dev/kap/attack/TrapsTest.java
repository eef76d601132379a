package dev.kap.attack;

import static dev.kap.attack.Parts.ACCOUNTS;
import static dev.kap.attack.Parts.BOOK;
import static dev.kap.attack.Parts.LIST;
import static dev.kap.attack.Parts.MAIN;
import static dev.kap.attack.Parts.STYLES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.intake.raw.InputFiles;
import dev.kap.intake.raw.RawTable;
import dev.kap.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small workbooks made to fill a memory, each just beyond one limit and within all others. */
@Timeout(60)
class TrapsTest {

    private static final int ROWS = 200_001;
    private static final int STYLE_COUNT = 71_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> traps() {
        return Stream.of(
                trap(
                        "a part of blanks",
                        Parts.sound().repeating(ACCOUNTS, "<worksheet>", " ".repeat(100), 120_000, "</worksheet>"),
                        "unpacks-too-large"),
                trap("a list that packs badly", Parts.sound().with(LIST, longList()), "unpacks-too-large"),
                trap("sheets", Parts.sound().with(BOOK, Parts.book(sheets())), "too-large-sheets"),
                trap("rows", Parts.sound().with(ACCOUNTS, rows(ROWS)), "too-large-rows"),
                trap(
                        "columns",
                        Parts.sound().with(ACCOUNTS, Parts.accounts("<c><v>1</v></c>".repeat(501))),
                        "too-large-columns"),
                trap("merged cells", Parts.sound().with(ACCOUNTS, merged()), "too-large-rows"),
                trap(
                        "styles",
                        Parts.sound()
                                .repeating(
                                        STYLES,
                                        "<styleSheet><cellXfs>",
                                        "<xf/>",
                                        STYLE_COUNT,
                                        "</cellXfs></styleSheet>"),
                        "too-large-styles"),
                trap("formats", Parts.sound().with(STYLES, formats()), "too-large-styles"),
                trap(
                        "parts of one name",
                        Parts.sound().with("XL/Worksheets/Sheet1.xml", Parts.accounts("")),
                        "part-twice"));
    }

    private static Arguments trap(String name, Parts parts, String kind) {
        return Arguments.of(name, parts, kind);
    }

    /** Beyond what a list of parts may have, and far from what packs like a trap. */
    private static String longList() {
        String odd = new java.util.Random(7)
                .ints(4_500_000, 'a', 'z' + 1)
                .mapToObj(c -> "<" + (char) c)
                .collect(Collectors.joining());
        return "<Relationships>"
                + Stream.of(odd.split("(?<=\\G.{4000})"))
                        .map(text -> "<!--" + text + "-->")
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String sheets() {
        return IntStream.range(0, 101)
                .mapToObj(i -> "<sheet name='s" + i + "' r:id='x" + i + "'/>")
                .collect(Collectors.joining());
    }

    private static String rows(int count) {
        return "<worksheet " + MAIN + "><sheetData>" + "<row><c><v>1</v></c></row>".repeat(count)
                + "</sheetData></worksheet>";
    }

    private static String merged() {
        return Parts.accounts("")
                .replace(
                        "</worksheet>",
                        "<mergeCells>" + "<mergeCell ref='A1:B1'/>".repeat(ROWS) + "</mergeCells></worksheet>");
    }

    private static String formats() {
        return "<styleSheet><numFmts>"
                + IntStream.range(0, STYLE_COUNT)
                        .mapToObj(i -> "<numFmt numFmtId='" + i + "' formatCode='0'/>")
                        .collect(Collectors.joining())
                + "</numFmts></styleSheet>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void aTrapIsGivenUp(String name, Parts parts, String kind) throws IOException {
        Path file = folder.resolve("book.xlsx");
        parts.write(file);
        assertThat(kinds(file)).as(name).containsExactly(kind);
    }

    /** An entity would bring a file of this machine into a cell. */
    @Test
    void noFileOfThisMachineIsReadIntoACell() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Stonehaven");
        Path file = folder.resolve("book.xlsx");
        Parts.sound()
                .with(
                        ACCOUNTS,
                        "<!DOCTYPE w [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]>"
                                + Parts.accounts(Parts.text("B2", "&a;")))
                .write(file);
        assertThat(kinds(file)).containsExactly("damaged-file");
        assertThat(InputFiles.read(List.of(file)).value()).isEmpty();
    }

    /** A sheet that lies elsewhere is not looked for, and one of the same name in the file is not taken for it. */
    @Test
    void aSheetThatIsSaidToLieElsewhereIsNotThere() throws IOException {
        Path file = folder.resolve("book.xlsx");
        Parts.sound()
                .with(
                        LIST,
                        Parts.list(Parts.standardRelations().replaceFirst("Target=", "TargetMode='External' Target=")))
                .write(file);
        assertThat(InputFiles.read(List.of(file)).value()).map(RawTable::sheet).containsExactly("Contacts");
    }

    private static List<String> kinds(Path file) {
        return InputFiles.read(List.of(file)).problems().stream()
                .map(Problem::kind)
                .toList();
    }
}
