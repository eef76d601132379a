package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.TeamMember;
import dev.kap.problem.Problem;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoiningTest {

    private static final String CONTACTS = "Account|Contact\nVossfeld|Kim Ort\nVossfeld|Lee Stein\nTorfhaus|Ana Núñez";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kim ort", " KIM  ORT ", "Kim\u00a0Ort", "Kim Ort\u200b"})
    void namesJoinWhateverTheirCaseAndBlanks(String typed) throws IOException {
        Book.Reading reading = links("Dana|" + typed + "|Vossfeld|3|2026-10-01");
        assertThat(reading.account("Vossfeld").links().getFirst().contact()).isEqualTo("Kim Ort");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void decomposedLettersJoinSilentlyAndMissingAccentsWithANote() throws IOException {
        assertThat(links("Dana|Ana Nu\u0301n\u0303ez|Torfhaus|3|2026-10-01").problems())
                .isEmpty();
        Book.Reading reading = links("Dana|Ana Nunez|Torfhaus|3|2026-10-01");
        assertThat(reading.account("Torfhaus").links().getFirst().contact()).isEqualTo("Ana Núñez");
        assertThat(reading.problems()).containsExactly("NOTE joined-otherwise Links!B2");
    }

    @Test
    void withoutAnAccountTheNameMustStandInExactlyOne() throws IOException {
        assertThat(links("Dana|Kim Ort||3|2026-10-01").account("Vossfeld").links())
                .hasSize(1);
        Book.Reading twice = book().sheet("Contacts", "Account|Contact\nVossfeld|Kim Ort\nTorfhaus|Kim Ort")
                .sheet(
                        "Links",
                        "Team member|Contact|Strength|Last contact\nDana|Kim Ort|3|2026-10-01\nDana|Mo|3|2026-10-01")
                .read();
        assertThat(twice.problems())
                .containsExactly("ERROR contact-in-several-accounts Links!B2", "ERROR contact-nowhere Links!B3");
        assertThat(twice.accounts()).containsExactly("Vossfeld", "Torfhaus");
    }

    /** One e-mail address or Contact ID makes one person of two rows, and a link to that person holds in both. */
    @ParameterizedTest
    @CsvSource({
        "Email,kim@x.example,KIM@x.example,2",
        "Contact ID,17,17,2",
        "Email,kim@x.example,kim@y.example,0",
        "Email,,,0"
    })
    void whoStandsInSeveralAccountsOfAGroupIsLinkedInEach(String column, String one, String other, int links)
            throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Parent account\nVossfeld|\nTorfhaus|Vossfeld")
                .sheet(
                        "Contacts",
                        "Account|Contact|%s\nVossfeld|Kim Ort|%s\nTorfhaus|Kim Ort|%s\nTorfhaus|Lee Stein|"
                                .formatted(column, one == null ? "" : one, other == null ? "" : other))
                .sheet("Team", "Team member\nDana")
                .sheet("Links", "Team member|Contact|Strength|Last contact\nDana|Kim Ort|3|2026-10-01")
                .sheet("Ties", "From|To|Kind\nKim Ort|Lee Stein|peer")
                .read();
        assertThat(reading.portfolio().accounts().stream()
                        .mapToInt(account -> account.links().size())
                        .sum())
                .isEqualTo(links);
        assertThat(reading.problems().stream().filter(problem -> problem.startsWith("ERROR")))
                .hasSize(links == 0 ? 2 : 0);
        if (links > 0) {
            assertThat(reading.account("Vossfeld").ties()).isEmpty();
            assertThat(reading.account("Torfhaus").ties()).hasSize(1);
        }
    }

    @Test
    void aLinkToSomebodyUnknownCostsTheAccountAndSuggestsANeighbour() throws IOException {
        Book.Reading reading = links("Dana|Kim Orth|Vossfeld|3|2026-10-01");
        assertThat(reading.problems()).containsExactly("ERROR unknown-contact Links!B2");
        assertThat(reading.problem("unknown-contact").args().toString()).contains("Kim Ort]");
        assertThat(reading.accounts()).containsExactly("Torfhaus");
    }

    @Test
    void anUnknownAccountCostsNobodyAndSuggestsANeighbour() throws IOException {
        Book.Reading reading = links("Dana|Kim Ort|Vosfeld|3|2026-10-01");
        Problem problem = reading.problem("unknown-account");
        assertThat(problem.account()).isNull();
        assertThat(problem.args().toString()).contains("Vossfeld");
        assertThat(reading.accounts()).containsExactly("Vossfeld", "Torfhaus");
    }

    @Test
    void aTeamMemberWhoIsNotInTeamIsAddedWithAWarning() throws IOException {
        Book.Reading reading = links("Robin|Kim Ort|Vossfeld|3|2026-10-01");
        assertThat(reading.portfolio().team())
                .extracting(TeamMember::name, TeamMember::added)
                .containsExactly(tuple("Dana", false), tuple("Robin", true));
        assertThat(reading.problems()).containsExactly("WARNING unknown-team-member Links!A2");
    }

    @Test
    void ownersOfAnExportMakeTheTeamWhereNobodyListsOne() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Account owner\nVossfeld|Dana Moor\nTorfhaus|Kit Vale")
                .sheet(
                        "Contacts",
                        "Account|Contact|Contact owner\nVossfeld|Lee Stein|DANA MOOR\nTorfhaus|Jo Hall|Pat Rook")
                .read();
        assertThat(reading.portfolio().team())
                .extracting(TeamMember::name)
                .containsExactly("Dana Moor", "Kit Vale", "Pat Rook");
        assertThat(reading.problems()).contains("NOTE team-from-owners Accounts");
        Book.Reading listed = Book.in(folder)
                .sheet("Accounts", "Account|Account owner\nVossfeld|Dana Moor")
                .sheet("Team", "Team member\nPat Rook")
                .read();
        assertThat(listed.portfolio().team()).extracting(TeamMember::name).containsExactly("Pat Rook");
    }

    @Test
    void aFormOfAddressIsNeverAJobTitle() throws IOException {
        Book.Reading reading = book().sheet(
                        "Contacts",
                        "Account|Contact|Title|Position\nVossfeld|Kim Ort|Mrs.|CFO\nVossfeld|Lee Stein|Herr Dr.|Buyer")
                .read();
        assertThat(reading.contact("Vossfeld", "Kim Ort").position().jobTitle()).isEqualTo("CFO");
        assertThat(reading.contact("Vossfeld", "Kim Ort").facts()).containsEntry("Title", "Mrs.");
        Book.Reading mixed = book().sheet(
                        "Contacts", "Account|Contact|Title\nVossfeld|Kim Ort|Mr\nVossfeld|Lee Stein|Buyer")
                .read();
        assertThat(mixed.contact("Vossfeld", "Kim Ort").position().jobTitle()).isEmpty();
        assertThat(mixed.contact("Vossfeld", "Lee Stein").position().jobTitle()).isEqualTo("Buyer");
        assertThat(mixed.problems()).containsExactly("NOTE form-of-address Contacts!C2");
    }

    @Test
    void ofTwoRowsForOneLinkTheOneWorthMostCounts() throws IOException {
        // Worth 2 x strength x recency: 2 x 5 x 0.3 = 3 (six years ago) against 2 x 3 x 0.94 = 5.6 (32 days ago).
        Book.Reading reading = links("Dana|Kim Ort|Vossfeld|5|2020-10-21\nDana|Kim Ort|Vossfeld|3|2026-10-21");
        assertThat(reading.account("Vossfeld").links())
                .singleElement()
                .satisfies(link -> assertThat(link.strength()).isEqualTo(3));
        assertThat(reading.problems()).containsExactly("WARNING link-twice Links!B3");
    }

    @Test
    void aLinkWithoutDateOrStrengthIsKeptWithAWarning() throws IOException {
        Book.Reading reading = links("Dana|Kim Ort|Vossfeld||\n");
        assertThat(reading.account("Vossfeld").links())
                .singleElement()
                .satisfies(link -> assertThat(link.strength()).isNull());
        assertThat(reading.problems())
                .containsExactly("WARNING link-without-strength Links!D2", "WARNING link-without-date Links!E2");
    }

    @Test
    void aLastContactInTheFutureIsAnErrorOfItsCellAndTheLinkHasNoDate() throws IOException {
        Book.Reading reading = links("Dana|Kim Ort|Vossfeld|3|2027-01-01");
        assertThat(reading.problems()).containsExactly("ERROR contact-in-future Links!E2");
        assertThat(reading.account("Vossfeld").links().getFirst().lastContact()).isNull();
    }

    @Test
    void theSameContactTwiceWithoutIdsIsAnErrorOfBothRows() throws IOException {
        Book.Reading reading = book().sheet("Contacts", "Account|Contact\nVossfeld|Kim Ort\nVossfeld|kim ort")
                .read();
        assertThat(reading.problems())
                .containsExactly("ERROR contact-twice Contacts!B2", "ERROR contact-twice Contacts!B3");
        assertThat(reading.accounts()).containsExactly("Torfhaus");
    }

    @Test
    void twoPeopleOfOneNameWithIdsShowTheirTitles() throws IOException {
        Book.Reading reading = book().sheet(
                        "Contacts",
                        "Account|Contact|Contact ID|Job title|Reports to\n"
                                + "Vossfeld|Kim Ort|7|CFO|\n"
                                + "Vossfeld|Kim Ort|8|Buyer|7")
                .read();
        assertThat(reading.account("Vossfeld").contacts())
                .extracting(Contact::name)
                .containsExactly("Kim Ort (CFO)", "Kim Ort (Buyer)");
        assertThat(reading.contact("Vossfeld", "Kim Ort (Buyer)").position().reportsTo())
                .isEqualTo("Kim Ort (CFO)");
    }

    @Test
    void twoAccountsOfOneNameNeedIds() throws IOException {
        Book.Reading bare = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld\nVossfeld\nTorfhaus")
                .read();
        assertThat(bare.problems())
                .containsExactly("ERROR account-twice Accounts!A2", "ERROR account-twice Accounts!A3");
        assertThat(bare.accounts()).containsExactly("Torfhaus");

        Book.Reading apart = Book.in(folder)
                .sheet("Accounts", "Account|Account ID\nVossfeld|N1\nVossfeld|S2")
                .sheet("Contacts", "Account|Contact\nS2|Kim Ort\nVossfeld|Lee Stein")
                .read();
        assertThat(apart.accounts()).containsExactly("Vossfeld (N1)", "Vossfeld (S2)");
        assertThat(apart.contact("Vossfeld (S2)", "Kim Ort").name()).isEqualTo("Kim Ort");
        assertThat(apart.problems()).containsExactly("ERROR ambiguous-account Contacts!A3");
    }

    @Test
    void anIdBelongsToOneAccountAndOneContact() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Account ID\nVossfeld|1\nTorfhaus|1\nWintermoor|2\nBrandmoor|3")
                .sheet("Contacts", "Account|Contact|Contact ID\nWintermoor|Kim|7\nWintermoor|Lee|7")
                .read();
        assertThat(reading.problems())
                .containsExactly(
                        "ERROR id-twice Accounts!B2", "ERROR id-twice Accounts!B3", "ERROR id-twice Contacts!C3");
        assertThat(reading.accounts()).containsExactly("Brandmoor");
    }

    @Test
    void anErrorCostsItsAccountAndNoOther() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue\nVossfeld|lots\nTorfhaus|7")
                .sheet("Nominations", "Manager|Account\nDana|Vossfeld\nDana|Torfhaus")
                .read();
        assertThat(reading.accounts()).containsExactly("Torfhaus");
        assertThat(reading.portfolio().nominations())
                .extracting(nomination -> nomination.account())
                .containsExactly("Torfhaus");
    }

    @Test
    void whereEveryAccountHasAnErrorThePortfolioIsThereAndEmpty() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Revenue\nVossfeld|lots")
                .read();
        assertThat(reading.checked().value()).isPresent();
        assertThat(reading.accounts()).isEmpty();
    }

    @Test
    void bossesResolveAndWhoIsNotListedStaysAsTyped() throws IOException {
        Book.Reading reading = book().sheet(
                        "Contacts",
                        "Account|Contact|Reports to|Status\n"
                                + "Vossfeld|Kim Ort|LEE STEIN|\n"
                                + "Vossfeld|Lee Stein|Pat Rook|left\n"
                                + "Vossfeld|Mo Field|mo field|")
                .read();
        assertThat(reading.contact("Vossfeld", "Kim Ort").position().reportsTo())
                .isEqualTo("Lee Stein");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Pat Rook");
        assertThat(reading.contact("Vossfeld", "Lee Stein").left(Book.TODAY)).isTrue();
        assertThat(reading.contact("Vossfeld", "Mo Field").position().reportsTo())
                .isEmpty();
        assertThat(reading.problems())
                .containsExactly("NOTE boss-not-listed Contacts!C3", "WARNING own-boss Contacts!C4");
    }

    @Test
    void aRingOfBossesIsAWarningAtTheRowThatClosesIt() throws IOException {
        Book.Reading reading = book().sheet(
                        "Contacts",
                        "Account|Contact|Reports to\nVossfeld|A|B\nVossfeld|B|C\nVossfeld|C|A\nVossfeld|D|A")
                .read();
        assertThat(reading.problems()).containsExactly("WARNING ring-of-bosses Contacts!C4");
        assertThat(reading.contact("Vossfeld", "C").position().reportsTo()).isEqualTo("A");
    }

    @Test
    void tiesNeedAKnownKindAndAStrengthFromZeroToOne() throws IOException {
        Book.Reading reading = book().sheet(
                        "Contacts", "Account|Contact\nVossfeld|A\nVossfeld|B\nTorfhaus|C\nTorfhaus|D")
                .sheet("Ties", "From|To|Kind|Strength\nA|B|influences|0.5\nA|A|peer|\nB|A||\nC|D|hates|")
                .read();
        assertThat(reading.account("Vossfeld").ties())
                .extracting(tie -> tie.from() + " " + tie.kind() + " " + tie.to() + " " + tie.strength())
                .containsExactly("A INFLUENCES B 0.5", "B KNOWS A null");
        assertThat(reading.problems())
                .containsExactly(
                        "WARNING tie-to-oneself Ties!B3", "WARNING tie-without-kind Ties!C4", "ERROR tie-kind Ties!C5");
        assertThat(reading.accounts()).containsExactly("Vossfeld");
    }

    @Test
    void plansMayNameContactsAndObjectivesThatNobodyKnowsWithAWarning() throws IOException {
        Book.Reading reading = book().sheet("Contacts", CONTACTS)
                .sheet("Objectives", "Account|Objective|Contact\nVossfeld|Win the tender|kim ort")
                .sheet(
                        "Actions",
                        "Account|Action|Objective|Contact\nVossfeld|Call|win THE tender|Pat Rook\nVossfeld|Ask|Win|")
                .read();
        Account account = reading.account("Vossfeld");
        assertThat(account.objectives().getFirst().contact()).isEqualTo("Kim Ort");
        assertThat(account.actions().getFirst().objective()).isEqualTo("Win the tender");
        assertThat(account.actions().getFirst().contact()).isEqualTo("Pat Rook");
        assertThat(reading.problems())
                .containsExactly("WARNING unlisted-contact Actions!D2", "WARNING unknown-objective Actions!C3");
    }

    @Test
    void answersAreKnownByTheirNumberAndTheLastOneCounts() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet(
                        "Diagnostics",
                        "Account|Question|Answer\n"
                                + "Vossfeld|7|yes\n"
                                + "Vossfeld|Q7|partly\n"
                                + "Vossfeld|99|yes\n"
                                + "Vossfeld|8|maybe")
                .read();
        assertThat(reading.account("Vossfeld").answers())
                .extracting(answer -> answer.number() + " " + answer.status())
                .containsExactly("7 ATTENTION");
        assertThat(reading.problems())
                .containsExactly(
                        "WARNING answer-twice Diagnostics!B3",
                        "WARNING unknown-question Diagnostics!B4",
                        "WARNING unknown-word Diagnostics!C5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Q7", "No. 7", "Frage 7", "7. Roles"})
    void questionsAreKnownByTheirNumber(String typed) throws IOException {
        assertThat(answered(typed)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENGLISH", "GERMAN"})
    void questionsAreKnownByTheirText(String language) throws IOException {
        Locale locale = language.equals("GERMAN") ? Locale.GERMAN : Locale.ENGLISH;
        String text = Wording.of(locale, "EUR", Book.TODAY).say("diagnosis.7.question");
        assertThat(answered(text)).isEqualTo(7);
    }

    private int answered(String question) throws IOException {
        return Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Diagnostics", "Account|Question|Answer\nVossfeld|" + question + "|good")
                .read()
                .account("Vossfeld")
                .answers()
                .getFirst()
                .number();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "2026/3", "03/2026", "2026-03-01"})
    void monthsOfResultsAreWrittenOneWay(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet(
                        "Results",
                        "Account|Period|Revenue\nVossfeld|" + typed + "|7\nVossfeld|Q1 2026|9\nVossfeld|2026|10")
                .read();
        assertThat(reading.account("Vossfeld").results())
                .extracting(result -> result.period())
                .containsExactly("2026-03", "2026-Q1", "2026");
    }

    @Test
    void criteriaNeedAColumnOfAccounts() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Profit|Innovation\nVossfeld|7|3")
                .sheet(
                        "Criteria",
                        "Criterion|Weight|Column|Direction\n"
                                + "Innovation|10||\n"
                                + "Margin|5|profit|lower\n"
                                + "Luck|1||\n"
                                + "Growth|2||")
                .read();
        assertThat(reading.portfolio().criteria())
                .extracting(criterion -> criterion.name() + " " + criterion.column() + " " + criterion.higherIsBetter())
                .containsExactly("Innovation Innovation true", "Margin Profit false", "Growth Growth true");
        assertThat(reading.problems()).contains("ERROR unknown-criterion Criteria!A4");
    }

    @Test
    void everyManagerNamesAnAccountOnce() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nVossfeld")
                .sheet("Nominations", "Manager|Account|Rank\nDana|Vossfeld|1\nDana|vossfeld|2\nRobin|Vossfeld|1.5")
                .read();
        assertThat(reading.portfolio().nominations()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly("WARNING nomination-twice Nominations!B3", "WARNING wrong-rank Nominations!C4");
    }

    @Test
    void aRowWithoutWhatItNeedsIsNamed() throws IOException {
        Book.Reading reading = book().sheet("Contacts", "Account|Contact|Job title\nVossfeld||Buyer\n|Lee Stein|")
                .read();
        assertThat(reading.problems())
                .containsExactly("ERROR missing-value Contacts!B2", "ERROR missing-value Contacts!A3");
        assertThat(reading.accounts()).containsExactly("Torfhaus");
    }

    @Test
    void aSecondReadingGivesTheSame() throws IOException {
        Book.Reading once = links("Robin|Kim|Vossfeld|3|2026-10-01\nDana|Lee Stein||9|");
        Book.Reading again = links("Robin|Kim|Vossfeld|3|2026-10-01\nDana|Lee Stein||9|");
        assertThat(again).isEqualTo(once);
    }

    private Book book() {
        return Book.in(folder).sheet("Accounts", "Account\nVossfeld\nTorfhaus");
    }

    private Book.Reading links(String rows) throws IOException {
        return book().sheet("Contacts", CONTACTS)
                .sheet("Team", "Team member\nDana")
                .sheet("Links", "Team member|Contact|Account|Strength|Last contact\n" + rows)
                .read();
    }
}
