package dev.kap.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.WhiteSpace.Holder;
import dev.kap.portfolio.WhiteSpace.Holding;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class HoldingTextTest {

    @Test
    void wordsSayWhoHasTheBusiness() {
        assertThat(HoldingText.of("Owned")).isEqualTo(new Holding(Holder.OWNED, null, "", null));
        assertThat(HoldingText.of("offen")).isEqualTo(new Holding(Holder.OPEN, null, "", null));
        assertThat(HoldingText.of("competitor's")).isEqualTo(new Holding(Holder.COMPETITOR, null, "", null));
    }

    @Test
    void anAmountIsWhatCouldBeWon() {
        assertThat(HoldingText.of("120000")).isEqualTo(new Holding(Holder.OPEN, 120_000.0, "", null));
        assertThat(HoldingText.of("120.000 €")).isEqualTo(new Holding(Holder.OPEN, 120_000.0, "", null));
        assertThat(HoldingText.of("owned 50,000")).isEqualTo(new Holding(Holder.OWNED, 50_000.0, "", null));
    }

    @Test
    void anyOtherNameIsThatOfACompetitor() {
        assertThat(HoldingText.of("Rival & Sons Ltd"))
                .isEqualTo(new Holding(Holder.COMPETITOR, null, "Rival & Sons Ltd", null));
        assertThat(HoldingText.of("Rival Ltd until 2027-06, 80000"))
                .isEqualTo(new Holding(Holder.COMPETITOR, 80_000.0, "Rival Ltd", YearMonth.of(2027, 6)));
    }

    @Test
    void somebodyElseIsThereUntilThatMonth() {
        assertThat(HoldingText.of("until 2027-06"))
                .isEqualTo(new Holding(Holder.COMPETITOR, null, "", YearMonth.of(2027, 6)));
        assertThat(HoldingText.of("bis 30.06.2027"))
                .isEqualTo(new Holding(Holder.COMPETITOR, null, "", YearMonth.of(2027, 6)));
        assertThat(HoldingText.of("owned (until June 2027)"))
                .isEqualTo(new Holding(Holder.OWNED, null, "", YearMonth.of(2027, 6)));
    }
}
