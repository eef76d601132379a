package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kap.watch.work.ChildMain;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java breaks down, started by the launcher: what it leaves behind of itself would hold what it was reading. */
@Timeout(300)
class CrashTest {

    @TempDir
    private Path folder;

    private Path work;

    /** The launcher in a folder as it is packed: with a Java and a program of its own. */
    @BeforeEach
    void packed() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "no signals of this kind");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path own = Files.createDirectories(folder.resolve("kap/runtime/bin")).resolve("java");
        Files.writeString(own, "#!/bin/sh\nexec '" + java + "' \"$@\"\n");
        assertThat(own.toFile().setExecutable(true)).isTrue();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        Path program = Files.createDirectories(folder.resolve("kap/app")).resolve("kap.jar");
        new JarOutputStream(Files.newOutputStream(program), manifest).close();
        Files.copy(Path.of("kap"), folder.resolve("kap/kap"));
        work = Files.createDirectory(folder.resolve("work"));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(" "));
    }

    /** Java hears of the first by itself, and writes a report; the second comes from a library of C, and Java does not. */
    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT"})
    void aPlanThatBreaksDownLeavesNothingBesideItsInput(String signal) throws Exception {
        Files.copy(Path.of("samples/portfolio.xlsx"), work.resolve("customers.xlsx"));
        Process process = started("plan", "customers.xlsx", "--out=" + folder.resolve("out"));
        until(() -> !files(folder.resolve("out")).isEmpty(), process);
        assertThat(keepsNothing(process.pid())).isTrue();
        send(signal, process.pid());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said()).isNotZero();
        assertThat(files(work)).containsExactly(work.resolve("customers.xlsx"));
        assertThat(files(folder.resolve("temporary"))).isEmpty();
        assertThat(Path.of("/tmp/hs_err_pid" + process.pid() + ".log")).doesNotExist();
        assertThat(said()).doesNotContain("customers");
    }

    /** The child breaks down while its watcher cannot clear away: it is stopped, and then killed. */
    @Test
    void aChildThatBreaksDownLeavesNoneOfItsMemory() throws Exception {
        Path inbox = Files.createDirectory(work.resolve("inbox"));
        Files.copy(Path.of("samples/portfolio.xlsx"), inbox.resolve("customers.xlsx"));
        Process process = started("watch", "inbox", "--out=" + folder.resolve("out"), "--once", "--still=0.1");
        until(() -> child(process).filter(CrashTest::reads).isPresent(), process);
        long child = child(process).orElseThrow().pid();
        assertThat(keepsNothing(child)).isTrue();
        send("STOP", process.pid());
        send("SEGV", child);
        until(() -> Files.readString(Path.of("/proc/" + child + "/stat")).contains(") Z "), process);
        send("KILL", process.pid());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(files(folder))
                .map(file -> file.getFileName().toString())
                .contains("customers.xlsx")
                .noneMatch(name -> name.matches("(core|crash|hs_err|replay).*"));
        assertThat(Path.of("/tmp/hs_err_pid" + child + ".log")).doesNotExist();
    }

    /** Not every system writes a core, nor every crash a replay or a heap: Java is told not to, at least. */
    private static boolean keepsNothing(long java) throws IOException {
        return words(java)
                .containsAll(List.of(
                        "-XX:-CreateCoredumpOnCrash", "-XX:-DumpReplayDataOnError", "-XX:-HeapDumpOnOutOfMemoryError"));
    }

    private static List<String> words(long process) throws IOException {
        return List.of(
                Files.readString(Path.of("/proc/" + process + "/cmdline")).split("\0"));
    }

    private static Optional<ProcessHandle> child(Process process) {
        return process.descendants().findFirst();
    }

    /**
     * Whether it is Java, and far enough to hear of its own faults: it has the classes of the program open. What starts
     * it has them open as well, for a moment.
     */
    private static boolean reads(ProcessHandle child) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + child.pid() + "/fd"))) {
            return words(child.pid()).contains(ChildMain.class.getName()) && open.anyMatch(CrashTest::isProgram);
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    private static boolean isProgram(Path open) {
        try {
            return Files.readSymbolicLink(open).endsWith("kap.jar");
        } catch (IOException closed) {
            return false;
        }
    }

    /** Cores are allowed, as they are on many a desktop. */
    private Process started(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "ulimit -c unlimited; exec sh \"$0\" \"$@\""));
        line.add(folder.resolve("kap/kap").toString());
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(work.toFile());
        builder.environment()
                .put("KAP_JAVA_OPTS", "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private interface Look {
        boolean seen() throws IOException;
    }

    private void until(Look look, Process process) throws IOException, InterruptedException {
        while (!look.seen()) {
            assertThat(process.isAlive()).as(said()).isTrue();
            Thread.sleep(5);
        }
    }

    private static void send(String signal, long process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process)
                        .start()
                        .waitFor())
                .isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException moved) {
            return List.of();
        }
    }
}
