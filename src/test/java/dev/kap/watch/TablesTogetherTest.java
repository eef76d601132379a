package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV files of one export that are dropped loose, and not as a folder. */
class TablesTogetherTest {

    private static final String TOGETHER = "accounts, contacts, links";

    @TempDir
    private Path folder;

    @Test
    void threeTablesOfOneExportAreOneDrop() throws IOException {
        Served served = new Served(folder);
        drop(served);
        assertThat(served.once()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(served.done()).containsExactly(TOGETHER);
        assertThat(Served.names(served.inbox.resolve("done").resolve(TOGETHER)))
                .containsExactly("accounts.csv", "contacts.csv", "links.csv");
        assertThat(served.result(TOGETHER)).contains("Solid Ltd", "Anna Berg");
        assertThat(served.audit().findings()).isEmpty();
    }

    @Test
    void theFirstWaitsForOneThatComesALittleLater() throws IOException {
        Served served = new Served(folder);
        served.drop("accounts.csv", bytes("Account\nSolid Ltd\n"));
        served.pace.at(
                Duration.ofSeconds(8),
                () -> served.drop("contacts.csv", bytes("Account,Contact\nSolid Ltd,Anna Berg\n")));
        assertThat(served.once().made()).isEqualTo(1);
        assertThat(served.done()).containsExactly("accounts, contacts");
    }

    @Test
    void filesThatNoSheetIsCalledLikeAreDropsOfTheirOwn() throws IOException {
        Served served = new Served(folder);
        served.drop("north.csv", bytes("Account\nSolid Ltd\n"));
        served.drop("south.csv", bytes("Account\nOther Ltd\n"));
        served.once();
        assertThat(Stream.concat(served.done().stream(), served.failed().stream())
                        .filter(name -> name.endsWith(".csv")))
                .containsExactlyInAnyOrder("north.csv", "south.csv");
    }

    /** As programs name them: the word for the sheet within, the hour of the export behind it. */
    @ParameterizedTest
    @CsvSource({
        "hubspot-crm-exports-all-companies-2026-11-20, hubspot-crm-exports-all-contacts-2026-11-20, "
                + "hubspot-crm-exports-all-deals-2026-11-20",
        "My Active Accounts 11-20-2026 9-14-22 AM, My Active Contacts 11-20-2026 9-14-40 AM, "
                + "My Active Opportunities 11-20-2026 9-15-02 AM",
        "accountData, contactData, opportunityData",
        "firmen_export, kontakte_export, chancen_export"
    })
    void theFilesOfOneExportAreOneDrop(String accounts, String contacts, String deals) throws IOException {
        Served served = new Served(folder);
        served.drop(accounts + ".csv", bytes("Account\nSolid Ltd\n"));
        served.drop(contacts + ".csv", bytes("Account,Contact\nSolid Ltd,Anna Berg\n"));
        served.drop(deals + ".csv", bytes("Account,Opportunity,Value\nSolid Ltd,Pumps,1000\n"));
        assertThat(served.once()).isEqualTo(new DropCounts(1, 0, 0, 0, 0));
        assertThat(served.done()).containsExactly(accounts + " + 2");
        assertThat(served.result(accounts + " + 2")).contains("Solid Ltd", "Anna Berg", "Pumps");
        assertThat(served.audit().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"north-accounts, south-contacts", "client1_accounts, client2_contacts", "accounts, contacts-export"})
    void filesOfTwoExportsAreTwoDrops(String one, String other) throws IOException {
        Served served = new Served(folder);
        served.drop(one + ".csv", bytes("Account\nSolid Ltd\n"));
        served.drop(other + ".csv", bytes("Account,Contact\nOther Ltd,Anna Berg\n"));
        assertThat(served.once().made()).isEqualTo(2);
        assertThat(served.done()).containsExactlyInAnyOrder(one + ".csv", other + ".csv");
    }

    @Test
    void twoExportsSideBySideAreTwoDrops() throws IOException {
        Served served = new Served(folder);
        for (String export : new String[] {"north", "south"}) {
            served.drop(export + "-accounts.csv", bytes("Account\nSolid Ltd\n"));
            served.drop(export + "-contacts.csv", bytes("Account,Contact\nSolid Ltd,Anna Berg\n"));
        }
        assertThat(served.once().made()).isEqualTo(2);
        assertThat(served.done()).containsExactlyInAnyOrder("north-accounts + 1", "south-accounts + 1");
    }

    /** Whatever step of the watcher is its last, no table is lost. */
    @Test
    void killedHalfWayNothingIsLost() throws IOException {
        for (int step = 1; step <= 40; step += 3) {
            Served served = new Served(folder.resolve("killed-" + step));
            drop(served);
            served.ops = FaultyOps.killingAt(step);
            try {
                served.once();
            } catch (FaultyOps.Killed end) {
                served.restart();
                served.once();
            }
            assertThat(served.audit().holds()).as("killed at %d", step).isTrue();
            assertThat(served.waiting()).isEmpty();
            try (var all = Files.walk(served.inbox)) {
                assertThat(all.map(Path::toString).filter(path -> path.endsWith(".csv")))
                        .hasSize(3);
            }
        }
    }

    private static void drop(Served served) throws IOException {
        served.drop("accounts.csv", bytes("Account\nSolid Ltd\n"));
        served.drop("contacts.csv", bytes("Account,Contact\nSolid Ltd,Anna Berg\n"));
        served.drop("links.csv", bytes("Team member,Contact,Account,Strength\nTom Ours,Anna Berg,Solid Ltd,3\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
