package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Stance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 1234",
                "1.234,50 | 1234.5",
                "1,234.50 | 1234.5",
                "1.234.567 | 1234567",
                "1 234 567,8 | 1234567.8",
                "1'234'567.80 | 1234567.8",
                "€ 1,234.50 | 1234.5",
                "1.234,50 EUR | 1234.5",
                "(1,200.00) | -1200",
                "−3.5 | -3.5",
                "40 % | 0.4",
                "0,125 | 0.125",
                "1.5E3 | 1500",
                "12'000.- | 12000",
                "Fr. 1'200.-- | 1200",
                "1.234.567,- € | 1234567",
                "5000- | -5000"
            })
    void numbersAreReadAsPeopleWriteThem(String typed, double number) throws IOException {
        assertThat(revenues(typed)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({
        "champion, SUPPORTER",
        "promoter, SUPPORTER",
        "friend, SUPPORTER",
        "+, SUPPORTER",
        "critic, SCEPTIC",
        "detractor, SCEPTIC",
        "blocker, OPPONENT",
        "enemy, OPPONENT"
    })
    void stancesHaveSeveralWords(String typed, Stance stance) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Contacts", "Account|Contact|Stance\nVossfeld|Kim|" + typed)
                .read();
        assertThat(reading.contact("Vossfeld", "Kim").rating().stance()).isEqualTo(stance);
    }

    @Test
    void theColumnDecidesWhatOneSeparatorMeans() throws IOException {
        assertThat(revenues("1.234", "2,50")).containsExactly(1234.0, 2.5);
        assertThat(revenues("1.234", "2.50")).containsExactly(1.234, 2.5);
        assertThat(revenues("1,234", "2.50")).containsExactly(1234.0, 2.5);
    }

    @Test
    void aSeparatorThatNothingExplainsIsAnError() throws IOException {
        Book.Reading reading = csv("Account;Revenue\nA0;1.234\nA1;7\n");
        assertThat(reading.problems()).containsExactly("ERROR ambiguous-number accounts!B2");
        assertThat(reading.accounts()).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.2.3", "12k", "1,23,4", "12-34"})
    void whatIsNoNumberIsAnError(String typed) throws IOException {
        assertThat(csv("Account;Revenue\nA0;" + typed + "\n").problems())
                .containsExactly("ERROR not-a-number accounts!B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "N/A", "\u00a0", "\u200b", "–"})
    void whatPeopleTypeForNothingIsEmpty(String typed) throws IOException {
        Book.Reading reading = csv("Account;Revenue\nA0;" + typed + "\n");
        assertThat(reading.account("A0")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isNull();
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31",
                "2027/3/31",
                "2027-03-31T10:15:00.000+0000",
                "31.03.2027",
                "31.3.27",
                "20270331",
                "31 Mar 2027",
                "31. März 2027",
                "March 31, 2027",
                "3/31/2027",
                "31/3/2027 10:00"
            })
    void datesAreReadAsPeopleWriteThem(String typed) throws IOException {
        Book.Reading reading = reviews(typed);
        assertThat(reading.account("A0").reviews().getFirst().date()).hasToString("2027-03-31");
    }

    @Test
    void theColumnDecidesWhetherTheDayComesFirst() throws IOException {
        assertThat(reviews("04/05/2027", "25/12/2027")
                        .account("A0")
                        .reviews()
                        .getFirst()
                        .date())
                .hasToString("2027-05-04");
        assertThat(reviews("04/05/2027", "12/25/2027")
                        .account("A0")
                        .reviews()
                        .getFirst()
                        .date())
                .hasToString("2027-04-05");
        assertThat(reviews("05/05/2027").account("A0").reviews().getFirst().date())
                .hasToString("2027-05-05");
    }

    @Test
    void howTheColumnDecidedIsSaidOnce() throws IOException {
        assertThat(reviews("04/05/2027", "06/07/2027", "25/12/2027").problems())
                .containsExactly("NOTE day-first reviews!B1");
        assertThat(reviews("04/05/2027", "12/25/2027").problems()).containsExactly("NOTE month-first reviews!B1");
        assertThat(reviews("2027-05-04", "25/12/2027").problems()).isEmpty();
    }

    @Test
    void aDateWithTwoReadingsIsAnError() throws IOException {
        assertThat(reviews("04/05/2027").problems()).containsExactly("ERROR ambiguous-date reviews!B2");
        assertThat(reviews("04/05/2027", "25/12/2027", "12/25/2027").problems())
                .containsExactly("ERROR ambiguous-date reviews!B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31.04.2027", "2027", "2027-13-01", "46000"})
    void whatIsNoDateIsAnError(String typed) throws IOException {
        assertThat(reviews(typed).problems()).containsExactly("ERROR not-a-date reviews!B2");
    }

    @Test
    void aProbabilityAboveOneIsAPercentage() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nA0")
                .sheet(
                        "Opportunities",
                        "Account|Opportunity|Probability|Invited early\nA0|X|0.3|yes\nA0|Y|30|no\nA0|Z|30 %|x")
                .read();
        assertThat(reading.account("A0").opportunities())
                .extracting(opportunity -> opportunity.probability())
                .containsExactly(0.3, 0.3, 0.3);
        assertThat(reading.account("A0").opportunities())
                .extracting(opportunity -> opportunity.invitedEarly())
                .containsExactly(true, false, true);
    }

    @Test
    void aProbabilityAboveAHundredIsAnError() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nA0")
                .sheet("Opportunities", "Account|Opportunity|Probability\nA0|X|130")
                .read();
        assertThat(reading.problems()).containsExactly("ERROR not-a-share Opportunities!C2");
    }

    @Test
    void severalRolesMayStandInOneCell() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nA0")
                .sheet(
                        "Contacts",
                        "Account|Contact|Decision role|Coach\n"
                                + "A0|Kim|Economic buyer / user|yes\n"
                                + "A0|Lee|Wizard; Approver|no")
                .read();
        assertThat(reading.contact("A0", "Kim").rating().roles())
                .containsExactly(DecisionRole.DECISION_MAKER, DecisionRole.COACH, DecisionRole.USER);
        assertThat(reading.contact("A0", "Lee").rating().roles()).containsExactly(DecisionRole.APPROVER);
        assertThat(reading.problems()).containsExactly("WARNING unknown-word Contacts!C3");
        assertThat(reading.problem("unknown-word").value()).isEqualTo("Wizard");
    }

    @Test
    void textsLoseWhatNobodySees() throws IOException {
        Book.Reading reading = csv("Account;Notes\n\u00a0 Vo\u00dffeld\u200b \u00a0AG ;a\u0007b\n");
        assertThat(reading.account("Voßfeld AG").profile().remarks().notes()).isEqualTo("ab");
    }

    private List<Double> revenues(String... typed) throws IOException {
        StringBuilder text = new StringBuilder("Account;Revenue\n");
        for (int i = 0; i < typed.length; i++) {
            text.append("A%d;%s%n".formatted(i, typed[i]));
        }
        return csv(text.toString()).portfolio().accounts().stream()
                .map(Account::profile)
                .map(profile -> profile.business().figures().revenue().actual())
                .toList();
    }

    private Book.Reading csv(String text) throws IOException {
        return Book.reading(Book.csv(folder, "accounts.csv", text, StandardCharsets.UTF_8));
    }

    private Book.Reading reviews(String... dates) throws IOException {
        Path accounts = Book.csv(folder, "accounts.csv", "Account\nA0\n", StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder("Account;Date\n");
        for (String date : dates) {
            text.append("A0;").append(date).append('\n');
        }
        return Book.reading(accounts, Book.csv(folder, "reviews.csv", text.toString(), StandardCharsets.UTF_8));
    }
}
