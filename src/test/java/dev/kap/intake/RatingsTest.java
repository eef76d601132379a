package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.portfolio.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0-10, 7, 7",
        "1-5, 3, 5",
        "1 – 5, 3, 5",
        "1-10, 10, 10",
        "0-100, 55, 5.5",
        "-5..+5, -5, 0",
        "-5..+5, 0, 5",
        "words, very high, 10"
    })
    void settingsNameTheScale(String scale, String typed, double influence) throws IOException {
        Book.Reading reading = contacts("Influence", typed, "Influence scale|" + scale);
        assertThat(influences(reading)).containsExactly(influence);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void theHeaderNamesTheScaleWhereSettingsDoNot() throws IOException {
        Book.Reading reading = contacts("Influence (1-5)", "3", "Company|Moorland");
        assertThat(influences(reading)).containsExactly(5.0);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3 5, 5 10, 1-5",
        "3 6, 3 6, 0-10",
        "0 4, 0 4, 0-10",
        "3 60, 0.3 6, 0-100",
        "-5 0, 0 5, -5..+5",
        "low high, 2.5 7.5, words"
    })
    void elseTheLargestValueDoesAndAWarningSaysSo(String typed, String influences, String scale) throws IOException {
        Book.Reading reading = contacts("Influence", typed, "Company|Moorland");
        assertThat(influences(reading))
                .containsExactlyElementsOf(List.of(influences.split(" ")).stream()
                        .map(Double::valueOf)
                        .toList());
        assertThat(reading.problems()).containsExactly("WARNING assumed-scale Contacts!C1");
        assertThat(reading.problem("assumed-scale").args()).hasToString("[Text[text=" + scale + "]]");
    }

    @Test
    void bothUnstatedColumnsAreJudgedTogether() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|Influence|Relationship\nVossfeld|Kim|4|9")
                .read();
        assertThat(reading.contact("Vossfeld", "Kim").rating().influence()).isEqualTo(4);
    }

    @Test
    void aRatingOutsideItsScaleCostsTheAccount() throws IOException {
        Book.Reading reading = contacts("Influence", "6", "Influence scale|1-5");
        assertThat(reading.accounts()).isEmpty();
        assertThat(reading.problems()).containsExactly("ERROR outside-scale Contacts!C2");
        assertThat(reading.problem("outside-scale").account()).isEqualTo("Vossfeld");
    }

    @Test
    void wordsAmongNumbersAreReadAsWordsWithAWarning() throws IOException {
        Book.Reading reading = contacts("Influence", "high 8", "Influence scale|0-10");
        assertThat(influences(reading)).containsExactly(7.5, 8.0);
        assertThat(reading.problems()).containsExactly("WARNING rating-of-other-kind Contacts!C2");
    }

    @Test
    void targetsAreTypedOnTheRelationshipScale() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet(
                        "Contacts",
                        "Account|Contact|Relationship|Target relationship\nVossfeld|Kim|3|5\nVossfeld|Lee|3|2")
                .sheet("Settings", "Setting|Value\nRelationship scale|1-5")
                .read();
        assertThat(reading.contact("Vossfeld", "Kim").rating().targetRelationship())
                .isEqualTo(10);
        assertThat(reading.contact("Vossfeld", "Lee").rating().targetRelationship())
                .isEqualTo(2.5);
        assertThat(reading.problems()).containsExactly("WARNING target-below-relationship Contacts!D3");
    }

    @ParameterizedTest
    @CsvSource({"Relationship, 1-5", "Relationship (1-5), 0-10"})
    void allThatSpeaksOfARelationshipIsTypedOnItsScaleWhereverThatIsNamed(String header, String influence)
            throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|Influence|" + header + "|Target relationship\nVossfeld|Kim|3|2|4")
                .sheet(
                        "Objectives",
                        "Account|Objective|Kind|Contact|Baseline|Target|Q1 stage|Q1 actual\n"
                                + "Vossfeld|Win Kim|relationship|Kim|2|4|3|2.5\n"
                                + "Vossfeld|Sell|sales||2|4|3|2.5\n"
                                + "Vossfeld|Meet Kim|relationship|Kim|2|12||")
                .sheet("Actions", "Account|Action|Contact|Target relationship\nVossfeld|Call|Kim|3")
                .sheet(
                        "Settings",
                        "Setting|Value\nInfluence scale|" + influence
                                + (header.endsWith(")") ? "" : "\nRelationship scale|1-5"))
                .read();
        Account account = reading.account("Vossfeld");
        assertThat(reading.contact("Vossfeld", "Kim").rating().targetRelationship())
                .isEqualTo(7.5);
        assertThat(account.actions().getFirst().targetRelationship()).isEqualTo(5);
        assertThat(account.objectives())
                .extracting(
                        goal -> goal.gauge().baseline(), goal -> goal.gauge().target())
                // What does not fit on the scale counts something else.
                .containsExactly(tuple(2.5, 7.5), tuple(2.0, 4.0), tuple(2.5, 12.0));
        assertThat(account.objectives().getFirst().gauge().stages().getFirst()).isEqualTo(5);
        assertThat(account.objectives().getFirst().gauge().actuals().getFirst()).isEqualTo(3.75);
    }

    @ParameterizedTest
    @CsvSource({"1-5, 4, 4", "0-10, 5, 3", "0-100, 100, 5", "words, medium, 3"})
    void strengthsOfLinksComeToOneToFive(String scale, String typed, double strength) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact\nVossfeld|Kim")
                .sheet("Team", "Team member\nDana")
                .sheet("Links", "Team member|Contact|Strength|Last contact\nDana|Kim|" + typed + "|2026-10-01")
                .sheet("Settings", "Setting|Value\nLink scale|" + scale)
                .read();
        assertThat(reading.account("Vossfeld").links().getFirst().strength()).isEqualTo(strength);
        assertThat(reading.problems()).isEmpty();
    }

    private Book.Reading contacts(String header, String typed, String setting) throws IOException {
        StringBuilder rows = new StringBuilder("Account|Contact|" + header);
        for (String value : typed.matches("very high") ? List.of(typed) : List.of(typed.split(" "))) {
            rows.append("\nVossfeld|Person ").append(rows.length()).append('|').append(value);
        }
        return Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", rows.toString())
                .sheet("Settings", "Setting|Value\n" + setting)
                .read();
    }

    private static List<Double> influences(Book.Reading reading) {
        return reading.account("Vossfeld").contacts().stream()
                .map(c -> c.rating().influence())
                .toList();
    }
}
