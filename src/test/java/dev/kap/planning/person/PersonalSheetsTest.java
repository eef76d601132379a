package dev.kap.planning.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.Ask;
import dev.kap.plan.person.CoolingLink;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What each of us has to do, to ask and to keep over all accounts. */
class PersonalSheetsTest {

    private static final LocalDate AS_OF = Given.AS_OF;

    @Test
    void aLinkIsLiveForNinetyTwoDaysAtStrengthThreeAndThenGoesCold() {
        PersonalSheet dana = sheet(
                "Dana",
                a -> a.contact("Kim", c -> c.influence(3))
                        .contact("Lee", c -> c.influence(3))
                        .link("Dana", "Kim", 3.0, AS_OF.minusDays(60))
                        .link("Dana", "Lee", 5.0, AS_OF.minusDays(60)));
        assertThat(dana.cooling())
                .extracting(one -> one.contact().name(), CoolingLink::until)
                .containsExactly(tuple("Kim", AS_OF.plusDays(32)));
    }

    @Test
    void aMoveOfTheirsUpToThatDayKeepsALinkAndALaterOneDoesNot() {
        Consumer<GivenAccount> account = a -> a.contact("Kim", c -> c.influence(3))
                .contact("Lee", c -> c.influence(3))
                .link("Dana", "Kim", 3.0, AS_OF.minusDays(60))
                .link("Dana", "Lee", 3.0, AS_OF.minusDays(60))
                .action("Call", "", "Kim", "Dana", AS_OF.plusDays(30))
                .action("Write", "", "Lee", "Dana", AS_OF.plusDays(40))
                .action("Visit", "", "Lee", "Otto", AS_OF.plusDays(10));
        List<CoolingLink> cooling = sheet("Dana", account).cooling();
        assertThat(cooling.get(0).keeps()).isNotNull();
        assertThat(cooling.get(1).keeps()).isNull();
        assertThat(cooling.get(1).colleagues()).extracting(move -> move.owner()).isEqualTo("Otto");
    }

    @Test
    void aColdLinkAndALinkOfAColleagueAreOnNobodysSheet() {
        Consumer<GivenAccount> account = a -> a.manager("Dana")
                .contact("Kim", c -> c.influence(3))
                .link("Dana", "Kim", 3.0, AS_OF.minusDays(200))
                .link("Otto", "Kim", 3.0, AS_OF.minusDays(80));
        assertThat(sheet("Dana", account).cooling()).isEmpty();
        assertThat(sheet("Otto", account).cooling()).hasSize(1);
    }

    @Test
    void whoeverOpensADoorIsAskedAWeekBeforeAndEachFavourIsCounted() {
        PersonalSheet dana = sheet("Dana", a -> {
            a.manager("Dana").contact("Friend", c -> c.influence(7).relationship(9));
            a.link("Dana", "Friend", 5.0, AS_OF.minusDays(10));
            for (String name : List.of("Ann", "Ben", "Cy")) {
                a.contact(name, c -> c.influence(8).relationship(1)).tie("Friend", TieKind.KNOWS, name, 1.0);
                a.action("Bring the sheet to " + name, "", name, "Dana", AS_OF.plusDays(20 + name.length()));
            }
        });
        List<Ask> doors =
                dana.asks().stream().filter(ask -> ask.kind() == Ask.Kind.DOOR).toList();
        // The third action goes without her: nobody is asked more than twice a year.
        assertThat(doors).hasSize(2).allSatisfy(ask -> {
            assertThat(ask.whom().name()).isEqualTo("Friend");
            assertThat(ask.by()).isBetween(AS_OF.plusDays(1), ask.move().by().minusDays(7));
            assertThat(ask.by().getDayOfWeek().getValue()).isLessThan(6);
        });
        List<Ask> byMove = dana.asks().stream()
                .sorted(Comparator.comparing((Ask ask) -> ask.move().by()))
                .toList();
        assertThat(byMove)
                .extracting(Ask::count)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactly(1, 2);
        assertThat(dana.asks()).allMatch(ask -> ask.atLimit() == ask.count() >= 2);
    }

    @Test
    void aReviewOnASundayWantsAWorkday() {
        LocalDate sunday = LocalDate.of(2026, 12, 13);
        assertThat(sheet("Dana", a -> a.manager("Dana").review(sunday)).reviews())
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.next()).isEqualTo(sunday);
                    assertThat(review.workday()).isFalse();
                });
    }

    @Test
    void whoHasLeftHasNoSheet() {
        Given given = Given.portfolio()
                .member("Dana", Level.MANAGER)
                .leaver("Gone", AS_OF.minusDays(10))
                .account(
                        "Acme",
                        a -> a.manager("Dana")
                                .contact("Kim", c -> c.influence(8).relationship(2))
                                .link("Gone", "Kim", 5.0, AS_OF.minusDays(20))
                                .action("Call", "", "Kim", "Gone", AS_OF.plusDays(5)));
        assertThat(PersonalSheets.of(plan(given)))
                .extracting(PersonalSheet::person)
                .contains("Dana")
                .doesNotContain("Gone", "");
    }

    private static PersonalSheet sheet(String person, Consumer<GivenAccount> account) {
        Given given = Given.portfolio()
                .with(Setting.CELLS_THAT_MATTER, "0")
                .member("Dana", Level.MANAGER)
                .member("Otto", Level.MANAGER)
                .account("Acme", account);
        return PersonalSheets.of(plan(given)).stream()
                .filter(sheet -> sheet.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static PortfolioPlan plan(Given given) {
        return Planning.untried(Insights.of(given.build()), List.of()).value();
    }
}
