package dev.kap.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.disk.Disk;
import dev.kap.disk.Folders;
import dev.kap.watch.AuditFinding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served(folder);
        served.drop("plan.xlsx");
        served.drop("bad.xlsx", new byte[] {1});
        served.once();
        assertThat(served.audit()).isEqualTo(new Audit.Report(2, 1, 1, 0, 0, 0, List.of()));
    }

    @Test
    void aWorkbookThatIsNowhereIsMissed() throws IOException {
        Files.delete(served.inbox.resolve("done/plan.xlsx"));
        assertThat(kinds()).containsExactly(Kind.GONE);
    }

    @Test
    void aResultThatIsNotThereIsMissed() throws IOException {
        new Folders(new Disk()).delete(served.out.resolve("plan"));
        assertThat(kinds()).containsExactly(Kind.NO_RESULT);
    }

    @Test
    void aResultThatIsNotAsItWasMadeIsFound() throws IOException {
        Files.writeString(served.out.resolve("plan/results.json"), "{}");
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.CHANGED_RESULT, Kind.NO_RESULT);
    }

    @Test
    void aWorkbookWithoutAReportIsFound() throws IOException {
        Files.delete(served.inbox.resolve("failed/bad.xlsx.report.txt"));
        assertThat(kinds()).containsExactly(Kind.NO_REPORT);
    }

    @Test
    void aWorkbookWhoseBytesWereChangedIsMissed() throws IOException {
        Files.write(served.inbox.resolve("done/plan.xlsx"), TinyWorkbook.of("Other"));
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.GONE, Kind.STRANGER);
    }

    @Test
    void whatPeopleTookAwayOnPurposeIsForgottenWhenTheySaySo() throws IOException {
        Files.delete(served.inbox.resolve("done/plan.xlsx"));
        Audit.forget(served.inbox, served.out, "audit", served.audit().findings(), Served.CLOCK);
        assertThat(served.audit().holds()).isTrue();
        assertThat(served.audit().drops()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsNotMissed() throws IOException {
        served.drop("next.xlsx");
        assertThat(served.audit().holds()).isTrue();
        assertThat(served.audit().waiting()).isEqualTo(1);
    }

    private List<Kind> kinds() throws IOException {
        assertThat(served.audit().holds()).isFalse();
        return served.audit().findings().stream().map(AuditFinding::kind).toList();
    }
}
