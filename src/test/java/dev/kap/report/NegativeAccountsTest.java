package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.analysis.Analysis;
import dev.kap.insight.AccountInsight;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts that we paid back more than they bought: they have no share, and the review names them and the net sum. */
class NegativeAccountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Alder:900000,Birch:-250000|Alder 1.00,Birch null|Below zero: Birch; the net sum is €650 k.",
                "en|Alder:300000,Birch:-40000,Cedar:100000,Elm:-10000|Alder 0.75,Birch null,Cedar 0.25,Elm null|Below"
                        + " zero: Birch and Elm; the net sum is €350 k.",
                "en|Alder:0,Birch:-40000,Cedar:100000"
                        + "|Alder 0.00,Birch null,Cedar 1.00|Below zero: Birch; the net sum is €60 k.",
                "de|Alder:900000,Birch:-250000|Alder 1.00,Birch null|Unter null: Birch; die Nettosumme ist 650 Tsd. €."
            })
    void theReviewNamesThemAndTheNetSum(String language, String revenues, String shares, String basis) {
        PortfolioPlan plan = plan(revenues);
        assertThat(plan.insight().accounts().stream()
                        .map(NegativeAccountsTest::share)
                        .collect(Collectors.joining(",")))
                .isEqualTo(shares);
        assertThat(text(plan, Locale.of(language))).contains(basis);
    }

    private static String share(AccountInsight account) {
        Double share = account.standing().revenueShare();
        return account.name() + " " + (share == null ? "null" : String.format(Locale.ROOT, "%.2f", share));
    }

    private static PortfolioPlan plan(String revenues) {
        Given given = Given.portfolio();
        Arrays.stream(revenues.split(","))
                .map(one -> one.split(":"))
                .forEach(one -> given.account(one[0], a -> a.revenue(Double.parseDouble(one[1]))));
        return Planning.of(Analysis.of(given.build()).value()).value();
    }

    private static String text(PortfolioPlan plan, Locale language) {
        Wording wording = Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
        return Prints.text(ReviewDocument.of(plan, Templates.builtIn(), Theme.standard(), wording))
                .replace('\u00a0', ' ');
    }
}
