package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that do not see each other, as in two containers or on two machines, and write into one folder. */
@EnabledOnOs(OS.LINUX)
class TwoContainersTest {

    private static final List<String> APART = List.of("unshare", "-Urpf", "--mount-proc", "--kill-child");

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path out;

    @BeforeEach
    void apart() throws Exception {
        out = Files.createDirectories(folder.resolve("out"));
        List<String> nothing = new ArrayList<>(APART);
        nothing.add("true");
        try {
            assumeTrue(new ProcessBuilder(nothing).start().waitFor() == 0, "unshare is not allowed here");
        } catch (IOException missing) {
            assumeTrue(false, "there is no unshare here");
        }
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whoeverBeginsMeanwhileLeavesTheDraftsOfTheOtherAlone() throws Exception {
        Process first = start("first", true);
        await("first");
        go("second");
        assertThat(start("second", false).waitFor()).isZero();
        go("first");
        assertThat(first.waitFor()).isZero();
        assertThat(plans("first")).hasSize(3);
        assertThat(plans("second")).hasSize(3);
        assertThat(names(out)).containsExactly("first", "second");
    }

    @Test
    void twoThatMakeTheSameResultLeaveOneThatIsWhole() throws Exception {
        Process first = start("first", true);
        await("first");
        Path signals = Files.createDirectories(folder.resolve("other"));
        Process second = start("first", false, signals);
        go("first");
        Files.createFile(signals.resolve("go"));
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(plans("first")).hasSize(3);
        assertThat(names(out)).containsExactly("first");
    }

    private Process start(String name, boolean highNumber) throws IOException {
        return start(name, highNumber, Files.createDirectories(folder.resolve("signals-" + name)));
    }

    /** @param highNumber a process of a number that the other container does not have */
    private Process start(String name, boolean highNumber, Path signals) throws IOException {
        Path input = folder.resolve(name + ".xlsx");
        if (Files.notExists(input)) {
            Files.copy(Path.of("samples/three-accounts.xlsx"), input);
        }
        String many = highNumber ? "for i in $(seq 300); do true & done; wait; " : "";
        List<String> command = new ArrayList<>(APART);
        command.addAll(List.of("sh", "-c", many + "\"$@\"; exit $?", "sh"));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PausedRun.class.getName()));
        command.addAll(List.of(input.toString(), out.toString(), signals.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        started.add(process);
        return process;
    }

    private void await(String name) throws Exception {
        Path half = folder.resolve("signals-" + name).resolve("half");
        for (int i = 0; i < 600 && Files.notExists(half); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(half).exists();
    }

    private void go(String name) throws IOException {
        Files.createFile(
                Files.createDirectories(folder.resolve("signals-" + name)).resolve("go"));
    }

    private List<Path> plans(String result) throws IOException {
        try (Stream<Path> all = Files.walk(out.resolve(result))) {
            return all.filter(file -> file.endsWith("annual-plan.docx")).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
