package dev.kap.report.page.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideTitleTest {

    @Test
    void aHeadlineThatFitsLosesItsFullStopOnly() {
        assertThat(SlideTitle.of("The one goal is SMART and not behind."))
                .isEqualTo("The one goal is SMART and not behind");
    }

    @Test
    void twoSentencesBecomeOne() {
        assertThat(SlideTitle.of("18 moves to 20 February. Two are overdue."))
                .isEqualTo("18 moves to 20 February: Two are overdue");
        assertThat(SlideTitle.of("Eight hang on one person. Settle that: it is late."))
                .isEqualTo("Eight hang on one person \u2013 Settle that: it is late");
    }

    @Test
    void theSecondSentenceGoesWhereBothHaveNoRoom() {
        String first = "Two people who hardly know us decide on \u20ac2.10 m of the \u20ac3.63 m that is open";
        assertThat(SlideTitle.of(first + ". As it stands, 2027 ends \u20ac257 k short of the goal."))
                .isEqualTo(first);
    }

    @Test
    void thenTheLastClauseGoes() {
        assertThat(SlideTitle.of(
                        "Win Vosskuhl and Ellerbrock before the tender closes on 31 March: they decide on all that"
                                + " is open and both of them hardly know us"))
                .isEqualTo("Win Vosskuhl and Ellerbrock before the tender closes on 31 March");
    }

    @Test
    void aListOfNamesIsNoClause() {
        String title =
                SlideTitle.of("Vosskuhl, Ellerbrock and Hollerstein come first among nine contacts with high influence"
                        + " and a weak relationship with us");
        assertThat(title)
                .startsWith("Vosskuhl, Ellerbrock and Hollerstein come first")
                .endsWith("\u2026");
        assertThat(SlideTitle.fits(title)).isTrue();
    }

    @Test
    void aTitleHasTwoLinesOf52Letters() {
        assertThat(SlideTitle.fits("a".repeat(52) + " " + "b".repeat(52))).isTrue();
        assertThat(SlideTitle.fits("a".repeat(53))).isFalse();
        assertThat(SlideTitle.fits("a".repeat(52) + " " + "b".repeat(52) + " c"))
                .isFalse();
    }
}
