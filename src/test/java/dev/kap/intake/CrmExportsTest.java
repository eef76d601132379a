package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each export holds Vossfeld with Kim Ort and Lee Stein, who reports to Kim where the system knows bosses. */
class CrmExportsTest {

    @TempDir
    Path folder;

    private Book.Reading reading;

    @AfterEach
    void nothingWasLost() {
        assertThat(reading.accounts()).containsExactly("Vossfeld");
        assertThat(reading.account("Vossfeld").contacts())
                .extracting(contact -> contact.name())
                .containsExactly("Kim Ort", "Lee Stein");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().jobTitle())
                .isEqualTo("Buyer");
        assertThat(reading.contact("Vossfeld", "Lee Stein").identity().email()).isEqualTo("lee@vossfeld.example.com");
        assertThat(reading.problems()).noneMatch(problem -> problem.startsWith("ERROR"));
    }

    @Test
    void salesforceObjectsJoinByIdInBothLengths() throws IOException {
        file(
                "Account.csv",
                "Id,IsDeleted,Name,Type,Industry,AnnualRevenue\n"
                        + "001A000000AbCdEIAV,false,Vossfeld,Customer,Steel,9000000\n");
        file("Contact.csv", """
            Id,AccountId,LastName,FirstName,Name,ReportsToId,Email,Title,Department
            003A000000XyZaBIAV,001A000000AbCdE,Ort,Kim,Kim Ort,,kim@vossfeld.example.com,CFO,Finance
            003A000000XyZaCIAV,001A000000AbCdEIAV,Stein,Lee,Lee Stein,003A000000XyZaB,lee@vossfeld.example.com,Buyer,Purchasing
            """);
        file("Opportunity.csv", """
            Id,AccountId,Name,StageName,Amount,Probability,CloseDate
            006A000000XyZaBIAV,001A000000AbCdEIAV,Pumps,Closed Won,50000.0,100.0,2026-10-01
            """);
        read();
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
        assertThat(reading.account("Vossfeld").opportunities().getFirst().won()).isTrue();
        assertThat(reading.account("Vossfeld")
                        .profile()
                        .business()
                        .figures()
                        .revenue()
                        .actual())
                .isNull();
        assertThat(reading.account("Vossfeld").profile().facts()).containsEntry("AnnualRevenue", "9000000");
        assertThat(reading.problems()).contains("NOTE customers-turnover Account!F1");
    }

    @Test
    void salesforceReportsJoinByName() throws IOException {
        file(
                "report1700000001.csv",
                "Account Name,Account ID,Account Owner,Type,Industry\n"
                        + "Vossfeld,001A000000AbCdE,Dana Moor,Customer,Steel\n");
        file("report1700000002.csv", """
            First Name,Last Name,Title,Account Name,Email,Phone,Department
            Kim,Ort,CFO,Vossfeld,kim@vossfeld.example.com,1,Finance
            Lee,Stein,Buyer,Vossfeld,lee@vossfeld.example.com,2,Purchasing
            """);
        read();
        assertThat(reading.account("Vossfeld").profile().care().accountManager())
                .isEqualTo("Dana Moor");
    }

    @Test
    void hubSpotJoinsByIdElseByDomain() throws IOException {
        file("hubspot-crm-exports-all-companies-2026-11-20.csv", """
            Record ID,Company name,Company Domain Name,Company owner,Lifecycle Stage,Annual Revenue
            9001,Vossfeld,vossfeld.example.com,Dana Moor,customer,9000000
            """);
        file("hubspot-crm-exports-all-contacts-2026-11-20.csv", """
            Record ID,First Name,Last Name,Email,Phone Number,Job Title,Associated Company,Associated Company IDs,Buying Role
            51,Kim,Ort,kim@vossfeld.example.com,1,CFO,Vossfeld,9001,Decision Maker
            52,Lee,Stein,lee@vossfeld.example.com,2,Buyer,,,Champion;End User
            """);
        read();
        assertThat(reading.contact("Vossfeld", "Lee Stein").rating().roles()).hasToString("[COACH, USER]");
        assertThat(reading.problems())
                .contains("NOTE account-by-domain hubspot-crm-exports-all-contacts-2026-11-20!D3");
    }

    @Test
    void dynamicsJoinsByName() throws IOException {
        file(
                "Active Accounts.csv",
                "(Do Not Modify) Account,(Do Not Modify) Row Checksum,Account Name,Owner\na-1,x,Vossfeld,Dana Moor\n");
        file("Active Contacts.csv", """
            (Do Not Modify) Contact,Full Name,Email,Company Name,Business Phone,Job Title,Manager
            c-1,Kim Ort,kim@vossfeld.example.com,Vossfeld,1,CFO,
            c-2,Lee Stein,lee@vossfeld.example.com,Vossfeld,2,Buyer,Kim Ort
            """);
        read();
        assertThat(reading.account("Vossfeld").profile().organisation().id()).isEqualTo("a-1");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
    }

    @Test
    void zohoJoinsById() throws IOException {
        file(
                "Accounts_2026_11_20.csv",
                "Record Id,Account Name,Account Owner,Account Type\nzcrm_1,Vossfeld,Dana Moor,Customer\n");
        file("Contacts_2026_11_20.csv", """
            Record Id,First Name,Last Name,Account Name.id,Account Name,Email,Title,Reporting To
            zcrm_2,Kim,Ort,zcrm_1,Vossfeld,kim@vossfeld.example.com,CFO,
            zcrm_3,Lee,Stein,zcrm_1,Vossfeld,lee@vossfeld.example.com,Buyer,Kim Ort
            """);
        read();
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
    }

    @Test
    void pipedriveNamesItsColumnsByTheirObject() throws IOException {
        file(
                "organizations-1700000-1.csv",
                "Organization - ID,Organization - Name,Organization - Owner\n1,Vossfeld,Dana Moor\n");
        file("people-1700000-2.csv", """
            Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work,Person - Job title
            7,Kim Ort,Vossfeld,kim@vossfeld.example.com,1,CFO
            8,Lee Stein,Vossfeld,lee@vossfeld.example.com,2,Buyer
            """);
        file("deals-1700000-3.csv", """
            Deal - Title,Deal - Organization,Deal - Value,Deal - Stage,Deal - Expected close date
            Pumps,Vossfeld,50000,Negotiation,2027-02-01
            """);
        read();
        assertThat(reading.account("Vossfeld").opportunities().getFirst().value())
                .isEqualTo(50_000);
    }

    @Test
    void odooKeepsCompaniesAndPeopleInOneTable() throws IOException {
        file("Contact (res.partner).csv", """
            External ID,Name,Is a Company,Related Company,Email,Phone,Job Position,Salesperson
            p.1,Vossfeld,True,,office@vossfeld.example.com,0,,Dana Moor
            p.2,Kim Ort,False,Vossfeld,kim@vossfeld.example.com,1,CFO,
            p.3,Lee Stein,False,Vossfeld,lee@vossfeld.example.com,2,Buyer,
            """);
        read();
        assertThat(reading.account("Vossfeld").profile().care().accountManager())
                .isEqualTo("Dana Moor");
    }

    @Test
    void outlookHasContactsOnlyAndTheirCompaniesBecomeAccounts() throws IOException {
        file("outlook.csv", """
            First Name,Last Name,Company,Department,Job Title,Business Phone,E-mail Address,Manager's Name
            Kim,Ort,Vossfeld,Finance,CFO,1,kim@vossfeld.example.com,
            Lee,Stein,VOSSFELD,Purchasing,Buyer,2,lee@vossfeld.example.com,Kim Ort
            """);
        read();
        assertThat(reading.problems()).contains("WARNING accounts-from-contacts outlook!C1");
        assertThat(reading.contact("Vossfeld", "Lee Stein").position().reportsTo())
                .isEqualTo("Kim Ort");
    }

    @Test
    void googleNumbersItsFields() throws IOException {
        file("contacts.csv", """
            First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value
            Kim,Ort,Vossfeld,CFO,Work,kim@vossfeld.example.com,1
            Lee,Stein,Vossfeld,Buyer,Work,lee@vossfeld.example.com,2
            """);
        read();
    }

    private void file(String name, String text) throws IOException {
        Book.csv(folder, name, text, StandardCharsets.UTF_8);
    }

    private void read() {
        reading = Book.reading(folder);
    }
}
