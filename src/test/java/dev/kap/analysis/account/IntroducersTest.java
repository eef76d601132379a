package dev.kap.analysis.account;

import static dev.kap.analysis.Figures.EXACT;
import static dev.kap.analysis.Figures.acme;
import static dev.kap.analysis.Figures.contact;
import static dev.kap.portfolio.TieKind.INFLUENCES;
import static dev.kap.portfolio.TieKind.KNOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenContact;
import dev.kap.insight.Access;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Openness;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Stance;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Only those who wish us well open doors. */
class IntroducersTest {

    private static ContactInsight behind(Consumer<GivenContact> between) {
        return contact(
                acme(a -> a.contact("Lee", between)
                        .contact("Kim")
                        .tie("Lee", INFLUENCES, "Kim")
                        .link("Dana", "Lee", 5)),
                "Kim");
    }

    @Test
    void aFriendOnTheWayIntroduces() {
        ContactInsight kim = behind(lee -> lee.relationship(5));

        // 10 / 10 x 0.7 x 0.8
        assertThat(kim.access()).isEqualTo(new Access(1 * 0.7 * 0.8, List.of("Dana", "Lee", "Kim")));
        assertThat(kim.doorKeeper()).isNull();
        assertThat(kim.approach().closed()).isNull();
    }

    @Test
    void whoHardlyKnowsUsOpensNoDoorAndIsToBeWonFirst() {
        ContactInsight kim = behind(lee -> lee.relationship(4.9));

        assertThat(kim.access()).isNull();
        assertThat(kim.doorKeeper()).isEqualTo("Lee");
        assertThat(kim.approach().closed().way().path()).containsExactly("Dana", "Lee", "Kim");
    }

    @Test
    void scepticsAndOpponentsOpenNoDoorWhateverTheRelationship() {
        assertThat(behind(lee -> lee.stance(Stance.SCEPTIC)).doorKeeper()).isEqualTo("Lee");
        assertThat(behind(lee -> lee.stance(Stance.OPPONENT)).doorKeeper()).isEqualTo("Lee");
        assertThat(behind(lee -> lee.stance(Stance.NEUTRAL)).doorKeeper()).isNull();
        assertThat(behind(lee -> {}).doorKeeper()).isNull();
    }

    @Test
    void nobodyNeedsToBeAnIntroducerToBeReachedDirectly() {
        AccountInsight account =
                acme(a -> a.contact("Kim", kim -> kim.relationship(1).stance(Stance.OPPONENT))
                        .link("Dana", "Kim", 3));

        assertThat(contact(account, "Kim").access()).isEqualTo(new Access(0.5, List.of("Dana", "Kim")));
    }

    @Test
    void theWayGoesRoundWhoIsNoIntroducer() {
        AccountInsight account = acme(a -> a.contact("Foe", foe -> foe.stance(Stance.OPPONENT))
                .contact("Pal", pal -> pal.relationship(8))
                .contact("Kim")
                .tie("Foe", INFLUENCES, "Kim")
                .tie("Pal", KNOWS, "Kim")
                .link("Dana", "Foe", 5)
                .link("Dana", "Pal", 3));

        // 5 / 10 x 0.4 x 0.8 over Pal, where Foe would give 0.56
        assertThat(contact(account, "Kim").access().value()).isCloseTo(0.16, EXACT);
        assertThat(contact(account, "Kim").secondAccess()).isNull();
    }

    @Test
    void theFirstOnTheBestWayWhoFailsKeepsTheDoor() {
        AccountInsight account = acme(a -> a.contact("Pal", pal -> pal.relationship(8))
                .contact("Foe", foe -> foe.stance(Stance.SCEPTIC))
                .contact("Odd", odd -> odd.relationship(2))
                .contact("Kim")
                .tie("Pal", KNOWS, "Foe")
                .tie("Foe", KNOWS, "Odd")
                .tie("Odd", KNOWS, "Kim")
                .link("Dana", "Pal", 5));

        assertThat(contact(account, "Foe").access().path()).containsExactly("Dana", "Pal", "Foe");
        assertThat(contact(account, "Odd").doorKeeper()).isEqualTo("Foe");
        assertThat(contact(account, "Kim").doorKeeper()).isEqualTo("Foe");
    }

    @Test
    void aLinkOfStrengthOneAndATieOfStrengthZeroMakeNoWay() {
        AccountInsight account = acme(a -> a.contact("Kim", kim -> kim.relationship(9))
                .contact("Lee")
                .contact("Max", max -> max.relationship(9))
                .contact("Eli")
                .link("Dana", "Kim", 1)
                .tie("Kim", KNOWS, "Lee")
                .link("Dana", "Max", 5)
                .tie("Max", KNOWS, "Eli", 0.0));

        assertThat(contact(account, "Kim").access()).isNull();
        assertThat(contact(account, "Kim").relationship().evidenced()).isEqualTo(0);
        assertThat(contact(account, "Lee").access()).isNull();
        assertThat(contact(account, "Lee").doorKeeper()).isNull();
        assertThat(contact(account, "Eli").access()).isNull();
        assertThat(contact(account, "Eli").doorKeeper()).isNull();
    }

    @Test
    void whoIsInContactWithoutARatingIsNotOutOfReach() {
        AccountInsight account = acme(a -> a.contact("Kim")
                .contact("Lee")
                .contact("Max")
                .link("Eve", "Kim", null, Given.AS_OF.minusDays(90))
                .link("Dana", "Kim", null, Given.AS_OF)
                .link("Dana", "Lee", null, Given.AS_OF.minusDays(91)));

        assertThat(contact(account, "Kim").approach().inContact()).containsExactly("Dana", "Eve");
        assertThat(contact(account, "Kim").approach().outOfReach()).isFalse();
        assertThat(contact(account, "Lee").approach().inContact()).isEmpty();
        assertThat(contact(account, "Lee").approach().outOfReach()).isTrue();
        assertThat(contact(account, "Max").approach().outOfReach()).isTrue();
    }

    @Test
    void aWayIsStrongPossibleOrLong() {
        assertThat(Openness.of(0.4, Settings.STANDARD)).isEqualTo(Openness.STRONG);
        assertThat(Openness.of(0.39, Settings.STANDARD)).isEqualTo(Openness.POSSIBLE);
        assertThat(Openness.of(0.2, Settings.STANDARD)).isEqualTo(Openness.POSSIBLE);
        assertThat(Openness.of(0.19, Settings.STANDARD)).isEqualTo(Openness.LONG);
    }

    @Test
    void anAccessIsTheSameWhateverElseIsClosed() {
        AccountInsight account = acme(a -> a.contact("Ann", ann -> ann.relationship(6))
                .contact("Bob", bob -> bob.relationship(6))
                .contact("Kim")
                .tie("Ann", KNOWS, "Kim")
                .tie("Bob", KNOWS, "Kim")
                .link("Dana", "Ann", 5)
                .link("Dana", "Bob", 5));

        // Equal ways: the first by name; the second one avoids the same introducer.
        assertThat(contact(account, "Kim").access().path()).containsExactly("Dana", "Ann", "Kim");
        assertThat(contact(account, "Kim").secondAccess().path()).containsExactly("Dana", "Bob", "Kim");
    }
}
