package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.figure.CoverageTable.Cell;
import dev.kap.insight.Coverage;
import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTableTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    @Test
    void allFiveLevelsAreShownSoThatHolesAreSeen() {
        CoverageTable table = table(new Coverage.Cell(Level.HEAD, "IT", List.of("Ada"), 4));

        assertThat(table.levels()).hasSize(5);
        assertThat(table.cell(Level.HEAD, "IT")).contains(new Cell(1, 4));
        assertThat(table.cell(Level.C_LEVEL, "IT")).isEmpty();
    }

    @Test
    void anUnknownLevelHasARowOfItsOwn() {
        CoverageTable table = table(new Coverage.Cell(null, "IT", List.of("Ada"), 4));

        assertThat(table.levels()).hasSize(6).last().isEqualTo(Optional.empty());
        assertThat(table.cell(null, "IT")).contains(new Cell(1, 4));
    }

    @Test
    void functionsWithMostContactsComeFirstAndTheUnnamedOneLast() {
        CoverageTable table = table(
                new Coverage.Cell(Level.HEAD, "", List.of("Ada", "Bea", "Cai"), 4),
                new Coverage.Cell(Level.HEAD, "IT", List.of("Dag"), 4),
                new Coverage.Cell(Level.HEAD, "Quality", List.of("Eli", "Fay"), 4));

        assertThat(table.functions()).containsExactly("Quality", "IT", "");
        assertThat(table.name(2, ENGLISH)).isEqualTo("not named");
    }

    @Test
    void whatIsWiderThanThePageSharesTheLastColumn() {
        CoverageTable table = table(IntStream.range(0, 30)
                .mapToObj(i -> new Coverage.Cell(Level.HEAD, "F" + (10 + i), List.of("P" + i), i / 3.0))
                .toArray(Coverage.Cell[]::new));

        // 17 functions of their own; the other 13 hold 13 contacts, the best linked at 29 / 3.
        assertThat(table.functions()).hasSize(18);
        assertThat(table.name(17, ENGLISH)).isEqualTo("13 others");
        assertThat(table.cell(Level.HEAD, table.functions().getLast())).contains(new Cell(13, 29 / 3.0));
    }

    private static CoverageTable table(Coverage.Cell... cells) {
        return CoverageTable.of(new Coverage(null, null, List.of(cells)), ENGLISH);
    }
}
