package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.kap.figure.ParetoLabels.Label;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoChartTest {

    private static final Theme THEME = Theme.standard();
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF);

    @Test
    void theAxisEndsAtTheFirstRoundFigureAboveTheLargestRevenue() {
        // 5.6 m / 4 = 1.4 m, so a tick each 2 m, up to 6 m.
        ParetoScale scale = scale(5_600_000.0, 4_000_000.0);

        assertThat(scale.ticks()).containsExactly(0.0, 2_000_000.0, 4_000_000.0, 6_000_000.0);
        assertThat(scale.unit()).isEqualTo(1_000_000);
        assertThat(scale.y(6_000_000)).isCloseTo(ParetoScale.TOP, offset(1e-9));
    }

    @Test
    void smallRevenuesAreCountedInThousandsAndSmallerOnesAsTheyAre() {
        assertThat(scale(48_000.0).unit()).isEqualTo(1000);
        assertThat(scale(700.0).unit()).isEqualTo(1);
    }

    /** Steps so small that adding one changes nothing would make ticks for ever. */
    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-320, 1e-9, 1, 1e15, 1e300, Double.MAX_VALUE, Double.NaN, 0})
    void noRevenueMakesAnAxisWithoutEnd(double revenue) {
        assertThat(scale(revenue, revenue).ticks()).hasSizeBetween(2, 6).allMatch(Double::isFinite);
    }

    @Test
    void theCurveSaysTheTopThreeTheEightyPercentAndTheAccountOfThePlan() {
        // Sum 100: the first three make 70 %, the first four 80 %.
        var concentration = SampleConcentration.of(List.of(40.0, 20.0, 10.0, 10.0, 5.0, 5.0, 4.0, 3.0, 2.0, 1.0));
        List<Label> labels = new ParetoLabels(concentration, ParetoScale.of(concentration), THEME, ENGLISH)
                .place(SampleConcentration.name(1));

        assertThat(labels)
                .extracting(label -> label.draft().text())
                .containsExactly("top three: 70\u00a0%", "4 accounts: 80\u00a0%", "Nordhaven Mills 2: 20\u00a0%");
        assertThat(labels.get(0).place().meets(labels.get(1).place())).isFalse();
    }

    @Test
    void withoutRevenueItIsOneLineHigh() {
        ParetoChart chart = new ParetoChart(SampleConcentration.of(List.of()), "", THEME, ENGLISH);

        assertThat(chart.height()).isEqualTo(Pen.mm(8));
    }

    private static ParetoScale scale(Double... revenues) {
        return ParetoScale.of(SampleConcentration.of(List.of(revenues)));
    }
}
