package dev.kap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Opportunity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WonAndLostTest {

    @TempDir
    Path folder;

    /** As Dynamics, Pipedrive and people write them. */
    @ParameterizedTest
    @CsvSource({
        "Propose,Open,OPEN",
        "Close,Won,WON",
        "Qualify,Lost,LOST",
        "Closed Won,open,OPEN",
        "Angebot,gewonnen,WON",
        "Proposition,perdu,LOST",
        "Closed Won,Closed,WON",
        "Proposal,Closed,LOST",
        "Closed Lost (Sales Pipeline),,LOST",
        ",won,WON",
        ",Proposal sent,OPEN",
        ",To be won,OPEN",
        ",'Won, to be invoiced',WON",
        ",Won - Implementation,WON",
        ",Verloren an Wettbewerb,LOST",
        ",6 - Closed/Won,WON",
        ",Closed - no decision,LOST",
        ",Absage,LOST",
        ",Dead,LOST",
        ",Gagnée,WON",
        ",Geschlossen - gewonnen,WON"
    })
    void aStatusWinsOverTheStage(String stage, String status, String told) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet(
                        "Opportunities",
                        "Account|Opportunity|Deal - Stage|Deal - Status\nAlder|One|" + (stage == null ? "" : stage)
                                + "|" + (status == null ? "" : status))
                .read();
        assertThat(reading.account("Alder").opportunities())
                .extracting(Opportunity::status)
                .hasToString("[" + told + "]");
        assertThat(reading.problems()).isEmpty();
    }

    /** Salesforce writes 1 and 0 into a CSV file, TRUE and FALSE into a workbook; the fields of its API are IsWon. */
    @ParameterizedTest
    @CsvSource({
        "Won|Closed,Proposal|1|1,WON",
        "Won|Closed,Signed|TRUE|TRUE,WON",
        "Won|Closed,Proposal|0|1,LOST",
        "Won|Closed,Proposal|FALSE|FALSE,OPEN",
        "IsWon|IsClosed,Fertig|true|true,WON",
        "Gewonnen|Geschlossen,Angebot|0|1,LOST",
        "Is closed,Closed Won|1,WON",
        "Is closed,Done|1,LOST",
        "Won,Proposal|1,WON",
        "Won,Proposal|0,OPEN",
        "Status|Won|Closed,Proposal|lost|1|1,LOST"
    })
    void theCheckBoxesOfACrmAreAStatus(String headers, String cells, String told) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet("Opportunities", "Account|Opportunity|Stage|%s\nAlder|One|%s".formatted(headers, cells))
                .read();
        assertThat(reading.account("Alder").opportunities())
                .extracting(Opportunity::status)
                .hasToString("[" + told + "]");
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21,Proposal,true",
        "2026-01-15,,true",
        "2026-11-22,Proposal,false",
        "2027-02-01,Proposal,false",
        "2026-01-15,Closed won,false",
        "2026-01-15,verloren,false"
    })
    void anOpenOpportunityPastItsCloseDateIsOpenAndNamed(String day, String stage, boolean named) throws IOException {
        Book.Reading reading = Book.in(folder)
                .sheet("Accounts", "Account\nAlder")
                .sheet(
                        "Opportunities",
                        "Account|Opportunity|Stage|Close date\nAlder|One|%s|%s"
                                .formatted(stage == null ? "" : stage, day))
                .read();
        if (named) {
            assertThat(reading.problems()).containsExactly("WARNING close-date-past Opportunities!D2");
            assertThat(reading.account("Alder").opportunities()).allMatch(Opportunity::open);
        } else {
            assertThat(reading.problems()).isEmpty();
        }
    }
}
