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
