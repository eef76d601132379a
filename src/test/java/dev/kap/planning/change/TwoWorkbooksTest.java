package dev.kap.planning.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountChange;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.AnswerChange;
import dev.kap.plan.ChangeDetail.DealChange;
import dev.kap.plan.ChangeDetail.GoalChange;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.Person;
import dev.kap.plan.ChangeDetail.Post;
import dev.kap.plan.ChangeDetail.Renewed;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.plan.PortfolioChange;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The two quarters of the large sample, and what ids say about names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWorkbooksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private PortfolioPlan before;
    private PortfolioPlan now;
    private PortfolioChange change;

    @BeforeAll
    void samples() {
        before = plan(Path.of("samples/portfolio-2026-q3.xlsx"), Optional.empty());
        now = plan(Path.of("samples/portfolio.xlsx"), Optional.empty());
        change = Changes.since(before, now).change();
    }

    @Test
    void aRenamedAccountIsTheSameById() {
        assertThat(change.joined()).isEmpty();
        assertThat(change.left()).isEmpty();
        assertThat(change.accounts().get("Ostbahn Cargo GmbH").detail().nameBefore())
                .isEqualTo("Ostbahn Güter GmbH");
    }

    @Test
    void aWorkbookAgainstItselfSaysThatNothingChanged() {
        PortfolioChange itself = Changes.since(now, now).change();
        assertThat(itself.nothing()).isTrue();
        assertThat(itself.compared()).isTrue();
        assertThat(change.nothing()).isFalse();
    }

    @Test
    void theReverseComparisonIsTheMirror() {
        PortfolioChange back = Changes.since(now, before).change();
        assertThat(back.joined()).isEqualTo(change.left());
        assertThat(back.left()).isEqualTo(change.joined());
        assertThat(back.ourJoined()).isEqualTo(change.ourLeft());
        assertThat(back.ourLeft()).isEqualTo(change.ourJoined());
        Map<String, AccountChange> byNameThen = back.accounts();
        assertThat(byNameThen).hasSameSizeAs(change.accounts());
        change.accounts().forEach((name, one) -> {
            String then = Optional.ofNullable(one.detail().nameBefore()).orElse(name);
            ChangeDetail there = one.detail();
            ChangeDetail mirror = byNameThen.get(then).detail();
            assertThat(mirror.before()).as(name).isEqualTo(there.now());
            assertThat(mirror.now()).as(name).isEqualTo(there.before());
            assertThat(names(mirror.came())).as(name).isEqualTo(names(there.went()));
            assertThat(names(mirror.went())).as(name).isEqualTo(names(there.came()));
            same(
                    name,
                    mirror.answers(),
                    there.answers(),
                    a -> a.number() + " " + a.was() + a.is() + a.why(),
                    a -> a.number() + " " + a.is() + a.was() + a.why());
            same(name, mirror.shifts(), there.shifts(), TwoWorkbooksTest::forth, TwoWorkbooksTest::back);
            same(name, mirror.deals(), there.deals(), d -> "" + d.was() + d.is(), d -> "" + d.is() + d.was());
            same(name, mirror.moves(), there.moves(), m -> "" + m.was() + m.is(), m -> "" + m.is() + m.was());
            same(name, mirror.goals(), there.goals(), g -> "" + g.was() + g.is(), g -> "" + g.is() + g.was());
            same(
                    name,
                    mirror.people(),
                    there.people(),
                    p -> "" + p.was() + p.is() + p.cameFrom() + p.wentTo(),
                    p -> "" + p.is() + p.was() + p.wentTo() + p.cameFrom());
        });
    }

    private static String forth(Shift shift) {
        return "" + shift.was() + shift.is() + shift.why();
    }

    private static String back(Shift shift) {
        return "" + shift.is() + shift.was() + shift.why();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private static <T> void same(
            String as, List<T> mirror, List<T> there, Function<T, String> forth, Function<T, String> back) {
        assertThat(mirror.stream().map(forth))
                .as(as)
                .containsExactlyInAnyOrderElementsOf(there.stream().map(back).collect(Collectors.toList()));
    }

    @Test
    void eachChangeStandsOnceAndNothingElseDoes() {
        for (AccountChange one : change.accounts().values()) {
            ChangeDetail detail = one.detail();
            assertThat(detail.people().stream().map(Renewed::contact)).doesNotHaveDuplicates();
            assertThat(detail.shifts().stream().map(Shift::contact)).doesNotHaveDuplicates();
            assertThat(detail.answers().stream().map(AnswerChange::number)).doesNotHaveDuplicates();
            assertThat(detail.deals().stream().map(DealChange::name)).doesNotHaveDuplicates();
            assertThat(detail.goals().stream().map(GoalChange::text)).doesNotHaveDuplicates();
            assertThat(detail.shifts()).allMatch(shift -> !shift.was().equals(shift.is()));
            assertThat(detail.moves().stream().map(MoveChange::was))
                    .zipSatisfy(
                            detail.moves().stream().map(MoveChange::is).toList(),
                            (was, is) -> assertThat(was).isNotEqualTo(is));
        }
    }

    @Test
    void everyCauseOccurs() {
        assertThat(change.accounts().values().stream()
                        .flatMap(one -> one.detail().shifts().stream())
                        .map(Shift::why))
                .contains(ChangeDetail.Why.FACT, ChangeDetail.Why.TIME);
    }

    @Test
    void whereOnlyDaysPassedNothingButTimeIsTheCause() {
        PortfolioPlan later = plan(Path.of("samples/portfolio.xlsx"), Optional.of(LocalDate.of(2027, 3, 1)));
        PortfolioChange passed = Changes.since(now, later).change();
        assertThat(passed.accounts().values().stream()
                        .flatMap(one -> one.detail().shifts().stream())
                        .map(Shift::why)
                        .distinct())
                .containsExactly(ChangeDetail.Why.TIME);
        assertThat(passed.accounts().values().stream()
                        .flatMap(one -> one.detail().answers().stream())
                        .map(AnswerChange::why)
                        .distinct())
                .containsExactly(ChangeDetail.Why.TIME);
    }

    @Test
    void anEqualIdIsNeverAGuess(@TempDir Path folder) throws IOException {
        PortfolioPlan old = csv(folder.resolve("old"), "Alder GmbH,A1,100000\nBirch Ltd,B1,50000", """
            Alder GmbH,Ida Kern,K1,,CFO,decision maker,9,3,active
            Alder GmbH,Max Rohr,K2,,Head of Purchasing,approver,7,6,active
            Alder GmbH,Pia Rau,K3,,Controller,gatekeeper,4,4,active
            Alder GmbH,Tom Lund,,lund@alder.example.com,Buyer,user,2,4,active
            Birch Ltd,Joe Fenn,K4,,COO,decision maker,9,7,active
            """);
        PortfolioPlan later = csv(folder.resolve("new"), "Alder Holding SE,A1,120000\nBirch Ltd,B1,45000", """
            Alder Holding SE,Ida Kern-Voss,K1,,CEO,decision maker,9,6,active
            Alder Holding SE,Pia Rau,K3,,Controller,gatekeeper,4,4,left
            Birch Ltd,Joe Fenn,K4,,COO,decision maker,9,7,active
            Birch Ltd,Max Rohr,K2,,Purchasing Director,approver,8,6,active
            Alder Holding SE,Thomas Lund,,LUND@alder.example.com,Buyer,user,2,4,active
            Alder Holding SE,Neil Moss,K5,,Head of Purchasing,approver,7,,active
            """);
        PortfolioChange told = Changes.since(old, later).change();
        assertThat(told.joined()).isEmpty();
        assertThat(told.left()).isEmpty();
        AccountChange alder = told.accounts().get("Alder Holding SE");
        assertThat(alder.detail().nameBefore()).isEqualTo("Alder GmbH");
        assertThat(alder.joined()).containsExactly("Neil Moss");
        assertThat(alder.left()).containsExactly("Pia Rau");
        Post head = new Post("Head of Purchasing", Level.HEAD);
        Post director = new Post("Purchasing Director", Level.DIRECTOR);
        assertThat(alder.detail().people())
                .containsExactly(
                        new Renewed(
                                "Ida Kern-Voss",
                                "Ida Kern",
                                null,
                                null,
                                new Post("CFO", Level.C_LEVEL),
                                new Post("CEO", Level.C_LEVEL)),
                        new Renewed("Thomas Lund", "Tom Lund", null, null, null, null),
                        new Renewed("Max Rohr", null, null, "Birch Ltd", head, director));
        AccountChange birch = told.accounts().get("Birch Ltd");
        assertThat(birch.joined()).isEmpty();
        assertThat(birch.detail().people())
                .containsExactly(new Renewed("Max Rohr", null, "Alder GmbH", null, head, director));
        assertThat(birch.detail().people().getFirst().promoted()).isTrue();
        assertThat(alder.detail().people().getFirst().promoted()).isFalse();
    }

    private static PortfolioPlan csv(Path folder, String accounts, String contacts) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("accounts.csv"), "Account,Account ID,Revenue\n" + accounts + "\n");
        Files.writeString(
                folder.resolve("contacts.csv"),
                "Account,Contact,Contact ID,Email,Job title,Decision role,Influence (0-10),Relationship (0-10),Status\n"
                        + contacts);
        return plan(folder, Optional.empty());
    }

    private static PortfolioPlan plan(Path input, Optional<LocalDate> asOf) {
        return Planning.untried(
                        Insights.of(
                                Intake.read(List.of(input), asOf, CLOCK).value().orElseThrow()),
                        List.of())
                .value();
    }
}
