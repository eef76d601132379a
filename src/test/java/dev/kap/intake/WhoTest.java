package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.TieKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant: bosses, leads and managers by whatever people type for a name, where it fits exactly one. */
class WhoTest {

    private static final String PEOPLE = """
        Account|Contact|Contact ID|Job title|Email|Reports to
        Alder|Eva Blum|0007|Head of Controlling|e.b@alder.example|
        Alder|Dr. Jürgen Müller|12|CFO|jm@alder.example|
        Alder|Sœren Bjørk|13|Buyer||
        Alder|Kern, Ida|14|Buyer||
        Alder|Anna von der Heide|15|Plant Manager||
        Alder|Jack Ma|16|Analyst||
        Alder|Udo Fink|17|Controller||\
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blum, Eva|Eva Blum",
                "Blum Eva|Eva Blum",
                "Frau Eva Blum|Eva Blum",
                "Prof. Dr. med. Eva Blum, MBA|Eva Blum",
                "Eva Blum (Head of Controlling)|Eva Blum",
                "Eva Blum - Controlling|Eva Blum",
                "Eva Blum, Controlling|Eva Blum",
                "Blum, Eva (Controlling)|Eva Blum",
                "E.B@ALDER.example|Eva Blum",
                "Eva Blum <e.b@alder.example>|Eva Blum",
                "eva.blum@elsewhere.example|Eva Blum",
                "E. Blum|Eva Blum",
                "Blum, E.|Eva Blum",
                "Blum|Eva Blum",
                "Frau Blum|Eva Blum",
                "7|Eva Blum",
                "head of controlling|Eva Blum",
                "Juergen Mueller|Dr. Jürgen Müller",
                "Jurgen Muller|Dr. Jürgen Müller",
                "Müller, Jürgen|Dr. Jürgen Müller",
                "Mueller|Dr. Jürgen Müller",
                "CFO|Dr. Jürgen Müller",
                "Soeren Bjork|Sœren Bjørk",
                "Ida Kern|Kern, Ida",
                "I. Kern|Kern, Ida",
                "von der Heide|Anna von der Heide",
                "Heide|Anna von der Heide",
                "Ma, Jack|Jack Ma",
                "Eva Blum (interim)|Eva Blum",
                "EVA BLUM [Controlling]|Eva Blum",
                "Herr Dr. Müller|Dr. Jürgen Müller"
            })
    void aBossIsFoundByWhateverFitsExactlyOne(String typed, String boss) throws IOException {
        Book.Reading reading = people("Alder|Pia Rau|99|Clerk||" + typed);
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo(boss);
        assertThat(reading.problems()).containsExactly("NOTE joined-otherwise Contacts!F9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ulla Blum", "U. Blum", "Buyer", "Ma, Jackie", "Phil Heide", "x.blum@alder.example", "Eva"})
    void whoFitsNobodyOrTwoStaysMissing(String typed) throws IOException {
        Book.Reading reading = people("Alder|Pia Rau|99|Clerk||" + typed);
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo(typed);
        assertThat(reading.problems()).contains("NOTE boss-not-listed Contacts!F9");
    }

    @Test
    void aSurnameThatTwoBearAndOneOwnMeanNobody() throws IOException {
        Book.Reading reading = people("Alder|Max Blum|99||m@alder.example|Blum\nAlder|Rob Sole|98|||Sole");
        assertThat(reading.problems())
                .contains("NOTE boss-not-listed Contacts!F9", "NOTE boss-not-listed Contacts!F10");
    }

    @Test
    void whoHasLeftHoldsNoPost() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet(
                        "Contacts",
                        "Account|Contact|Job title|Status|Reports to\nAlder|Old Boss|CFO|left|\n"
                                + "Alder|New Boss|CFO||\nAlder|Pia Rau|Clerk||CFO")
                .read();
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo("New Boss");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eva Blum; Udo Fink|Eva Blum|Udo Fink",
                "Fink, Udo; Blum, Eva|Udo Fink|Eva Blum",
                "Eva Blum / Udo Fink|Eva Blum|Udo Fink",
                "Eva Blum and Dr. Jürgen Müller|Eva Blum|Dr. Jürgen Müller",
                "Eva Blum und Udo Fink|Eva Blum|Udo Fink",
                "Eva Blum (50 %) / Udo Fink (50 %)|Eva Blum|Udo Fink",
                "Eva Blum, Head of Controlling / Udo Fink, Controller|Eva Blum|Udo Fink",
                "Udo Fink; TBD; CFO|Udo Fink|Dr. Jürgen Müller"
            })
    void theFirstOfSeveralBossesIsTheLineTheOthersAreDotted(String typed, String line, String dotted)
            throws IOException {
        Book.Reading reading = people("Alder|Pia Rau|99|Clerk||" + typed);
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo(line);
        assertThat(reading.account("Alder").ties()).singleElement().satisfies(tie -> {
            assertThat(tie.kind()).isEqualTo(TieKind.DOTTED);
            assertThat(tie.from()).isEqualTo("Pia Rau");
            assertThat(tie.to()).isEqualTo(dotted);
            assertThat(tie.strength()).isNull();
        });
        assertThat(reading.problems()).contains("NOTE several-bosses Contacts!F9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacant", "vakant", "TBD", "N.N.", "none", "self", "wird nachbesetzt", "?"})
    void whereThereIsNobodyNobodyIsMissing(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Account manager\nAlder|" + typed)
                .sheet("Contacts", "Account|Contact|Reports to|Our lead\nAlder|Pia Rau|" + typed + "|" + typed)
                .read();
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEmpty();
        assertThat(reading.portfolio().team()).isEmpty();
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "NOTE names-nobody Accounts!B2",
                        "NOTE names-nobody Contacts!C2",
                        "NOTE names-nobody Contacts!D2");
    }

    /// Names in other letters are joined however the surname stands; what nobody can know stays a missing person.
    @ParameterizedTest
    @CsvSource({
        "Петрова Анна, Анна Петрова",
        "АННА ПЕТРОВА, Анна Петрова",
        "王 小明, 王小明",
        "小明 王, 王小明",
        "Anna Petrova, Anna Petrova"
    })
    void namesInOtherLettersAreJoined(String typed, String boss) throws IOException {
        Book.Reading reading = people("Alder|Анна Петрова|90|||\nAlder|王小明|91|||\nAlder|Pia Rau|99|Clerk||" + typed);
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo(boss);
    }

    @Test
    void aCommaNeverPartsPeople() throws IOException {
        Book.Reading reading = people("Alder|Pia Rau|99|Clerk||Eva Blum, Udo Fink");
        assertThat(reading.contact("Alder", "Pia Rau").position().reportsTo()).isEqualTo("Eva Blum");
        assertThat(reading.account("Alder").ties()).isEmpty();
    }

    @Test
    void aBossMayStandInAnotherAccountOfTheGroup() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account|Parent account\nAlder Group|\nAlder UK|Alder Group\n" + "Alder PL|Alder UK\nBirch|")
                .sheet(
                        "Contacts",
                        "Account|Contact|Reports to\nAlder Group|Petra Lohm|\nAlder UK|Ann Low|Lohm, Petra\n"
                                + "Alder PL|Jan Wolny|Petra Lohm\nBirch|Joe Fenn|Petra Lohm")
                .read();
        assertThat(reading.contact("Alder UK", "Ann Low").position().reportsTo())
                .isEqualTo("Petra Lohm");
        assertThat(reading.problems().stream().filter(problem -> problem.contains("boss")))
                .containsExactly(
                        "NOTE boss-in-group Contacts!C3",
                        "NOTE boss-in-group Contacts!C4",
                        "NOTE boss-not-listed Contacts!C5");
    }

    @Test
    void nobodyOfUsIsThereTwiceHoweverTyped() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet(
                        "Accounts",
                        "Account|Account manager\nA|N. Vale\nB|Vale, Nora\nC|nora.vale@we.example\n"
                                + "D|Nora Vale; Tim Oak\n"
                                + "E|Nora Vale, Tim Oak\nF|Dr. Nora Vale\nG|Tim Oak / Nora Vale\n"
                                + "H|Moss, Ken\nI|NORA VALE")
                .read();
        assertThat(reading.portfolio().team())
                .extracting(TeamMember::name)
                .containsExactly("Nora Vale", "Tim Oak", "Ken Moss");
        assertThat(reading.portfolio().accounts())
                .extracting(account -> account.profile().care().accountManager())
                .containsExactly(
                        "Nora Vale",
                        "Nora Vale",
                        "Nora Vale",
                        "Nora Vale",
                        "Nora Vale",
                        "Nora Vale",
                        "Tim Oak",
                        "Ken Moss",
                        "Nora Vale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora Vale (interim)",
                "Nora Vale - KAM",
                "Nora Vale, KAM",
                "Vale Nora",
                "Nora Vale (KAM), Tim Oak (Inside)",
                "nora.vale@we.example"
            })
    void whatStandsBehindANameMakesNobodyElse(String typed) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Account manager\nA|Nora Vale\nB|Nora Vale (inactive)\nC|" + typed)
                .read();
        assertThat(reading.portfolio().team()).extracting(TeamMember::name).containsExactly("Nora Vale");
        assertThat(reading.account("C").profile().care().accountManager()).isEqualTo("Nora Vale");
    }

    @Test
    void managersLeadsSponsorsAndVotersAreFoundInTeamByAddressAndInitial() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Account manager|Executive sponsor\nAlder|nv@we.example|Oak, Tim")
                .sheet("Contacts", "Account|Contact|Our lead\nAlder|Ida Kern|N. Vale")
                .sheet("Team", "Team member|Email\nNora Vale|nv@we.example\nTim Oak|")
                .sheet("Links", "Team member|Contact|Strength|Last contact\nVale, Nora|I. Kern|3|2026-10-01")
                .sheet("Nominations", "Manager|Account\nT. Oak|Alder\nTim Oak|Alder")
                .read();
        assertThat(reading.account("Alder").profile().care().accountManager()).isEqualTo("Nora Vale");
        assertThat(reading.account("Alder").profile().care().executiveSponsor()).isEqualTo("Tim Oak");
        assertThat(reading.contact("Alder", "Ida Kern").notes().ourLead()).isEqualTo("Nora Vale");
        assertThat(reading.account("Alder").links())
                .extracting(link -> link.teamMember() + " " + link.contact())
                .containsExactly("Nora Vale Ida Kern");
        assertThat(reading.portfolio().nominations()).hasSize(1);
        assertThat(reading.portfolio().team()).hasSize(2);
        assertThat(reading.problems().stream().filter(problem -> problem.contains("joined-otherwise")))
                .hasSize(6);
    }

    @Test
    void probableDoublesAreNamedAndBothStand() throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder\nBirch")
                .sheet(
                        "Contacts",
                        "Account|Contact|Email\nAlder|Jürgen Müller|jm@a.example\n"
                                + "Alder|Juergen Mueller|JM@a.example\n"
                                + "Alder|Dr. Søren Bjørk|\nAlder|Soren Bjork|\nAlder|Max Rohr|info@a.example\n"
                                + "Alder|Eva Blum|info@a.example\nBirch|Max Rohr|info@a.example\n"
                                + "Birch|Eva Blum|eva@b.example")
                .read();
        assertThat(reading.account("Alder").contacts()).hasSize(6);
        assertThat(reading.problems())
                .containsExactly(
                        "WARNING same-email Contacts!C3",
                        "WARNING same-name-otherwise Contacts!B5",
                        "WARNING same-email Contacts!C7",
                        "NOTE one-person Contacts!B8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Max Rohr|Rohr, Max", "Dr. Eva Blum|Blum, Eva", "Low, Ann-Marie|Ann-Marie LOW"})
    void aNameTurnedIsProbablyADouble(String one, String other) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", "Account|Contact|Email\nAlder|" + one + "|x@a.example\nAlder|" + other + "|")
                .read();
        assertThat(reading.account("Alder").contacts()).hasSize(2);
        assertThat(reading.problems()).containsExactly("WARNING same-name-otherwise Contacts!B3");
    }

    private Book.Reading people(String rows) throws IOException {
        return Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Contacts", PEOPLE + "\n" + rows)
                .read();
    }
}
