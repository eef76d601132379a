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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run speaks to nobody and leaves nothing but its result; security.md says what of the system's own is not counted. */
class SilenceTest {

    private static final boolean REQUIRED = "required".equals(System.getProperty("strace"));

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void aPlanConnectsToNothingAndLeavesNothingBehind() throws Exception {
        assumeTrue(REQUIRED || Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not there");
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
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
                Main.class.getName(),
                "plan",
                "samples/three-accounts.xlsx",
                "--out=" + folder.resolve("out")));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
        List<String> all = Files.readAllLines(calls);
        assertThat(all.stream().filter(call -> !call.contains("socket(")).filter(call -> !call.contains("nscd")))
                .as("calls that reach somebody")
                .isEmpty();
        // One of each kind when Java loads its library for files: whether there are any.
        assertThat(all.stream().filter(call -> call.contains("socket(AF_INET"))).hasSizeLessThanOrEqualTo(3);
        assertThat(files(home)).isEmpty();
        assertThat(files(temporary)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
