package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", AS_OF);
    private static final Wording GERMAN = Wording.of(Locale.GERMAN, "EUR", AS_OF);

    @Test
    void aSentenceIsSaidInTheLanguageOfThePlan() {
        Sentence more = Sentence.of("run.more", Arg.count(3));
        assertThat(ENGLISH.say(more)).isEqualTo("… and 3 more; -v shows all");
        assertThat(GERMAN.say(more)).isEqualTo("… und 3 weitere; -v zeigt alle");
    }

    @Test
    void theStopOfAnAbbreviationIsThatOfTheSentenceToo() {
        Arg[] move = {Arg.text("5"), Arg.text("Raman"), Arg.text("7. Dez.")};
        assertThat(GERMAN.say("report.hear.move", move)).isEqualTo("Schritt 5, Raman, 7. Dez.");
        assertThat(ENGLISH.say("report.hear.move", Arg.text("5"), Arg.text("Raman"), Arg.text("7 Dec")))
                .isEqualTo("Move 5, Raman, 7 Dec.");
    }

    @Test
    void aCountOfOneChoosesTheSingular() {
        assertThat(ENGLISH.say("run.warnings", Arg.count(1))).isEqualTo("1 warning");
        assertThat(ENGLISH.say("run.warnings", Arg.count(2))).isEqualTo("2 warnings");
    }

    @Test
    void countsInWordsAreWordsUpToTwelveAndBeginASentenceWithACapital() {
        Arg both = Arg.phrase(Sentence.of(
                "planning.headline.days.both",
                Arg.countInWords(2),
                Arg.phrase(Sentence.of("planning.headline.days.yes", Arg.countInWords(12)))));
        Arg[] args = {Arg.countInWords(13), Arg.text("May"), both};
        assertThat(ENGLISH.say("planning.headline.days.plain", args))
                .isEqualTo("13 moves to May. Two are overdue, twelve need your yes.");
        assertThat(GERMAN.say("planning.headline.days.plain", args))
                .endsWith(". Zwei sind überfällig, zwölf brauchen Ihr Ja.");
        assertThat(ENGLISH.say("planning.headline.goals.loose", Arg.countInWords(4), Arg.countInWords(5)))
                .startsWith("Four of five goals");
    }

    @Test
    void textOfTheUserIsNeverReadAsAMessage() {
        assertThat(ENGLISH.say(Sentence.verbatim("{0} $1 \\ 100 %"))).isEqualTo("{0} $1 \\ 100 %");
    }

    @Test
    void namesAreEnumerated() {
        assertThat(ENGLISH.say(Arg.names(List.of("Ada", "Ben", "Cleo")))).isEqualTo("Ada, Ben and Cleo");
        assertThat(GERMAN.say(Arg.names(List.of("Ada", "Ben")))).isEqualTo("Ada und Ben");
        assertThat(ENGLISH.say(Arg.names(List.of("Ada")))).isEqualTo("Ada");
    }

    /** Else the number after an Arabic name would stand left of it. */
    @Test
    void aNameFromTheRightKeepsWhatFollowsOnItsRight() {
        assertThat(ENGLISH.say(Arg.text("محمد"))).isEqualTo("محمد\u200E");
        assertThat(ENGLISH.say(Arg.names(List.of("דוד", "Ben")))).isEqualTo("דוד\u200E and Ben");
    }

    @Test
    void aDayOfAnotherYearCarriesItsYear() {
        assertThat(ENGLISH.say(Arg.day(LocalDate.of(2026, 3, 12)))).isEqualTo("12\u00a0March");
        assertThat(ENGLISH.say(Arg.day(LocalDate.of(2027, 3, 31)))).isEqualTo("31\u00a0March\u00a02027");
        assertThat(GERMAN.say(Arg.day(LocalDate.of(2026, 3, 31)))).isEqualTo("31.\u00a0März");
    }

    @Test
    void moneyIsAsShortAsItCanBeRead() {
        assertThat(ENGLISH.say(Arg.money(4_820_000))).isEqualTo("€4.82\u00a0m");
        assertThat(GERMAN.say(Arg.money(4_820_000))).isEqualTo("4,82\u00a0Mio.\u00a0€");
        assertThat(ENGLISH.say(Arg.money(-30_000))).isEqualTo("\u2212€30\u00a0k");
        assertThat(ENGLISH.say(Arg.money(712))).isEqualTo("€712");
        assertThat(ENGLISH.say(Arg.money(999_600))).isEqualTo("€1.00\u00a0m");
    }

    @Test
    void sharesScoresAndAccessHaveTheirPlaces() {
        assertThat(ENGLISH.say(Arg.share(0.544))).isEqualTo("54\u00a0%");
        assertThat(ENGLISH.say(Arg.score(7))).isEqualTo("7.0");
        assertThat(GERMAN.say(Arg.access(0.5))).isEqualTo("0,50");
        assertThat(ENGLISH.say(Arg.score(-0.04))).isEqualTo("0.0");
    }

    @Test
    void halvesAreRoundedUpAsAPersonReadsThem() {
        assertThat(ENGLISH.say(Arg.share(0.285))).isEqualTo("29\u00a0%");
        assertThat(ENGLISH.numbers().decimal(1.005, 2)).isEqualTo("1.01");
    }

    @Test
    void aMissingMessageIsABugAndSaysItsKey() {
        assertThatThrownBy(() -> ENGLISH.say("cli.nonsense"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("cli.nonsense");
    }
}
