package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path out;

    @Test
    void nothingIsVisibleBeforeItIsPublished() throws IOException {
        try (ResultFolder folder = ResultFolder.at(out.resolve("plan"))) {
            write(folder, "accounts/a/annual-plan.pdf", "new");
            assertThat(out.resolve("plan")).doesNotExist();
            assertThat(folder.publish()).containsExactly(Path.of("accounts/a/annual-plan.pdf"));
        }
        assertThat(out.resolve("plan/accounts/a/annual-plan.pdf")).hasContent("new");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aResultReplacesTheOneBeforeAsAWhole() throws IOException {
        publish("old.txt");
        publish("new.txt");
        assertThat(out.resolve("plan/new.txt")).exists();
        assertThat(out.resolve("plan/old.txt")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aRunThatFailsLeavesTheResultBeforeAsItWas() throws IOException {
        publish("old.txt");
        assertThatThrownBy(() -> {
                    try (ResultFolder folder = ResultFolder.at(out.resolve("plan"))) {
                        write(folder, "half.txt", "half");
                        throw new IOException("disk full");
                    }
                })
                .hasMessage("disk full");
        assertThat(out.resolve("plan/old.txt")).exists();
        assertThat(out.resolve("plan/half.txt")).doesNotExist();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aResultSetAsideByAKilledRunIsPutBack() throws IOException {
        publish("old.txt");
        Files.move(out.resolve("plan"), out.resolve(".kap-old-plan"));
        try (ResultFolder folder = ResultFolder.at(out.resolve("plan"))) {
            write(folder, "half.txt", "half");
            assertThat(out.resolve("plan/old.txt")).exists();
        }
        assertThat(out.resolve("plan/old.txt")).exists();
    }

    @Test
    void draftsOfDeadRunsAreRemovedAndThoseOfLivingOnesAreNot() throws IOException {
        long living = ProcessHandle.current().pid();
        Files.createDirectories(out.resolve(".kap-new-999999999-x/accounts"));
        Files.createDirectories(out.resolve(".kap-new-" + living + "-x"));
        publish("new.txt");
        assertThat(hidden()).containsExactly(".kap-new-" + living + "-x");
    }

    @Test
    void nobodyButTheOwnerReadsTheFiles() throws IOException {
        publish("new.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("plan"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("plan/new.txt"))))
                .isEqualTo("rw-------");
    }

    private void publish(String file) throws IOException {
        try (ResultFolder folder = ResultFolder.at(out.resolve("plan"))) {
            write(folder, file, file);
            folder.publish();
        }
    }

    private static void write(ResultFolder folder, String name, String text) throws IOException {
        try (OutputStream file = folder.open(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
