package dev.kap.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kap.document.Block;
import dev.kap.document.Block.Cell;
import dev.kap.document.Block.Row;
import dev.kap.document.Block.Table;
import dev.kap.document.Block.TableColumn;
import dev.kap.document.Document;
import dev.kap.document.Inline;
import dev.kap.document.Inline.Tone;
import dev.kap.figure.Lettering;
import dev.kap.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final Theme THEME = Theme.standard();

    @Test
    void aColumnThatWouldBreakAWordIsWidenedByThoseWithRoomToSpare() {
        List<TableColumn> fitted = fitted(List.of(12.0, 3.0, 60.0), "Verhaegen", "", "asks for a date in May");
        double word = Lettering.of(THEME, "ink", 8.5).width("Verhaegen") * 25.4 / 72;
        assertThat(fitted.get(0).widthMm()).isGreaterThan(word);
        assertThat(fitted.get(1).widthMm()).as("what keeps others apart").isEqualTo(3);
        assertThat(fitted.stream().mapToDouble(TableColumn::widthMm).sum()).isEqualTo(75, within(1e-9));
    }

    @Test
    void columnsWhoseWordsFitStayAsTheyAre() {
        assertThat(fitted(List.of(30.0, 45.0), "Verhaegen", "in May"))
                .extracting(TableColumn::widthMm)
                .containsExactly(30.0, 45.0);
    }

    @Test
    void aWordTooLongForTheTableLeavesTheOthersTheirWords() {
        List<TableColumn> fitted = fitted(List.of(12.0, 60.0), "x".repeat(200), "Donaudampfschifffahrt");
        double other = Lettering.of(THEME, "ink", 8.5).width("Donaudampfschifffahrt") * 25.4 / 72;
        assertThat(fitted.get(1).widthMm()).isGreaterThan(other);
        assertThat(fitted.stream().mapToDouble(TableColumn::widthMm).sum()).isEqualTo(72, within(1e-9));
    }

    private static List<TableColumn> fitted(List<Double> widths, String... words) {
        List<Cell> cells = List.of(words).stream()
                .map(word -> new Cell(List.of(new Inline.Text(word, false, Tone.INK)), 1))
                .toList();
        Table table = new Table(
                "",
                Table.Look.PLAIN,
                widths.stream().map(width -> new TableColumn(width, false)).toList(),
                List.of(),
                List.of(new Row(Row.Kind.BODY, cells)),
                List.of());
        Document.Meta meta = new Document.Meta(
                "T", "S", "C", Locale.ENGLISH, LocalDate.of(2026, 11, 22), "head", "date", "foot", "{0} of {1}", false);
        Document document = new Document(
                meta, null, List.of(new Document.Section("one", "Eyebrow", "Headline", "", false, List.of(table))));
        Block fitted = ColumnWidths.fitted(document, THEME)
                .sections()
                .getFirst()
                .blocks()
                .getFirst();
        return ((Table) fitted).columns();
    }
}
