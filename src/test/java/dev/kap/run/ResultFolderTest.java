package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path out;

    @Test
    void nothingIsVisibleBeforeItIsPublished() throws IOException {
        try (ResultFolder folder = ResultFolder.at(destination())) {
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
                    try (ResultFolder folder = ResultFolder.at(destination())) {
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
        try (ResultFolder folder = ResultFolder.at(destination())) {
            write(folder, "half.txt", "half");
            assertThat(out.resolve("plan/old.txt")).exists();
        }
        assertThat(out.resolve("plan/old.txt")).exists();
    }

    /** A process number says nothing about another machine: only a draft that nobody has written to for long is dead. */
    @Test
    void aDraftIsClearedAwayOnlyWhenNobodyHasWrittenToItForADay() throws IOException {
        Files.createDirectories(out.resolve(".kap-new-999999999-x/accounts"));
        Path dead = Files.createDirectories(out.resolve(".kap-new-0123456789abcdef-plan/accounts"));
        Path half = Files.writeString(dead.resolve("half.pdf"), "half");
        for (Path path : List.of(half, dead, dead.getParent())) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        publish("new.txt");
        assertThat(hidden()).containsExactly(".kap-new-999999999-x");
    }

    @Test
    void aResultThatLostAFileWhileItWasMadeIsNotPublished() throws IOException {
        publish("old.txt");
        assertThatThrownBy(() -> {
                    try (ResultFolder folder = ResultFolder.at(destination())) {
                        write(folder, "one.txt", "one");
                        write(folder, "two.txt", "two");
                        Path draft = out.resolve(hidden().getFirst());
                        Files.delete(draft.resolve("one.txt"));
                        folder.publish();
                    }
                })
                .isInstanceOf(Incomplete.class)
                .hasMessage("one.txt");
        assertThat(out.resolve("plan/old.txt")).exists();
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aFileThatSomebodyElseChangedWhileItWasMadeIsNotPublished() {
        assertThatThrownBy(() -> {
                    try (ResultFolder folder = ResultFolder.at(destination())) {
                        write(folder, "one.txt", "one");
                        Files.writeString(out.resolve(hidden().getFirst()).resolve("one.txt"), "two");
                        folder.publish();
                    }
                })
                .isInstanceOf(Incomplete.class);
        assertThat(out.resolve("plan")).doesNotExist();
    }

    @Test
    void nobodyButTheOwnerReadsTheFiles() throws IOException {
        publish("new.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("plan"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("plan/new.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theFolderForResultsIsItsOwnersWhereWeMakeIt() throws IOException {
        Path made = out.resolve("new/results");
        try (ResultFolder folder = ResultFolder.at(new Destination(made.resolve("plan"), LocalDate.of(2026, 11, 22)))) {
            write(folder, "one.txt", "one");
            folder.publish();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    private Destination destination() {
        return new Destination(out.resolve("plan"), LocalDate.of(2026, 11, 22));
    }

    private void publish(String file) throws IOException {
        try (ResultFolder folder = ResultFolder.at(destination())) {
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
