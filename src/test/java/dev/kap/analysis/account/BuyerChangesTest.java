package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.acme;
import static dev.kap.portfolio.DecisionRole.APPROVER;
import static dev.kap.portfolio.DecisionRole.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.insight.BuyerChange;
import dev.kap.insight.BuyerChange.Kind;
import dev.kap.insight.Finding;
import dev.kap.portfolio.Contact;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BuyerChangesTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    private static List<BuyerChange> changes(Consumer<GivenAccount> account) {
        return acme(account).turnover().buyerChanges();
    }

    private static List<String> advice(Consumer<GivenAccount> account) {
        Wording english = Wording.of(Wording.LANGUAGES.getFirst(), "EUR", AS_OF);
        return acme(account).findings().stream()
                .filter(finding ->
                        finding.kind() == Finding.Kind.BUYER_LEFT || finding.kind() == Finding.Kind.BUYER_JOINED)
                .map(finding -> english.say(finding.advice()).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void weIntroduceOurselvesThirtyDaysAfterSomebodyCame() {
        assertThat(changes(a -> a.contact("New", c -> c.roles(USER).since(AS_OF.minusDays(10)))))
                .extracting(BuyerChange::kind, BuyerChange::introduceBy)
                .containsExactly(tuple(Kind.JOINED, AS_OF.plusDays(20)));
    }

    @Test
    void thirtyDaysThatArePastAreCountedFromToday() {
        assertThat(changes(a -> a.contact("Old", c -> c.roles(USER).since(AS_OF.minusDays(31)))
                        .contact("New", c -> c.roles(USER).since(AS_OF.minusDays(30)))))
                .extracting(BuyerChange::introduceBy)
                .containsExactly(AS_OF.plusDays(30), AS_OF);
    }

    @Test
    void whoHasBeenMetSinceNeedsNoIntroduction() {
        Consumer<GivenAccount> met = a -> a.contact("New", c -> c.roles(USER).since(AS_OF.minusDays(10)))
                .link("Dana", "New", null, AS_OF.minusDays(10));
        Consumer<GivenAccount> before = a -> a.contact("New", c -> c.roles(USER).since(AS_OF.minusDays(10)))
                .link("Dana", "New", 3.0, AS_OF.minusDays(11));

        assertThat(changes(met)).extracting(BuyerChange::settled).containsExactly(true);
        assertThat(advice(met)).containsExactly("Rate New, and name who of us leads the contact.");
        assertThat(changes(before)).extracting(BuyerChange::settled).containsExactly(false);
        assertThat(advice(before)).containsExactly("Introduce ourselves to New by 12 December.");
    }

    @Test
    void whoCameToTheSameFunctionWithinHalfAYearIsTheLikelySuccessor() {
        LocalDate left = AS_OF.minusDays(300);
        List<BuyerChange> changes = changes(a -> a.contact(
                        "Gone", c -> c.roles(APPROVER).function("Finance").until(left))
                .contact("Late", c -> c.roles(USER).function("Finance").since(left.plusDays(181)))
                .contact("Heir", c -> c.roles(USER).function(" finance").since(left.plusDays(180)))
                .contact("No role", c -> c.function("Finance").since(left.plusDays(5)))
                .contact("Other", c -> c.roles(USER).function("IT").since(left.plusDays(5)))
                .contact("Before", c -> c.roles(USER).function("Finance").since(left.minusDays(1))));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.LEFT);
            assertThat(change.successor()).extracting(Contact::name).isEqualTo("Heir");
            assertThat(change.meet()).extracting(Contact::name).isEqualTo("Heir");
            // The thirty days after the successor came are past.
            assertThat(change.introduceBy()).isEqualTo(AS_OF.plusDays(30));
        });
    }

    @Test
    void aLeaverWhoseSuccessorWeHaveMetIsNoRiskAnyMore() {
        Consumer<GivenAccount> account =
                a -> a.contact("Gone", c -> c.roles(APPROVER).function("IT").until(AS_OF.minusDays(200)))
                        .contact("Heir", c -> c.roles(USER).function("IT").since(AS_OF.minusDays(150)))
                        .link("Dana", "Heir", 2.0, AS_OF.minusDays(100));

        assertThat(changes(account))
                .extracting(BuyerChange::settled, BuyerChange::meet)
                .containsExactly(tuple(true, null));
        assertThat(advice(account)).containsExactly("Rate Heir, and name who of us leads the contact.");
    }

    @Test
    void withoutSuccessorOrDayWeAskWhoFollows() {
        assertThat(advice(a -> a.contact("Gone", c -> c.roles(APPROVER).left())))
                .containsExactly("Find out who follows Gone and introduce ourselves by 22 December.");
        assertThat(advice(a ->
                        a.prospect().contact("Gone", c -> c.roles(APPROVER).until(AS_OF.minusDays(2)))))
                .containsExactly("Ask who follows Gone and offer a first meeting by 20 December.");
    }

    @Test
    void whoIsYetToComeIsAChangeThatLiesAhead() {
        assertThat(changes(a -> a.contact("Soon", c -> c.roles(USER).since(AS_OF.plusDays(5)))
                        .contact("No role", c -> c.since(AS_OF.plusDays(5)))))
                .extracting(change -> change.contact().name(), BuyerChange::kind, BuyerChange::introduceBy)
                .containsExactly(tuple("Soon", Kind.COMES, AS_OF.plusDays(35)));
    }

    @Test
    void aProspectIsToldAsAnOpening() {
        assertThat(changes(a -> a.prospect().contact("New", c -> c.roles(USER).since(AS_OF))))
                .extracting(BuyerChange::prospect)
                .containsExactly(true);
    }
}
