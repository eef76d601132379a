package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Insights;
import dev.kap.analysis.RandomAccount;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ExpectedEffect;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.plan.ShortestWay;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Quadrant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the plans of portfolios of any shape. */
class PlanPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    /** Whatever cell of a contact is filled, no question that had an answer loses it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void addingDataNeverLowersTheNumberOfAnsweredDiagnostics(long seed) {
        Portfolio portfolio = RandomAccount.portfolio(seed).build();
        PortfolioPlan before = plan(portfolio);
        PortfolioPlan after = plan(changed(portfolio, account -> filled(account, new Random(seed))));
        for (int i = 0; i < before.accounts().size(); i++) {
            assertThat(after.accounts().get(i).diagnosis().answered())
                    .isGreaterThanOrEqualTo(before.accounts().get(i).diagnosis().answered());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noMoveOfTheShortestWayLowersTheCover(long seed) {
        plan(RandomAccount.portfolio(seed).build()).accounts().forEach(account -> {
            ShortestWay way = account.agenda().shortestWay();
            double covered = way.today();
            for (ShortestWay.Lift lift : way.moves()) {
                assertThat(lift.coveredThen()).isGreaterThan(covered);
                assertThat(covered).isLessThan(way.target());
                covered = lift.coveredThen();
            }
            assertThat(way.reached()).isEqualTo(covered >= way.target() - 1e-9);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanNeverMeansToLoseCapital(long seed) {
        plan(RandomAccount.portfolio(seed).build()).accounts().forEach(account -> {
            ExpectedEffect effect = account.agenda().effect();
            assertThat(effect.capitalAtDay90()).isGreaterThanOrEqualTo(effect.capitalToday() - 1e-9);
            assertThat(effect.capitalAtTarget()).isGreaterThanOrEqualTo(effect.capitalAtDay90() - 1e-9);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyContactIsInOnePersonsCareOrInNobodys(long seed) {
        PortfolioPlan plan = plan(RandomAccount.portfolio(seed).build());
        TimeBudget budget = plan.review().timeBudget();
        int contacts = plan.accounts().stream()
                .mapToInt(account -> account.insight().contacts().size())
                .sum();
        int cared = budget.workloads().stream()
                .mapToInt(load -> load.cares().size())
                .sum();
        assertThat(cared + budget.nobodys().size()).isEqualTo(contacts);
        budget.workloads()
                .forEach(load -> assertThat(load.dropped()).allMatch(care -> care.quadrant() == Quadrant.WATCH));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDepartureLeagueLosesNoCapitalTwice(long seed) {
        PortfolioPlan plan = plan(RandomAccount.portfolio(seed).build());
        // Each contact's capital goes with that contact, so theirs sum to everything.
        assertThat(plan.review().theirs().stream()
                        .mapToDouble(PortfolioReview.Loser::shareOfAll)
                        .sum())
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shufflingRowsChangesNoPlan(long seed) {
        Portfolio portfolio = RandomAccount.portfolio(seed).build();
        PortfolioPlan before = plan(portfolio);
        PortfolioPlan after = plan(changed(portfolio, account -> shuffled(account, new Random(seed))));
        assertThat(after.review().developList()).isEqualTo(before.review().developList());
        assertThat(after.review().ours()).isEqualTo(before.review().ours());
        assertThat(after.review().theirs()).isEqualTo(before.review().theirs());
        assertThat(after.review().references()).isEqualTo(before.review().references());
        for (int i = 0; i < before.accounts().size(); i++) {
            AccountPlan one = before.accounts().get(i);
            AccountPlan other = after.accounts().get(i);
            assertThat(other.agenda().shortestWay()).isEqualTo(one.agenda().shortestWay());
            assertThat(other.agenda().pairing()).isEqualTo(one.agenda().pairing());
            assertThat(other.diagnosis().strategicIndex())
                    .isEqualTo(one.diagnosis().strategicIndex());
            assertThat(other.aims()).containsExactlyInAnyOrderElementsOf(one.aims());
        }
    }

    private static PortfolioPlan plan(Portfolio portfolio) {
        return Planning.of(Insights.of(portfolio)).value();
    }

    private static Portfolio changed(Portfolio portfolio, UnaryOperator<Account> change) {
        Portfolio changed = portfolio;
        for (Account account : portfolio.accounts()) {
            changed = changed.with(change.apply(account));
        }
        return changed;
    }

    /** Some of the empty cells of the contacts are filled in. */
    private static Account filled(Account account, Random random) {
        return account.withContacts(account.contacts().stream()
                .map(contact -> random.nextInt(3) > 0 ? contact : filled(contact, random))
                .toList());
    }

    private static Contact filled(Contact c, Random random) {
        Level level = c.position().level() == null
                ? Level.values()[random.nextInt(5)]
                : c.position().level();
        Contact.Rating typed = c.rating();
        Contact.Rating filled = typed.roles().isEmpty() ? typed.withRoles(Set.of(DecisionRole.USER)) : typed;
        filled = typed.influence() == null ? filled.withInfluence(random.nextInt(11)) : filled;
        filled = typed.relationship() == null ? filled.withRelationship(random.nextInt(11)) : filled;
        filled = typed.targetRelationship() == null ? filled.withTarget(10) : filled;
        return c.with(c.position().withLevel(level)).with(filled);
    }

    private static Account shuffled(Account account, Random random) {
        return account.withContacts(shuffled(account.contacts(), random)).withLinks(shuffled(account.links(), random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
