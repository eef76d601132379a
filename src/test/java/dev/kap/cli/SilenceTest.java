package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run speaks to nobody and leaves nothing but its result; security.md says what of the system's own is not counted. */
class SilenceTest {

    private static final boolean REQUIRED = "required".equals(System.getProperty("strace"));

    @TempDir
    private Path folder;

    /** How often Java is started, and the command. */
    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of(1, List.of("plan", "samples/three-accounts.xlsx", "--out=OUT")),
                Arguments.of(1, List.of("check", "samples/three-accounts.xlsx")),
                // Nothing is drawn here: the first to ask for fonts is the library that measures columns.
                Arguments.of(1, List.of("new", "workbook", "INBOX/new.xlsx")),
                Arguments.of(2, List.of("watch", "INBOX", "--out=OUT", "--once", "--still=0.1")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Timeout(300)
    void nobodyIsSpokenToAndNothingLeftBehind(int starts, List<String> command) throws Exception {
        assumeTrue(REQUIRED || Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not there");
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.copy(Path.of("samples/three-accounts.xlsx"), inbox.resolve("three.xlsx"));
        Path calls = folder.resolve("calls");
        List<String> line = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=socket,connect,bind,sendto,sendmsg,sendmmsg",
                "-e",
                "signal=none",
                "-o",
                calls.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.forEach(word ->
                line.add(word.replace("OUT", folder.resolve("out").toString()).replace("INBOX", inbox.toString())));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        List<String> all = Files.readAllLines(calls);
        // Two of the C library, which looks up the user; three of Java, which asks what the system has: each at a
        // start.
        assertThat(all.stream().filter(call -> call.contains("socket(AF_UNIX"))).hasSizeLessThanOrEqualTo(2 * starts);
        assertThat(all.stream().filter(call -> call.contains("socket(AF_INET"))).hasSizeLessThanOrEqualTo(3 * starts);
        assertThat(all.stream()
                        .filter(call -> !call.contains("socket(AF_UNIX"))
                        .filter(call -> !call.contains("socket(AF_INET"))
                        .filter(call -> !call.contains("nscd")))
                .as("calls that reach somebody")
                .isEmpty();
        assertThat(files(home)).isEmpty();
        assertThat(files(temporary)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
