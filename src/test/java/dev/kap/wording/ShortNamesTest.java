package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    @Test
    void aNameIsShortenedToItsSurname() {
        assertThat(ShortNames.of(List.of("Rosa Whitlam")).of("Rosa Whitlam")).isEqualTo("Whitlam");
    }

    /** Signs that only turn the direction of writing are no surname: a figure would print nothing. */
    @Test
    void whatCannotBeSeenIsNoSurname() {
        assertThat(ShortNames.of(List.of("Rosa Whitlam \u200f\u200e")).of("Rosa Whitlam \u200f\u200e"))
                .isEqualTo("Whitlam");
    }

    @Test
    void equalSurnamesCarryTheInitial() {
        ShortNames names = ShortNames.of(List.of("Rosa Whitlam", "Paul Whitlam"));
        assertThat(names.of("Rosa Whitlam")).isEqualTo("R.\u00a0Whitlam");
        assertThat(names.of("Paul Whitlam")).isEqualTo("P.\u00a0Whitlam");
    }

    @Test
    void equalInitialsKeepTheWholeName() {
        ShortNames names = ShortNames.of(List.of("Rosa Whitlam", "Rita Whitlam"));
        assertThat(names.of("Rosa Whitlam")).isEqualTo("Rosa Whitlam");
    }

    @Test
    void aParticleStaysWithTheSurname() {
        assertThat(ShortNames.of(List.of()).of("Maximiliane Freifrau von Hollerstein-Quast"))
                .isEqualTo("v.\u00a0Hollerstein-Quast");
    }

    @Test
    void aSurnameBeforeACommaIsTheSurname() {
        assertThat(ShortNames.of(List.of()).of("Whitlam, Rosa")).isEqualTo("Whitlam");
    }

    @Test
    void aTitleInBracketsThatTellsTwoPeopleApartDoesNotBecomeTheSurname() {
        ShortNames names = ShortNames.of(List.of("Rosa Whitlam (Buyer)", "Rosa Whitlam (Chair)"));
        assertThat(names.of("Rosa Whitlam (Buyer)")).isEqualTo("Rosa Whitlam (Buyer)");
    }

    @Test
    void aNameWithoutABlankStaysWhole() {
        assertThat(ShortNames.of(List.of("田中太郎")).of("田中太郎")).isEqualTo("田中太郎");
    }
}
