package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Opportunity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that name no account: an id of another system says whose they are, or an address. */
class IdsAndAddressesTest {

    @TempDir
    Path folder;

    /** The id is exported as text, and a spreadsheet or a colleague typed it once more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "External_ID__c|Account.External_ID__c|ACC-1|ACC-1",
                "External Id|Account: External ID|acc/7|acc/7",
                "External ID|Account External ID|x0017|x0017",
                "External_ID__c|Account_External_ID__c|00042A|00042A",
                "Kundennummer|Kundennummer|K 9|K 9"
            })
    void anExternalIdPlacesContactsAndOpportunities(String ours, String theirs, String id, String typed)
            throws IOException {
        Book book = Book.in(folder)
                .sheet("Accounts", ours + "|Account\nother-1|Torfhaus\n" + id + "|Vossfeld")
                .sheet("Contacts", "First name|Last name|" + theirs + "\nKim|Ort|" + typed)
                .sheet("Opportunities", "Opportunity|Value|" + theirs + "\nPumps|50000|" + typed);
        placed(book.read());
    }

    @ParameterizedTest
    @CsvSource({
        "Website, https://www.vossfeld.example/en/home, kim.ort@vossfeld.example",
        "Domain, vossfeld.example, KIM@VOSSFELD.EXAMPLE",
        "Company domain name, http://VOSSFELD.example, kim@www.vossfeld.example"
    })
    void theDomainOfAnAddressPlacesItsOwner(String header, String domain, String email) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|" + header + "\nTorfhaus|torfhaus.example\nVossfeld|" + domain)
                .sheet("Contacts", "Contact|Email\nKim Ort|" + email)
                .read();
        assertThat(reading.account("Vossfeld").contacts())
                .extracting(Contact::name)
                .containsExactly("Kim Ort");
        assertThat(reading.problems()).containsExactly("NOTE account-by-domain Contacts!B2");
    }

    /** Two accounts share the domain, or nobody has it: nothing is guessed. */
    @ParameterizedTest
    @CsvSource({"torfhaus.example, kim@mail.example", "vossfeld.example, kim@vossfeld.example"})
    void aDomainOfNobodyOrOfTwoPlacesNobody(String other, String email) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account|Domain\nTorfhaus|" + other + "\nVossfeld|vossfeld.example")
                .sheet("Contacts", "Contact|Email\nKim Ort|" + email)
                .read();
        assertThat(reading.portfolio().accounts())
                .allSatisfy(account -> assertThat(account.contacts()).isEmpty());
        assertThat(reading.problems()).anyMatch(problem -> problem.startsWith("ERROR "));
    }

    private static void placed(Book.Reading reading) {
        assertThat(reading.account("Torfhaus").contacts()).isEmpty();
        assertThat(reading.account("Vossfeld").contacts())
                .extracting(Contact::name)
                .containsExactly("Kim Ort");
        assertThat(reading.account("Vossfeld").opportunities())
                .extracting(Opportunity::name)
                .containsExactly("Pumps");
        assertThat(reading.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }
}
