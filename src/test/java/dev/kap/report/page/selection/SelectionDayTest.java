package dev.kap.report.page.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The minutes of the half day on which key accounts are chosen. */
class SelectionDayTest {

    private static final LocalTime BEGINS = LocalTime.of(8, 30);

    @ParameterizedTest
    @ValueSource(ints = {90, 95, 120, 145, 150, 155, 180, 210, 240, 300, 425, 480})
    void partsAddUpToTheirStepAndStepsToTheDay(int minutes) {
        SelectionDay day = SelectionDay.of(minutes, BEGINS);
        assertThat(day.steps().stream().mapToInt(SelectionDay.Step::minutes).sum())
                .isEqualTo(minutes);
        LocalTime start = BEGINS;
        for (SelectionDay.Step step : day.steps()) {
            assertThat(step.start()).isEqualTo(start);
            assertThat(step.minutes()).isGreaterThanOrEqualTo(10).isEqualTo(step.minutes() / 5 * 5);
            assertThat(step.parts())
                    .allMatch(part -> part > 0)
                    .hasSameSizeAs(step.stage().parts());
            assertThat(step.parts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(step.minutes());
            start = start.plusMinutes(step.minutes());
        }
    }

    @Test
    void aHalfDayHasTheMinutesOfTheSpecification() {
        assertThat(SelectionDay.of(240, BEGINS).steps().stream().map(SelectionDay.Step::minutes))
                .containsExactly(15, 40, 45, 15, 50, 40, 35);
    }

    @Test
    void below150MinutesThePromisesAreLeftOutWithTheirSheets() {
        assertThat(SelectionDay.of(145, BEGINS).holds(SelectionStage.PROMISE)).isFalse();
        assertThat(SelectionDay.of(150, BEGINS).holds(SelectionStage.PROMISE)).isTrue();
    }

    @Test
    void everyStepButTheFirstHasItsSheetsAndWhatIsRevealedHasItsBlankBefore() {
        List<SelectionSheet> sheets = List.of(SelectionSheet.values());
        assertThat(Arrays.stream(SelectionStage.values())
                        .filter(stage -> sheets.stream().noneMatch(sheet -> sheet.stage() == stage)))
                .containsExactly(SelectionStage.OPEN, SelectionStage.BREAK);
        assertThat(sheets.stream().filter(SelectionSheet::answers)).hasSize(5).allSatisfy(sheet -> {
            SelectionSheet blank = sheet.blankTwin().orElseThrow();
            assertThat(blank.answers()).isFalse();
            assertThat(blank.stage()).isEqualTo(sheet.stage());
            assertThat(blank.number()).isLessThan(sheet.number());
        });
    }
}
