package dev.kap.diagnosis;

import static dev.kap.portfolio.Status.ATTENTION;
import static dev.kap.portfolio.Status.GAP;
import static dev.kap.portfolio.Status.GOOD;
import static dev.kap.portfolio.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.diagnosis.answer.RoomIndex;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Partnership;
import dev.kap.wording.Wording;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The votes of a workshop on the eighteen questions (decision 20). */
class VotesOfARoomTest {

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);

    @Test
    void whatMoreThanHalfSayAnswersTheQuestionWithTheCount() {
        Diagnosis answer = answer(11, a -> a.voted(11, GOOD, GOOD, GOOD, ATTENTION, UNKNOWN));
        assertThat(answer.status()).isEqualTo(GOOD);
        assertThat(answer.answeredBy()).isEqualTo(Diagnosis.ROOM);
        assertThat(answer.person()).isEmpty();
        assertThat(ENGLISH.say(answer.evidence())).isEqualTo("3 of 5 say yes.");
        assertThat(ENGLISH.say(answer.figure())).isEqualTo("by judgement");
        assertThat(answer.room()).isNotNull();
        assertThat(answer.room().people()).isEqualTo(5);
        assertThat(answer.rows()).contains(answer.room().origin());
    }

    @Test
    void whereTheDataSayOtherwiseBothStand() {
        Diagnosis answer =
                answer(11, a -> a.partnership(Partnership.TRANSACTIONAL).voted(11, GOOD, GOOD, GAP));
        assertThat(answer.status()).isEqualTo(GOOD);
        assertThat(ENGLISH.say(answer.evidence())).startsWith("2 of 3 say yes. The data say gap:");
    }

    @Test
    void withoutMoreThanHalfTheComputedAnswerStandsBesideTheVotes() {
        Diagnosis answer =
                answer(11, a -> a.partnership(Partnership.TRANSACTIONAL).voted(11, GOOD, GOOD, ATTENTION, GAP));
        assertThat(answer.status()).isEqualTo(GAP);
        assertThat(answer.answeredBy()).isNull();
        assertThat(answer.room()).isNotNull();
        assertThat(answer.room().yes()).isEqualTo(2);
    }

    @Test
    void aRoomThatCannotSayLeavesTheDataAlone() {
        Diagnosis answer =
                answer(11, a -> a.partnership(Partnership.STRATEGIC_PARTNER).voted(11, UNKNOWN, UNKNOWN, GAP));
        assertThat(answer.status()).isEqualTo(GOOD);
        assertThat(answer.answeredBy()).isNull();
    }

    @Test
    void anAnswerInDiagnosticsGoesBeforeTheRoom() {
        Diagnosis answer =
                answer(11, a -> a.answer(11, ATTENTION, "Talks began", "Dana").voted(11, GOOD, GOOD));
        assertThat(answer.status()).isEqualTo(ATTENTION);
        assertThat(answer.person()).contains("Dana");
        assertThat(answer.room()).isNotNull();
    }

    @Test
    void theIndexOfTheRoomCountsYesAndHalfOverAllThatCouldBeSaid() {
        GivenAccount acme = GivenAccount.named("Acme");
        acme.voted(1, GOOD, ATTENTION).voted(2, GAP, UNKNOWN).voted(3, GOOD, GOOD);
        // 3 yes and 1 half of 2 people x 18 questions.
        assertThat(RoomIndex.of(acme.build().room())).contains(new RoomIndex(2, 100 * 3.5 / 36));
        assertThat(RoomIndex.of(GivenAccount.named("Birch").build().room())).isEmpty();
    }

    private static Diagnosis answer(int number, Consumer<GivenAccount> acme) {
        PortfolioInsight portfolio = Insights.of(Given.acme(acme));
        return Diagnostics.of(portfolio.accounts().getFirst(), portfolio)
                .diagnoses()
                .get(number - 1);
    }
}
