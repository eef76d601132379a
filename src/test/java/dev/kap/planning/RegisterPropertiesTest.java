package dev.kap.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.analysis.RandomAccount;
import dev.kap.insight.ContactInsight;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ExpectedEffect.Arrow;
import dev.kap.plan.Headline;
import dev.kap.plan.Intent;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.Register;
import dev.kap.plan.Risk;
import dev.kap.plan.Trigger;
import dev.kap.planning.moves.Workdays;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the one register of moves, in portfolios of any shape. */
class RegisterPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRegisterIsOneMind(long seed) {
        Given given = seed % 4 == 0 ? RandomAccount.portfolio(seed) : RandomWork.portfolio(seed);
        holds(Plans.all(given.with(Setting.CELLS_THAT_MATTER, "0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/portfolio.xlsx", "samples/three-accounts.xlsx"})
    void theRegistersOfTheSamplesAreOneMind(String sample) {
        Portfolio portfolio = Intake.read(List.of(Path.of(sample)), Optional.of(Given.AS_OF), Clock.systemUTC())
                .value()
                .orElseThrow();
        PortfolioPlan plan = Planning.of(Insights.of(portfolio)).value();
        holds(plan);
        plan.accounts().forEach(account -> namesNoOtherCustomer(account, plan));
    }

    /** Only a reference names another account. */
    private static void namesNoOtherCustomer(AccountPlan account, PortfolioPlan plan) {
        for (Move move : account.register().open()) {
            if (move.intent() != Intent.REFERENCE && move.proposed()) {
                String said = Plans.say(move.action()) + Plans.say(move.trigger());
                plan.accounts().stream()
                        .filter(other -> other != account)
                        .forEach(other -> assertThat(said).doesNotContain(other.name()));
            }
        }
    }

    /** All that is asked of a plan's register. */
    static void holds(PortfolioPlan plan) {
        Map<String, List<LocalDate>> byOwner = new HashMap<>();
        for (AccountPlan account : plan.accounts()) {
            numbered(account.register());
            contactsHaveOneOwner(account);
            introducersOpenDoors(account);
            pointersMeet(account);
            theFirstPeopleHaveMoves(account);
            nothingExcludesAnother(account);
            onlyWhatMovesMoves(account);
            coverOfNobodyStandsStill(account);
            favoursAreFew(account);
            for (Move move : account.register().moves()) {
                if (move.proposed()) {
                    LocalDate day = move.by();
                    aWorkday(day);
                    assertThat(Workdays.of(
                                            plan.insight().portfolio().settings(),
                                            account.insight()
                                                    .account()
                                                    .profile()
                                                    .facts())
                                    .open(day))
                            .as("%s", day)
                            .isTrue();
                    assertThat(day).isAfter(plan.insight().portfolio().asOf());
                    if (!move.owner().isEmpty()) {
                        byOwner.computeIfAbsent(move.owner(), none -> new ArrayList<>())
                                .add(day);
                    }
                }
                assertThat(move.owner().isEmpty() || plan.insight().portfolio().withUs(move.owner()))
                        .as(move.owner())
                        .isTrue();
            }
        }
        byOwner.values().forEach(RegisterPropertiesTest::handsAreNotFull);
        pairsFitTheHours(plan);
        plan.review()
                .timeBudget()
                .workloads()
                .forEach(load -> load.dropped()
                        .forEach(care -> assertThat(
                                        register(plan, care.account()).forContact(care.contact()))
                                .isEmpty()));
    }

    /** Said once more here, so that a fault of the calendar is seen. */
    private static void aWorkday(LocalDate day) {
        assertThat(day.getDayOfWeek()).as("%s", day).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(MonthDay.from(day))
                .as("%s", day)
                .isGreaterThan(MonthDay.of(1, 2))
                .isLessThan(MonthDay.of(12, 22));
    }

    /** Whom a plan sets opposite a senior of theirs has hours for it. */
    private static void pairsFitTheHours(PortfolioPlan plan) {
        double each = plan.insight().portfolio().settings().number(Setting.HOURS_PER_CONTACT);
        Map<String, Double> asked = new HashMap<>();
        plan.accounts().stream()
                .flatMap(account -> account.agenda().pairing().pairs().stream())
                .filter(pair -> !pair.linked() && pair.ours() != null && pair.move() == 0)
                .forEach(pair -> asked.merge(pair.ours(), each, Double::sum));
        plan.review().timeBudget().workloads().stream()
                .filter(load -> load.capacity() != null && asked.containsKey(load.member()))
                .forEach(load -> assertThat(load.hours() - load.hoursOfMoves() + asked.get(load.member()))
                        .as(load.member())
                        .isLessThanOrEqualTo(load.capacity() + 1e-9));
    }

    private static Register register(PortfolioPlan plan, String account) {
        return plan.accounts().stream()
                .filter(one -> one.name().equals(account))
                .map(AccountPlan::register)
                .findFirst()
                .orElse(Register.EMPTY);
    }

    private static void numbered(Register register) {
        int number = 0;
        for (Move move : register.open()) {
            assertThat(move.number()).isEqualTo(++number);
        }
        assertThat(register.moves()).filteredOn(move -> !move.open()).allMatch(move -> move.number() == 0);
        Set<String> seen = new HashSet<>();
        register.open().stream()
                .filter(move -> move.proposed() && move.contact() != null)
                .filter(move -> move.intent().opens())
                .forEach(move ->
                        assertThat(seen.add(move.contact())).as("%s", move).isTrue());
    }

    private static void contactsHaveOneOwner(AccountPlan account) {
        Map<String, String> owners = new HashMap<>();
        account.register().open().stream()
                .filter(move -> move.proposed() && move.contact() != null)
                .filter(move -> move.rule() != Trigger.SENIOR && move.intent() != Intent.HANDOVER)
                .forEach(move -> assertThat(owners.merge(move.contact(), move.owner(), (first, next) -> first))
                        .as("%s", move)
                        .isEqualTo(move.owner()));
    }

    private static void introducersOpenDoors(AccountPlan account) {
        for (Move move : account.register().open()) {
            for (String name : move.through()) {
                ContactInsight introducer = account.insight().contact(name).orElseThrow();
                assertThat(introducer.relationshipAtLeast(5)).as("%s", move).isTrue();
                assertThat(introducer.contact().opposes()).as("%s", move).isFalse();
                account.register().forContact(name).stream()
                        .filter(one -> one.proposed() && one.intent().opens())
                        .forEach(one -> assertThat(one.by())
                                .as("%s before %s", one, move)
                                .isBefore(move.by()));
            }
        }
    }

    private static void pointersMeet(AccountPlan account) {
        for (Risk risk : account.risks()) {
            assertThat(risk.moves())
                    .allMatch(number -> account.register().numbered(number).isPresent());
            assertThat(risk.moves().isEmpty()).isEqualTo(risk.answer().key().equals("planning.risk.answer.undecided"));
        }
        account.diagnosis().diagnoses().forEach(answer -> {
            if (answer.nextStep().key().equals("planning.next.move")) {
                assertThat(account.register().numbered(number(answer.nextStep())))
                        .as("%s", answer.nextStep())
                        .isPresent();
                assertThat(answer.nextMove()).isEqualTo(number(answer.nextStep()));
            } else if (answer.status() == Status.GAP || answer.status() == Status.ATTENTION) {
                assertThat(answer.nextStep().key()).isEqualTo("planning.next.undecided");
            }
        });
    }

    private static int number(Sentence step) {
        return step.args().getFirst() instanceof Arg.Count move ? (int) move.count() : 0;
    }

    /** A plan that names people first meets them, early; only what people refused themselves is not proposed again. */
    private static void theFirstPeopleHaveMoves(AccountPlan account) {
        for (String name : account.agenda().headline().people()) {
            assertThat(account.firstMoves())
                    .as("%s in %s", name, account.agenda().headline())
                    .anyMatch(move -> move.isFor(name));
        }
    }

    /** What is said of one person in one place is not denied in another. */
    private static void nothingExcludesAnother(AccountPlan account) {
        for (ContactInsight contact : account.insight().contacts()) {
            if (contact.hasLiveLink()) {
                assertThat(contact.access()).as(contact.name()).isNotNull();
                assertThat(contact.doorKeeper()).as(contact.name()).isNull();
                assertThat(account.agenda().headline())
                        .as(contact.name())
                        .matches(one -> one.rule() != Headline.Rule.TOP_UNREACHED
                                || !one.people().contains(contact.name()));
                assertThat(account.register().forContact(contact.name()))
                        .as(contact.name())
                        .noneMatch(move -> move.rule() == Trigger.UNPROVEN);
            }
        }
        boolean reviewsGood = account.diagnosis().diagnoses().stream()
                .anyMatch(answer ->
                        answer.number() == 15 && answer.status() == Status.GOOD && answer.answeredBy() == null);
        if (reviewsGood) {
            assertThat(account.agenda().headline().text().key()).isNotEqualTo("planning.gravest.goals-loose.review");
            assertThat(account.register().of(Trigger.REVIEW)).isEmpty();
        }
    }

    /** Where no move lifts anybody, the cover stays what it is. */
    private static void coverOfNobodyStandsStill(AccountPlan account) {
        boolean nobody = account.register().ninetyDays().stream().allMatch(move -> move.targetRelationship() == null);
        if (nobody) {
            assertThat(account.coveredInfluenceAtDay90())
                    .isEqualTo(account.insight().coveredInfluence());
        }
    }

    private static void onlyWhatMovesMoves(AccountPlan account) {
        for (Arrow arrow : account.agenda().effect().arrows()) {
            assertThat(account.register().moving(arrow.contact())).isPresent();
        }
        if (account.agenda().effect().arrows().isEmpty()
                && account.agenda().effect().capitalToday() != null) {
            assertThat(account.agenda().effect().capitalAtTarget())
                    .isEqualTo(account.agenda().effect().capitalToday());
        }
    }

    /** No more than two favours of anybody, those of the user's own actions among them; thanks between two of Nurture. */
    private static void favoursAreFew(AccountPlan account) {
        for (ContactInsight contact : account.insight().contacts()) {
            List<Move> favours = account.register().open().stream()
                    .filter(move -> (move.proposed()
                                    && move.intent().favour()
                                    && move.rule() != Trigger.REFERENCE
                                    && move.isFor(contact.name()))
                            || (!move.through().isEmpty()
                                    && move.through().getFirst().equals(contact.name())))
                    .toList();
            assertThat(favours).as(contact.name()).hasSizeLessThanOrEqualTo(2);
            if (contact.quadrant() == Quadrant.NURTURE
                    && favours.stream().filter(Move::proposed).count() == 2) {
                assertThat(account.register().forContact(contact.name()))
                        .as(contact.name())
                        .anyMatch(move -> move.intent() == Intent.THANK);
            }
        }
    }

    private static void handsAreNotFull(List<LocalDate> days) {
        for (LocalDate day : days) {
            assertThat(days).filteredOn(other -> within(day, other, 7)).hasSizeLessThanOrEqualTo(2);
            assertThat(days).filteredOn(other -> within(day, other, 30)).hasSizeLessThanOrEqualTo(5);
        }
    }

    private static boolean within(LocalDate day, LocalDate other, int days) {
        return !other.isBefore(day) && other.isBefore(day.plusDays(days));
    }

    @Test
    void nobodyHasMoreThanTheirHoursAllow() {
        Given given = Given.portfolio().with(Setting.PROPOSALS_AT_MOST, "1");
        given.account("Acme", a -> {
            for (int i = 0; i < 6; i++) {
                a.contact("Kim " + i, c -> c.influence(9).relationship(2)).link("Dana", "Kim " + i, 4);
            }
        });
        List<LocalDate> days = Plans.first(given).register().open().stream()
                .filter(move -> move.owner().equals("Dana"))
                .map(Move::by)
                .toList();
        assertThat(days).hasSizeGreaterThan(4);
        for (LocalDate day : days) {
            assertThat(days).filteredOn(other -> within(day, other, 30)).hasSize(1);
        }
    }
}
