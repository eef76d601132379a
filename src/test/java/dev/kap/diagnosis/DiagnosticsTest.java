package dev.kap.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.ObjectiveInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Status;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    @Test
    void thereAreEighteenAnswersByNumber() {
        assertThat(of(a -> {}).diagnoses())
                .extracting(Diagnosis::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    }

    @Test
    void aPersonsAnswerLiesOverTheComputedOneAndTheLastRowWins() {
        AccountDiagnosis diagnosis = of(a -> a.partnership(Partnership.TRANSACTIONAL)
                .answer(11, Status.ATTENTION, "We talk", "Mira Tolland")
                .answer(11, Status.GOOD, "Signed in May", "Mira Tolland"));
        Diagnosis answer = diagnosis.diagnoses().get(10);
        assertThat(answer.status()).isEqualTo(Status.GOOD);
        assertThat(answer.answeredBy()).isEqualTo("Mira Tolland");
        // The data says a gap: both stand.
        assertThat(Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF).say(answer.evidence()))
                .isEqualTo("Mira Tolland says good (\"Signed in May\"). The data say gap: order by order.");
        assertThat(answer.figure().key()).isEqualTo("diagnosis.11.figure.transactional");
        assertThat(answer.rows().getFirst().sheet()).isEqualTo("Diagnostics");
    }

    @Test
    void withoutNameAPersonAnsweredAndWithoutEvidenceTheComputedOneStands() {
        Diagnosis answer = of(a -> a.partnership(Partnership.TRANSACTIONAL).answer(11, Status.GAP))
                .diagnoses()
                .get(10);
        assertThat(answer.answeredBy()).isEqualTo("person");
        assertThat(answer.evidence().key()).isEqualTo("diagnosis.11.evidence.plain");
    }

    @Test
    void whatNobodyAnsweredIsComputed() {
        assertThat(of(a -> {}).diagnoses()).allMatch(answer -> answer.answeredBy() == null);
    }

    @Test
    void theIndexCountsGoodOneAndAttentionHalf() {
        // 3 x 1 + 1 x 0.5 = 3.5 of 18 is 19.4; unknown counts nothing and is not answered.
        AccountDiagnosis diagnosis = of(a -> {
            for (int number = 1; number <= 18; number++) {
                a.answer(number, number <= 3 ? Status.GOOD : number == 4 ? Status.ATTENTION : Status.GAP);
            }
            a.answer(18, Status.UNKNOWN);
        });
        assertThat(diagnosis.strategicIndex()).isEqualTo(100 * 3.5 / 18);
        assertThat(diagnosis.answered()).isEqualTo(17);
        assertThat(diagnosis.zone()).isEqualTo(AccountDiagnosis.Zone.TACTICAL);
    }

    @Test
    void anObjectiveIsOnTrackByItsLatestEndedQuarterWithAStageGoal() {
        LocalDate endOfJune = LocalDate.of(2027, 6, 30);
        assertThat(objective(endOfJune, goal().stages(10.0, 20.0, 30.0, 40.0).actual(2, 20)))
                .isEqualTo(new Tracked(2, true));
        assertThat(objective(
                        endOfJune.minusDays(1),
                        goal().stages(10.0, 20.0, 30.0, 40.0).actual(1, 9)))
                .isEqualTo(new Tracked(1, false));
        assertThat(objective(endOfJune, goal().stages(10.0, null, 30.0, 40.0).actual(1, 10)))
                .isEqualTo(new Tracked(1, true));
        assertThat(objective(endOfJune, goal().stages(10.0, 20.0, null, null).actual(1, 10)))
                .isEqualTo(new Tracked(2, null));
        assertThat(objective(LocalDate.of(2027, 3, 30), goal().stages(10.0, 20.0, null, null)))
                .isEqualTo(new Tracked(null, null));
    }

    @Test
    void aFallingObjectiveIsOnTrackAtOrBelowItsStage() {
        LocalDate day = LocalDate.of(2027, 4, 1);
        assertThat(objective(
                        day,
                        goal().from(10.0, 8.0).stages(9.0, null, null, null).actual(1, 9)))
                .isEqualTo(new Tracked(1, true));
        assertThat(objective(
                        day,
                        goal().from(10.0, 8.0).stages(9.0, null, null, null).actual(1, 9.5)))
                .isEqualTo(new Tracked(1, false));
    }

    private record Tracked(Integer quarter, Boolean onTrack) {}

    private static Tracked objective(LocalDate asOf, GoalOf goal) {
        PortfolioInsight insight = Insights.of(Given.portfolio()
                .asOf(asOf)
                .account("Acme", a -> a.add(goal.build()))
                .build());
        ObjectiveInsight objective = Diagnostics.of(insight.accounts().getFirst(), insight)
                .objectives()
                .getFirst();
        return new Tracked(objective.quarterDue(), objective.onTrack());
    }

    private static GoalOf goal() {
        return GoalOf.kind("Goal", ObjectiveKind.SALES);
    }

    private static AccountDiagnosis of(Consumer<GivenAccount> details) {
        PortfolioInsight insight =
                Insights.of(Given.portfolio().account("Acme", details).build());
        return Diagnostics.of(insight.accounts().getFirst(), insight);
    }

    @Test
    void theZoneOfTheIndexHoldsFortyAndSeventyInTheMiddle() {
        assertThat(zone(39.9)).isEqualTo(AccountDiagnosis.Zone.TACTICAL);
        assertThat(zone(40)).isEqualTo(AccountDiagnosis.Zone.DEVELOPING);
        assertThat(zone(70)).isEqualTo(AccountDiagnosis.Zone.DEVELOPING);
        assertThat(zone(70.1)).isEqualTo(AccountDiagnosis.Zone.STRATEGIC);
    }

    private static AccountDiagnosis.Zone zone(double index) {
        return new AccountDiagnosis(List.of(), List.of(), index, 0).zone();
    }

    @Test
    void answersAreCountedByTheirStatus() {
        AccountDiagnosis diagnosis = of(a -> {
            for (int number = 1; number <= 18; number++) {
                a.answer(number, number <= 3 ? Status.GOOD : number == 4 ? Status.ATTENTION : Status.GAP);
            }
        });
        assertThat(diagnosis.count(Status.GOOD)).isEqualTo(3);
        assertThat(diagnosis.count(Status.ATTENTION)).isEqualTo(1);
        assertThat(diagnosis.count(Status.GAP)).isEqualTo(14);
        assertThat(diagnosis.count(Status.UNKNOWN)).isZero();
    }
}
