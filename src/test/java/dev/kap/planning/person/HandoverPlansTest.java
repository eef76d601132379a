package dev.kap.planning.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.HandoverPlan.Received;
import dev.kap.planning.Planning;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What passes on when one of us leaves. */
class HandoverPlansTest {

    private static final LocalDate AS_OF = Given.AS_OF;
    private static final LocalDate LAST = AS_OF.plusDays(60);

    private static Given given() {
        return Given.portfolio()
                .member("Dana", Level.MANAGER)
                .member("Otto", Level.MANAGER)
                .leaver("Karin", LAST)
                .account("Acme", a -> contacts(a.manager("Dana"), "Dana"))
                .account("Birch", a -> contacts(a.manager("Otto"), "Otto"));
    }

    private static void contacts(GivenAccount account, String colleague) {
        for (int i = 0; i < 6; i++) {
            int influence = 3 + i;
            String name = "Contact " + (char) ('A' + i);
            account.contact(name, c -> c.influence(influence).relationship(6));
            account.link("Karin", name, 5.0, AS_OF.minusDays(20));
        }
        account.link(colleague, "Contact A", 5.0, AS_OF.minusDays(9));
        account.action("Bring the report", "", "Contact C", "Karin", AS_OF.plusDays(12));
    }

    private static PortfolioPlan plan(Portfolio portfolio) {
        return Planning.untried(Insights.of(portfolio), List.of()).value();
    }

    @Test
    void firstMeetingsAreOnWorkdaysWithinThirtyDaysAndApartForEachFollower() {
        HandoverPlan karin = HandoverPlans.of(plan(given().build())).getFirst();
        List<Received> met =
                karin.contacts().stream().filter(one -> one.meeting() != null).toList();
        assertThat(met).hasSizeGreaterThan(4);
        assertThat(met).allSatisfy(one -> {
            assertThat(one.meeting()).isAfter(AS_OF).isBeforeOrEqualTo(AS_OF.plusDays(30));
            assertThat(Workdays.EVERYBODYS.open(Objects.requireNonNull(one.meeting())))
                    .isTrue();
        });
        Map<String, List<LocalDate>> days = met.stream()
                .collect(Collectors.groupingBy(
                        Received::follower,
                        Collectors.mapping(one -> Objects.requireNonNull(one.meeting()), Collectors.toList())));
        days.forEach((follower, dates) -> {
            List<LocalDate> sorted = dates.stream().sorted().toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)))
                        .as(follower)
                        .isGreaterThanOrEqualTo(2);
            }
        });
    }

    @Test
    void whomNobodyElseKnowsComesFirstThenByInfluence() {
        HandoverPlan karin = HandoverPlans.of(plan(given().build())).getFirst();
        List<Boolean> alone = karin.contacts().stream().map(Received::only).toList();
        assertThat(alone).hasSize(12);
        assertThat(alone.subList(0, 10)).containsOnly(true);
        assertThat(alone.subList(10, 12)).containsOnly(false);
        assertThat(karin.contacts().getFirst().passed().name()).isEqualTo("Contact F");
        assertThat(karin.alone()).isEqualTo(10);
        assertThat(karin.accountsAlone()).isEqualTo(2);
    }

    @Test
    void openMovesGoToWhoFollowsWithTheirNumbersOfTheRegister() {
        PortfolioPlan plan = plan(given().build());
        HandoverPlan karin = HandoverPlans.of(plan).getFirst();
        assertThat(karin.moves()).isNotEmpty().allSatisfy(moved -> {
            assertThat(moved.move()
                            .account()
                            .register()
                            .numbered(moved.move().move().number()))
                    .contains(moved.move().move());
            assertThat(moved.follower()).isNotEmpty().isNotEqualTo("Karin");
        });
    }

    @Test
    void whoStaysIsHandedOverOnlyWhenNamedAndThePlanStaysAsItIs() {
        Portfolio portfolio = given().build();
        PortfolioPlan plan = plan(portfolio);
        assertThat(HandoverPlans.of(plan)).extracting(HandoverPlan::person).containsExactly("Karin");
        HandoverPlan dana = HandoverPlans.of("Dana", plan(portfolio.leaving("Dana", LAST)), plan);
        assertThat(dana.leaves().noted()).isFalse();
        assertThat(dana.leaves().lastDay()).isNull();
        assertThat(dana.contacts()).extracting(one -> one.passed().name()).contains("Contact A");
        assertThat(dana.cells()).isNotEmpty();
        Function<PortfolioPlan, Object> registers = one -> one.accounts().stream()
                .map(account -> account.register().moves())
                .toList();
        assertThat(registers.apply(plan)).isEqualTo(registers.apply(plan(portfolio)));
    }
}
