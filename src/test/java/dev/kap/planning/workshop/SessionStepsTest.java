package dev.kap.planning.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.plan.workshop.SessionStage;
import dev.kap.plan.workshop.SessionStep;
import dev.kap.plan.workshop.SessionStep.Spent;
import dev.kap.plan.workshop.WorkshopTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The minutes of a workshop. */
class SessionStepsTest {

    private static final int MANY = 22;

    @Test
    void areThoseOfTheHalfDayAt240() {
        assertThat(minutes(240, MANY)).containsExactly(15, 40, 30, 20, 15, 20, 30, 25, 30, 15);
        assertThat(steps(240, MANY).get(1).parts()).extracting(Spent::minutes).containsExactly(5, 10, 12, 8, 5);
    }

    @Test
    void areScaledInFivesWithTheRestToTheStepsThatNeedIt() {
        assertThat(minutes(180, MANY)).containsExactly(10, 35, 20, 15, 10, 15, 25, 15, 25, 10);
        assertThat(minutes(300, MANY)).containsExactly(15, 55, 40, 25, 15, 25, 40, 30, 40, 15);
    }

    @Test
    void sumUpToTheDayWhateverItsLength() {
        for (int minutes = 90; minutes <= 480; minutes += 5) {
            for (int contacts : new int[] {0, 3, 6, 30}) {
                assertThat(minutes(minutes, contacts).stream().mapToInt(i -> i).sum())
                        .as("%d minutes, %d contacts", minutes, contacts)
                        .isEqualTo(minutes);
                assertThat(steps(minutes, contacts)).allSatisfy(step -> {
                    assertThat(step.minutes()).isGreaterThanOrEqualTo(10);
                    assertThat(step.parts().stream().mapToInt(Spent::minutes).sum())
                            .isEqualTo(step.minutes());
                    assertThat(step.parts()).allMatch(part -> part.minutes() > 0);
                });
            }
        }
    }

    @Test
    void followOneAnother() {
        List<SessionStep> steps = steps(180, MANY);
        assertThat(steps.getFirst().start()).isEqualTo(LocalTime.of(8, 30));
        assertThat(IntStream.range(1, steps.size()).boxed())
                .allMatch(i -> steps.get(i).start().equals(steps.get(i - 1).end()));
    }

    @Test
    void giveTheTimeOfFewContactsToMapAndMoves() {
        assertThat(minutes(240, 3)).containsExactly(15, 20, 40, 20, 15, 20, 30, 25, 40, 15);
    }

    @Test
    void leaveOutStepFourAndThenSevenWhereTheTimeIsShort() {
        assertThat(steps(145, MANY)).extracting(SessionStep::stage).doesNotContain(SessionStage.LINKS);
        assertThat(steps(145, MANY)).extracting(SessionStep::stage).contains(SessionStage.GOALS);
        assertThat(steps(90, MANY))
                .extracting(SessionStep::stage)
                .doesNotContain(SessionStage.LINKS, SessionStage.GOALS)
                .hasSize(8);
        assertThat(steps(150, MANY)).hasSize(10);
    }

    private static List<Integer> minutes(int minutes, int contacts) {
        return steps(minutes, contacts).stream().map(SessionStep::minutes).toList();
    }

    private static List<SessionStep> steps(int minutes, int contacts) {
        return SessionSteps.of(
                new WorkshopTerms(LocalDate.of(2026, 12, 1), LocalTime.of(8, 30), minutes, 8, false), contacts);
    }
}
