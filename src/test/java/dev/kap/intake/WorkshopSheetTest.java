package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.RoomRow.Voice;
import dev.kap.portfolio.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote in the room of a workshop, typed from its sheets. */
class WorkshopSheetTest {

    @TempDir
    Path folder;

    @Test
    void eachPersonIsAColumnOfScoresAndVotes() throws IOException {
        Book.Reading reading = workshop("""
            No.|Account|Contact|Asks|Dana Whitlock|Guest
            1|Vossfeld|Kim|influence|8|6.5
            1|Vossfeld|Kim|relationship|high|?
            7|Vossfeld||Q7 Roles known|yes|can't say
            8|Vossfeld||8|half|no\
            """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.account("Vossfeld").room())
                .extracting(RoomRow::number, RoomRow::contact, RoomRow::asked, RoomRow::voices)
                .containsExactly(
                        tuple(1.0, "Kim", Asked.INFLUENCE, List.of(dana(8), guest(6.5))),
                        tuple(1.0, "Kim", Asked.RELATIONSHIP, List.of(dana(7.5))),
                        tuple(7.0, "", Asked.question(7), List.of(dana(Status.GOOD), guest(Status.UNKNOWN))),
                        tuple(8.0, "", Asked.question(8), List.of(dana(Status.ATTENTION), guest(Status.GAP))));
    }

    @Test
    void germanHeadsWordsAndDecimalsAreKnownAndCsvIs() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("accounts", "Account\nVossfeld")
                .sheet("contacts", "Account|Contact\nVossfeld|Kim")
                .sheet("workshop-ergebnisse", """
                    Nr.|Kunde|Kontakt|Gefragt|Dana
                    1|Vossfeld|Kim|Einfluss|"7,5"
                    1|Vossfeld|Kim|Beziehung|4
                    3|Vossfeld||Frage 3|teils
                    4|Vossfeld||Q4|weiß nicht\
                    """)
                .readAsCsv();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.account("Vossfeld").room())
                .flatExtracting(RoomRow::voices)
                .extracting(Voice::score, Voice::vote)
                .containsExactly(
                        tuple(7.5, null), tuple(4.0, null), tuple(null, Status.ATTENTION), tuple(null, Status.UNKNOWN));
    }

    @Test
    void scoresAreReadOnTheScaleOfThePrintedSheetsWhateverThatOfContacts() throws IOException {
        Book.Reading reading = workshop("Account|Contact|Asks|Dana\nVossfeld|Kim|influence|3")
                .sheet("Settings", "Setting|Value\nInfluence scale|1-5")
                .read();
        assertThat(reading.account("Vossfeld").room().getFirst().middle()).contains(3.0);
    }

    @Test
    void aPersonOfTheTeamIsCalledAsThere() throws IOException {
        Book.Reading reading = workshop("Account|Contact|Asks|Whitlock\nVossfeld|Kim|influence|3")
                .sheet("Team", "Team member\nDana Whitlock")
                .read();
        assertThat(reading.account("Vossfeld").room().getFirst().voices()).containsExactly(dana(3));
    }

    @Test
    void aLineOnWhichNobodySaidAnythingIsNotJudged() throws IOException {
        Book.Reading reading = workshop("""
            Account|Contact|Asks|Person 1|Person 2
            Vossfeld|Somebody who left|influence||
            Vossfeld||no question||\
            """).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.account("Vossfeld").room()).isEmpty();
    }

    @Test
    void whatCannotBeMeantIsNamedWithItsCell() throws IOException {
        Book.Reading reading = workshop("""
            Account|Contact|Asks|Dana
            Vossfeld|Kimm|influence|3
            Vossfeld|Kim|influence|11
            Vossfeld|Kim|relationship|perhaps
            Vossfeld|Kim|colour|5
            Vossfeld||Q19|yes
            Vossfeld||Q2|perhaps
            Vossfeld||relationship|4
            Nobody|Kim|influence|4\
            """).read();
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "ERROR unknown-contact Workshop!B2",
                        "ERROR score-off-scale Workshop!D3",
                        "ERROR not-a-number Workshop!D4",
                        "WARNING unknown-asks Workshop!C5",
                        "WARNING unknown-asks Workshop!C6",
                        "WARNING unknown-word Workshop!D7",
                        "ERROR missing-value Workshop!B8",
                        "ERROR unknown-account Workshop!A9");
        assertThat(reading.problem("score-off-scale").account()).isEqualTo("Vossfeld");
    }

    @Test
    void theSameLineTwiceAndThePersonTwiceAreNamed() throws IOException {
        Book.Reading reading = workshop("""
            Account|Contact|Asks|Dana|Guest|Dana
            Vossfeld|Kim|influence|3||9
            Vossfeld|Kim|influence|4||\
            """).read();
        assertThat(reading.problems())
                .containsExactlyInAnyOrder("ERROR duplicate-column Workshop!F1", "WARNING line-twice Workshop!C3");
        assertThat(reading.account("Vossfeld").room())
                .singleElement()
                .extracting(RoomRow::voices)
                .isEqualTo(List.of(Voice.of("Dana", 4)));
    }

    @Test
    void aColumnOfRemarksIsNobody() throws IOException {
        Book.Reading reading = workshop("""
            Account|Contact|Asks|Dana|Remarks
            Vossfeld|Kim|influence|8|asked twice
            Vossfeld|Kim|relationship|5|
            Vossfeld||Q7|yes|see sheet 12\
            """).read();
        assertThat(reading.problems()).containsExactly("NOTE no-person Workshop!E1");
        assertThat(reading.account("Vossfeld").room())
                .flatExtracting(RoomRow::voices)
                .extracting(Voice::person)
                .containsOnly("Dana");
    }

    @Test
    void aWrongScoreInTheColumnOfAPersonIsStillWrong() throws IOException {
        Book.Reading reading = workshop("""
            Account|Contact|Asks|Dana
            Vossfeld|Kim|influence|8
            Vossfeld|Kim|relationship|very\
            """).read();
        assertThat(reading.problems()).containsExactly("ERROR not-a-number Workshop!D3");
    }

    @Test
    void twoColumnsOfOnePersonOfTheTeamAreNamed() throws IOException {
        Book.Reading reading = workshop("Account|Contact|Asks|Dana Whitlock|Whitlock\nVossfeld|Kim|influence|3|9")
                .sheet("Team", "Team member\nDana Whitlock")
                .read();
        assertThat(reading.problems()).containsExactly("ERROR person-twice Workshop!E1");
        assertThat(reading.account("Vossfeld").room().getFirst().voices()).containsExactly(dana(3));
    }

    private Book workshop(String rows) {
        return Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact\nVossfeld|Kim")
                .sheet("Workshop", rows);
    }

    private static Voice dana(double score) {
        return Voice.of("Dana Whitlock", score);
    }

    private static Voice dana(Status vote) {
        return Voice.of("Dana Whitlock", vote);
    }

    private static Voice guest(double score) {
        return Voice.of("Guest", score);
    }

    private static Voice guest(Status vote) {
        return Voice.of("Guest", vote);
    }
}
