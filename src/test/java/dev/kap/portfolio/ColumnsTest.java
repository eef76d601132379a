package dev.kap.portfolio;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Golden;
import dev.kap.intake.table.ColumnNames;
import dev.kap.portfolio.column.SheetColumns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnsTest {

    static Stream<Column<?>> columns() {
        return Arrays.stream(Sheet.values()).flatMap(sheet -> SheetColumns.known(sheet).stream());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aColumnIsKnownByItsTitlesInBothLanguages(Column<?> column) {
        assertThat(List.of(column.title(Locale.ENGLISH), column.title(Locale.GERMAN)))
                .allSatisfy(title -> assertThat(ColumnNames.STANDARD.column(column.sheet(), title))
                        .map(ColumnNames.Known::column)
                        .contains(column));
    }

    @ParameterizedTest
    @EnumSource
    void aSheetIsKnownByItsTitlesInBothLanguages(Sheet sheet) {
        assertThat(List.of(sheet.title(), sheet.german()))
                .allSatisfy(
                        title -> assertThat(ColumnNames.STANDARD.sheet(title)).contains(sheet));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoColumnsOfASheetHaveOneTitle(Sheet sheet) {
        assertThat(SheetColumns.known(sheet))
                .isNotEmpty()
                .extracting(Column::title)
                .doesNotHaveDuplicates();
    }

    /** {@code -Dgolden=accept} writes it anew. */
    @Test
    void theTableOfColumnsIsThatOfTheProgram() throws IOException {
        Golden.verify(table(), Path.of("src/docs/columns.md"));
    }

    private static String table() {
        return """
            # Sheets and columns

            Written by `ColumnsTest` from the columns of the program: do not edit. Only Accounts and Contacts are \
            needed. Sheets and columns are found by name in any order; case, blanks, hyphens, underscores and \
            accents do not matter, nor a remark in brackets. Of two headers that mean one column the one further \
            left in its list wins. A star marks what a row needs; columns in italics join the exports of CRM \
            systems and stand in no workbook of ours.
            """ + Arrays.stream(Sheet.values()).map(ColumnsTest::section).collect(joining());
    }

    private static String section(Sheet sheet) {
        return "\n## " + sheet.title() + "\n\nAlso: " + String.join("; ", sheet.aliases())
                + ".\n\n| column | in German | holds | also read as |\n| --- | --- | --- | --- |\n"
                + SheetColumns.known(sheet).stream().map(ColumnsTest::line).collect(joining())
                + (sheet == Sheet.WHITE_SPACE ? "\nEach further column is a product.\n" : "")
                + (sheet == Sheet.WORKSHOP ? "\nEach further column is a person in the room.\n" : "");
    }

    private static String line(Column<?> column) {
        ColumnTraits traits = column.traits();
        String title = switch (traits.use()) {
            case NEEDED -> column.title() + "*";
            case OPTIONAL -> column.title();
            case JOINING -> "*" + column.title() + "*";
        };
        return "| " + String.join(" | ", title, traits.german(), holds(traits), String.join("; ", traits.aliases()))
                + " |\n";
    }

    private static String holds(ColumnTraits traits) {
        String kind = traits.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return traits.choices().isEmpty()
                ? traits.namesOf().map(sheet -> "a name of " + sheet.title()).orElse(kind)
                : String.join(", ", traits.choices());
    }
}
