package dev.kap.intake.raw;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What all files of a run, and all parts of a workbook, may hold together. */
class BudgetTest {

    private static final int STEP = 1 << 20;

    @Test
    void cellsHaveAnEnd() throws Unreadable {
        Budget budget = new Budget();
        for (int i = 0; i < ReadingLimits.cells(); i++) {
            budget.cell();
        }
        assertThatThrownBy(budget::cell).isInstanceOf(Unreadable.class).hasMessage("too-large-cells");
    }

    @Test
    void textHasAnEnd() throws Unreadable {
        Budget budget = new Budget();
        budget.characters(ReadingLimits.characters());
        assertThatThrownBy(() -> budget.characters(1))
                .isInstanceOf(Unreadable.class)
                .hasMessage("too-large-text");
    }

    @Test
    void sheetsHaveAnEnd() throws Unreadable {
        Budget budget = new Budget();
        for (int i = 0; i < ReadingLimits.FILES; i++) {
            budget.table();
        }
        assertThatThrownBy(budget::table).isInstanceOf(Unreadable.class).hasMessage("too-large-tables");
    }

    /** Each part is small and packs badly; together they are not small. */
    @Test
    void partsTogetherHaveAnEnd() {
        Unpacked.Total total = new Unpacked.Total();
        for (int part = 0; part < 6; part++) {
            assertThatNoException().isThrownBy(() -> hundredMegabytes(total));
        }
        assertThatThrownBy(() -> hundredMegabytes(total))
                .isInstanceOf(Unreadable.class)
                .hasMessage("unpacks-too-large");
    }

    private static void hundredMegabytes(Unpacked.Total total) throws Unreadable {
        Unpacked part = new Unpacked(total, STEP, ReadingLimits.UNPACKED_BYTES);
        for (int i = 0; i < 100; i++) {
            part.add(STEP);
        }
    }
}
