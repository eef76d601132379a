package dev.kap.planning.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.plan.workshop.PrintList;
import dev.kap.plan.workshop.PrintList.Extent;
import dev.kap.plan.workshop.PrintList.Printed;
import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.plan.workshop.WorkshopSheet;
import dev.kap.plan.workshop.WorkshopSheet.Stock;
import dev.kap.plan.workshop.WorkshopTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed for a workshop. */
class PrintListTest {

    /** Twenty-two contacts: three leaves of cards, one page of everything else. */
    private static final Extent EXTENT = new Extent(3, 1, 1, 1);

    @Test
    void countsSeventyLeavesForEightPeople() {
        PrintList list = list(240, 8);
        assertThat(list.leaves()).isEqualTo(70);
        assertThat(list.leaves(Stock.A4)).isEqualTo(56);
        assertThat(list.leaves(Stock.CARD)).isEqualTo(7);
        assertThat(list.leaves(Stock.A3)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 2", "5, 1, 3", "8, 2, 4", "10, 2, 5", "12, 3, 6"})
    void printsForTablesAndPairs(int people, int tables, int pairs) {
        assertThat(copies(people, WorkshopSheet.MAP_BLANK)).isEqualTo(tables);
        assertThat(copies(people, WorkshopSheet.GOALS_BLANK)).isEqualTo(pairs);
        assertThat(copies(people, WorkshopSheet.VOTE)).isEqualTo(people);
        assertThat(copies(people, WorkshopSheet.NAME_CARDS)).isEqualTo(2);
    }

    @Test
    void leavesOutTheSheetsOfStepsThatAreNotHeld() {
        assertThat(list(90, 8).sheets())
                .extracting(Printed::sheet)
                .doesNotContain(
                        WorkshopSheet.LINKS_BLANK, WorkshopSheet.LINKS, WorkshopSheet.GOALS_BLANK, WorkshopSheet.GOALS);
    }

    @Test
    void hasASheetForEachStep() {
        List<WorkshopSheet> printed =
                list(240, 8).sheets().stream().map(Printed::sheet).toList();
        assertThat(SessionStage.values())
                .allSatisfy(stage -> assertThat(printed.stream()
                                .anyMatch(sheet -> sheet.stages().contains(stage)))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void revealsNothingWithoutABlankTwinOfTheSameStepBeforeIt(WorkshopSheet sheet) {
        assertThat(sheet.stages()).isNotEmpty();
        assertThat(sheet.blankTwin().isPresent()).isEqualTo(sheet.uses().contains(WorkshopSheet.Use.ANSWER));
        sheet.blankTwin().ifPresent(twin -> {
            assertThat(twin.uses()).contains(WorkshopSheet.Use.FILL_IN);
            assertThat(twin.number()).isLessThanOrEqualTo(sheet.number());
            assertThat(twin.stages()).isEqualTo(sheet.stages());
        });
    }

    private static int copies(int people, WorkshopSheet sheet) {
        return list(240, people).of(sheet).map(Printed::copies).orElseThrow();
    }

    private static PrintList list(int minutes, int people) {
        WorkshopTerms terms = new WorkshopTerms(LocalDate.of(2026, 12, 1), LocalTime.of(8, 30), minutes, people, false);
        List<SessionStep> steps = SessionSteps.of(terms, 22);
        return PrintList.of(terms, steps, EXTENT);
    }
}
