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
}
