package dev.kap.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.analysis.Analysis;
import dev.kap.analysis.Figures;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single accounts mean for the business, and what they are promised. */
class ExposureTest {

    private static PortfolioInsight of(Given given) {
        return Analysis.of(given.build()).value();
    }

    @Test
    void itIsAnEightyTwentyBusinessFromFourFifthsOn() {
        assertThat(fiveWithLargest(16).eightyTwenty()).isTrue();
        assertThat(fiveWithLargest(15).eightyTwenty()).isFalse();
        assertThat(of(Given.portfolio().account("Acme")).concentration().eightyTwenty())
                .isNull();
    }

    /** One account of that revenue and four of 1 each: 16 of 20 are 80 %. */
    private static Concentration fiveWithLargest(double revenue) {
        return of(Given.portfolio()
                        .account("A", a -> a.revenue(revenue))
                        .account("B", a -> a.revenue(1))
                        .account("C", a -> a.revenue(1))
                        .account("D", a -> a.revenue(1))
                        .account("E", a -> a.revenue(1)))
                .concentration();
    }

    @Test
    void growthIsTheRatioToLastYearAndPotentialWhatIsLeftOfTheirSpend() {
        assertThat(scores(Given.portfolio()
                        .criterion("Growth", 1, "", true)
                        .account("Large", a -> a.revenue(300.0, 200.0, null))
                        .account("Small", a -> a.revenue(20.0, 10.0, null))
                        .account("New", a -> a.revenue(50.0, 0.0, null))))
                .containsExactly(0.0, 100.0, null);
        assertThat(scores(Given.portfolio()
                        .criterion("Potential", 1, "", true)
                        .account("Nearly all", a -> a.revenue(90).spend(100))
                        .account("Much left", a -> a.revenue(10).spend(60))
                        .account("More than all", a -> a.revenue(80).spend(40))
                        .account("Unknown", a -> a.revenue(80))))
                .containsExactly(50.0, 100.0, 0.0, null);
    }

    @Test
    void aCriterionMayLookAtLastYearOrTheTargetOfAMeasure() {
        assertThat(scores(measured("Revenue last year"))).containsExactly(100.0, 0.0, 50.0);
        assertThat(scores(measured("Revenue target"))).containsExactly(50.0, 100.0, 0.0);
        assertThat(scores(measured("Units"))).containsExactly(0.0, 50.0, 100.0);
    }

    private static Given measured(String column) {
        return Given.portfolio()
                .criterion("It", 1, column, true)
                .account("A", a -> a.revenue(2.0, 3.0, 2.0).units(1.0, 3.0, 2.0))
                .account("B", a -> a.revenue(3.0, 1.0, 3.0).units(2.0, 2.0, 3.0))
                .account("C", a -> a.revenue(1.0, 2.0, 1.0).units(3.0, 1.0, 1.0));
    }

    private static List<Double> scores(Given given) {
        return of(given).accounts().stream()
                .map(account -> account.standing().selectionScore())
                .toList();
    }

    @Test
    void aManagerStandsAloneWithAnAccountOnlyAmongOthers() {
        Given two = Given.portfolio().account("A").account("B").account("C");

        assertThat(of(two.nominates("Ann", "A", "B").nominates("Ben", "A"))
                        .nominations()
                        .alone())
                .extracting(NominationInsight.Vote::account, NominationInsight.Vote::by)
                .containsExactly(tuple("B", List.of("Ann")));
        assertThat(of(Given.portfolio().account("A").nominates("Ann", "A"))
                        .nominations()
                        .alone())
                .isEmpty();
    }

    @Test
    void theStandInIsTheOneWithTheMostLinksLeftWhateverTheNames() {
        AccountInsight account =
                Figures.acme(a -> a.contact("Kim", kim -> kim.influence(8).function("IT"))
                        .contact("Lee", lee -> lee.influence(5))
                        .contact("Ann", ann -> ann.influence(2).function("IT"))
                        .contact("Zoe", zoe -> zoe.influence(7).function("IT"))
                        .link("Dana", "Kim", 5)
                        .link("Dana", "Lee", 5)
                        .link("Abe", "Kim", 3)
                        .link("Zed", "Kim", 2.2)
                        .link("Zed", "Lee", 2.2));

        // Zed's 3 + 3 beat Abe's 5
        assertThat(Figures.departure(account, "Dana").standIn()).isEqualTo("Zed");
        assertThat(Figures.departure(account, "Kim").standIn()).isEqualTo("Zoe");
    }

    @Test
    void withoutTheSheetATierHasItsDefaultPromise() {
        Portfolio portfolio = Given.portfolio().build();

        assertThat(List.of(Tier.values()))
                .map(tier -> Service.of(tier, portfolio))
                .extracting(Service::visitsPerYear, Service::sponsored, Service::channel)
                .containsExactly(
                        tuple(12.0, true, Sentence.of("analysis.channel.key")),
                        tuple(6.0, true, Sentence.of("analysis.channel.grow")),
                        tuple(2.0, false, Sentence.of("analysis.channel.maintain")),
                        tuple(0.0, false, Sentence.of("analysis.channel.tail")));
    }

    @Test
    void theSheetWinsCellByCell() {
        Portfolio portfolio = Given.portfolio()
                .promises(Tier.TAIL, 1.0, "our director", "", "partner")
                .promises(Tier.KEY, null, "No", "1 hour", "")
                .build();

        Service tail = Service.of(Tier.TAIL, portfolio);
        assertThat(tail.visitsPerYear()).isEqualTo(1);
        assertThat(tail.sponsored()).isTrue();
        assertThat(tail.executiveSponsor()).isEqualTo(Sentence.verbatim("our director"));
        assertThat(tail.responseTime()).isEqualTo(Sentence.of("analysis.response.tail"));
        assertThat(tail.channel()).isEqualTo(Sentence.verbatim("partner"));
        assertThat(tail.rows()).hasSize(1);
        Service key = Service.of(Tier.KEY, portfolio);
        assertThat(key.visitsPerYear()).isEqualTo(12);
        assertThat(key.sponsored()).isFalse();
        assertThat(key.responseTime()).isEqualTo(Sentence.verbatim("1 hour"));
        assertThat(Service.of(Tier.GROW, portfolio).rows()).isEmpty();
    }

    @Test
    void aLimitForgivesTheLastBitsOnly() {
        assertThat(Tolerance.reached(0.1 + 0.7, 0.8)).isTrue();
        assertThat(Tolerance.reached(0.7999, 0.8)).isFalse();
        assertThat(Tolerance.passed(0.1 + 0.2, 0.3)).isFalse();
        assertThat(Tolerance.passed(0.3001, 0.3)).isTrue();
        assertThat(Tolerance.same(0.1 + 0.2, 0.3)).isTrue();
        assertThat(Tolerance.same(0.3001, 0.3)).isFalse();
    }
}
