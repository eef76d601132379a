package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.DealStatus;
import dev.kap.portfolio.Decision;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.TieKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of a yearly plan beyond people and ratings. */
class FurtherColumnsTest {

    @TempDir
    Path folder;

    @Test
    void aParentIsJoinedByNameOrIdAndElseStaysAsTyped() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account|Account ID|Parent account\nAlder Group|7|Alder Group\nAlder North||ALDER GROUP\n"
                                + "Alder South||7\nBirch||Forest plc")
                .read();
        assertThat(reading.accounts()).hasSize(4);
        assertThat(parent(reading, "Alder Group")).isEmpty();
        assertThat(parent(reading, "Alder North")).isEqualTo("Alder Group");
        assertThat(parent(reading, "Alder South")).isEqualTo("Alder Group");
        assertThat(parent(reading, "Birch")).isEqualTo("Forest plc");
        assertThat(reading.problems()).containsExactly("WARNING own-parent Accounts!C2");
    }

    private static String parent(Book.Reading reading, String account) {
        return reading.account(account).profile().organisation().parent();
    }

    @Test
    void aValueOutOfItsRangeIsNamedWithItsCell() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account|Switching cost|Willingness|Notice months|Contract end\nAlder|5|1|6|2027-06-30\n"
                                + "Birch|6|||\nCedar||0||\nDale|||-1|")
                .read();
        Profile.Terms terms = reading.account("Alder").profile().terms();
        assertThat(terms.switchingCost()).isEqualTo(5);
        assertThat(terms.willingness()).isEqualTo(1);
        assertThat(terms.noticeMonths()).isEqualTo(6);
        assertThat(terms.contractEnd()).hasToString("2027-06-30");
        assertThat(reading.problems())
                .containsExactly(
                        "ERROR out-of-range Accounts!B3",
                        "ERROR out-of-range Accounts!C4",
                        "ERROR out-of-range Accounts!D5");
    }

    @Test
    void decidersAreSeveralNamesJoinedToTheContacts() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", "Account|Contact\nAlder|Ida Kern\nAlder|Max Rohr\nAlder|Eva Blum")
                .sheet(
                        "Opportunities",
                        "Account|Opportunity|Stage|Status|Deciders\nAlder|One|Closed lost|open|ida kern; Max Rohr\n"
                                + "Alder|Two|Proposal|won|Ida Kern and Eva Blum\nAlder|Three|Proposal|lost|Tom Unknown")
                .read();
        assertThat(reading.account("Alder").opportunities())
                .extracting(Opportunity::deciders)
                .hasToString("[[Ida Kern, Max Rohr], [Ida Kern, Eva Blum], [Tom Unknown]]");
        assertThat(reading.account("Alder").opportunities())
                .as("the status wins over the stage")
                .extracting(Opportunity::status)
                .containsExactly(DealStatus.OPEN, DealStatus.WON, DealStatus.LOST);
        assertThat(reading.problems()).contains("WARNING unlisted-contact Opportunities!E4");
    }

    @Test
    void whatPeopleDecidedOnAProposalIsRead() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet(
                        "Actions",
                        "Account|Action|Action ID|Decision|Refused because|Share\nAlder|Call|M-1|refuse|No time|no\n"
                                + "Alder|Visit|M-2|annehmen||yes\nAlder|Write||perhaps||")
                .read();
        assertThat(reading.account("Alder").actions())
                .extracting(Action::handling)
                .containsExactly(
                        new Action.Handling("M-1", Decision.REFUSE, "No time", false),
                        new Action.Handling("M-2", Decision.ACCEPT, "", true),
                        Action.Handling.NONE);
        assertThat(reading.problems()).containsExactly("WARNING unknown-word Actions!D4");
    }

    @Test
    void valueServiceAndCompetitorsBelongToTheirAccount() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", "Account|Contact|Private|Why weak\nAlder|Ida Kern|yes|Never met")
                .sheet("Value", "Account|What|Amount|Confirmed by|Share\nAlder|Fewer stops|5000|IDA KERN|ja")
                .sheet("Service", "Account|Measure|Target|Actual|Period\nAlder|On time|95|91.5|2026-Q3")
                .sheet("Competitors", "Account|Competitor|Strong with\nAlder|Rival Ltd|Ida Kern / Tom Else")
                .read();
        Account alder = reading.account("Alder");
        assertThat(alder.delivered().values().getFirst().confirmedBy()).isEqualTo("Ida Kern");
        assertThat(alder.delivered().values().getFirst().share()).isTrue();
        assertThat(alder.delivered().services().getFirst().actual()).isEqualTo(91.5);
        assertThat(alder.competitors().getFirst().strongWith()).containsExactly("Ida Kern", "Tom Else");
        Contact ida = reading.contact("Alder", "Ida Kern");
        assertThat(ida.notes().confidential()).isTrue();
        assertThat(ida.notes().whyWeak()).isEqualTo("Never met");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dotted line",
                "Dotted-line",
                "Matrix",
                "functional report",
                "functional",
                "gestrichelt",
                "fachlich",
                "Fachlich unterstellt",
                "reports to (dotted)",
                "fonctionnel"
            })
    void aDottedLineIsATieOfItsOwn(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", "Account|Contact\nAlder|Ida Kern\nAlder|Max Rohr")
                .sheet("Ties", "From|To|Kind\nIda Kern|Max Rohr|" + typed)
                .read();
        assertThat(reading.account("Alder").ties().getFirst().kind()).isEqualTo(TieKind.DOTTED);
    }

    @Test
    void settingsHoldRatesAndRowsToKeep() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet(
                        "Settings",
                        "Setting|Value\nRate: USD|0.91\nRate: £|1.15\nKeep row: Total Energies|yes\n"
                                + "Closed from|2026-12-22\nRate: XX|2\nRate: CHF|0")
                .read();
        assertThat(reading.portfolio().settings().rates()).isEqualTo(Map.of("USD", 0.91, "GBP", 1.15));
        assertThat(reading.portfolio().settings().keptRows()).containsExactly("Total Energies");
        assertThat(reading.portfolio().settings().day(Setting.CLOSED_FROM)).hasToString("Optional[2026-12-22]");
        assertThat(reading.problems())
                .containsExactly(
                        "WARNING row-to-keep-nowhere Settings!A4",
                        "ERROR unknown-currency Settings!A6",
                        "ERROR wrong-rate Settings!B7");
    }
}
