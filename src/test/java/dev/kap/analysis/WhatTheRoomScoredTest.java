package dev.kap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Finding;
import dev.kap.insight.Raters;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.RoomRow.Voice;
import dev.kap.portfolio.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Scores of a workshop beside what is typed in Contacts and what links tell (decision 20). */
class WhatTheRoomScoredTest {

    @Test
    void theMiddlePlacesWhoeverNobodyRated() {
        AccountInsight acme = acme(a ->
                a.contact("Kim").scored("Kim", Asked.INFLUENCE, 2, 7, 8).scored("Kim", Asked.RELATIONSHIP, 1, 3, 4, 9));
        ContactInsight kim = acme.contact("Kim").orElseThrow();
        assertThat(kim.influence().value()).isEqualTo(7);
        assertThat(kim.relationship().value()).isEqualTo(3.5);
        assertThat(kim.influence().isRated()).isTrue();
        assertThat(kim.quadrant()).isEqualTo(Quadrant.DEVELOP);
        assertThat(acme(a -> a.contact("Kim")).contact("Kim").orElseThrow().quadrant())
                .isEqualTo(Quadrant.UNPLACED);
    }

    @Test
    void aTypedScoreWinsAndTheRoomIsStillHeard() {
        AccountInsight acme = acme(a -> a.contact("Kim", k -> k.influence(9).relationship(6))
                .scored("Kim", Asked.INFLUENCE, 2, 3)
                .scored("Kim", Asked.RELATIONSHIP, 1, 4));
        ContactInsight kim = acme.contact("Kim").orElseThrow();
        assertThat(kim.influence().value()).isEqualTo(9);
        assertThat(kim.relationship().value()).isEqualTo(6);
        assertThat(acme.raters().spreads())
                .extracting(Raters.Spread::contact, Raters.Spread::width)
                .containsExactly(tuple("Kim", 3.0));
        assertThat(acme.raters().influence().spreads())
                .extracting(Raters.Spread::contact, Raters.Spread::width)
                .containsExactly(tuple("Kim", 1.0));
    }

    @Test
    void theRoomsRatingGoesBeforeTheEvidence() {
        AccountInsight acme = acme(a ->
                a.contact("Kim", k -> k.influence(8)).link("Dana", "Kim", 2).scored("Kim", Asked.RELATIONSHIP, 7, 8));
        ContactInsight kim = acme.contact("Kim").orElseThrow();
        assertThat(kim.relationship().value()).isEqualTo(7.5);
        assertThat(kim.relationship().evidenced()).isEqualTo(2.5);
        assertThat(kinds(acme)).contains(Finding.Kind.RELATIONSHIP_APART);
    }

    @Test
    void whoHasALinkAndScoresIsOneRaterWithTheScore() {
        AccountInsight acme = acme(a -> a.contact("Kim")
                .link("Dana", "Kim", 5)
                .link("Lee", "Kim", 3)
                .add(new RoomRow(
                        Given.origin(Sheet.WORKSHOP, 2),
                        1.0,
                        "Kim",
                        Asked.RELATIONSHIP,
                        List.of(Voice.of("Dana", 4), Voice.of("Guest", 1)))));
        assertThat(acme.raters().spreads().getFirst().ratings())
                .containsExactly(
                        new Raters.Rating("Lee", 5), new Raters.Rating("Dana", 4), new Raters.Rating("Guest", 1));
        assertThat(acme.raters().deviations())
                .containsExactly(
                        new Raters.Deviation("Dana", 1, 1),
                        new Raters.Deviation("Guest", -3.5, 1),
                        new Raters.Deviation("Lee", 2.5, 1));
    }

    @Test
    void theFindingsThatItAddsAreItsSpreadsAndDeviationsAndNoOthers() {
        Consumer<GivenAccount> before =
                a -> a.contact("Kim", k -> k.influence(8).relationship(3))
                        .contact("Lou", l -> l.influence(4).relationship(7));
        List<Finding.Kind> known = kinds(acme(before));
        List<Finding.Kind> heard = kinds(acme(before.andThen(a -> a.scored("Kim", Asked.INFLUENCE, 9, 7)
                .scored("Kim", Asked.RELATIONSHIP, 3, 4)
                .scored("Lou", Asked.RELATIONSHIP, 7, 8))));
        assertThat(known).doesNotContain(Finding.Kind.RATERS_APART, Finding.Kind.RATER_OFF);
        List<Finding.Kind> added = new ArrayList<>(heard);
        known.forEach(added::remove);
        // Kim's influence is seen 2 apart, so each of the two lies 2 off the other; all else is nearer.
        assertThat(added)
                .containsExactlyInAnyOrder(Finding.Kind.RATERS_APART, Finding.Kind.RATER_OFF, Finding.Kind.RATER_OFF);
    }

    private static List<Finding.Kind> kinds(AccountInsight account) {
        return account.findings().stream().map(Finding::kind).toList();
    }

    private static AccountInsight acme(Consumer<GivenAccount> acme) {
        return Insights.of(Given.acme(acme)).accounts().getFirst();
    }
}
