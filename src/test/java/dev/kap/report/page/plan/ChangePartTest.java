package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.change.Changes;
import dev.kap.portfolio.Partnership;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the plan on a page says of the changes since the workbook before. */
class ChangePartTest {

    @Test
    void aFigureThatChangedIsToldThoughNobodyMoved() {
        PortfolioPlan before = plan(Given.portfolio().account("Acme", a -> a.revenue(1_000_000.0, null, null)));
        PortfolioPlan now = plan(Given.portfolio()
                .account("Acme", a -> a.revenue(2_000_000.0, null, null).partnership(Partnership.STRATEGIC_PARTNER)));
        ChangePart change = change(now, before);
        assertThat(change.first()).containsExactly("Strategic index 0 → 6.", "Revenue €1.00 m → €2.00 m.");
        assertThat(change.rows()).hasSize(2);
    }

    @Test
    void whereNothingChangedThatIsSaid() {
        PortfolioPlan same = plan(Given.portfolio().account("Acme", a -> a.revenue(1_000_000.0, null, null)));
        assertThat(change(same, same).first()).containsExactly("What the plan measures is as it was.");
    }

    private static PortfolioPlan plan(Given given) {
        return Planning.of(Insights.of(given.build())).value();
    }

    private static ChangePart change(PortfolioPlan now, PortfolioPlan before) {
        PortfolioPlan compared = Changes.since(before, now);
        ChangePart part = ChangePart.of(PageContext.of(
                compared.accounts().getFirst(), compared, List.of(), Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF)));
        return new ChangePart(
                part.title(),
                part.first().stream().map(one -> one.replace('\u00a0', ' ')).toList(),
                part.rows());
    }
}
