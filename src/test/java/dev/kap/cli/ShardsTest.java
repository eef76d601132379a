package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.disk.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes make one result together, and it is the one that a single run makes. */
class ShardsTest {

    private static final String INPUT = "samples/three-accounts.xlsx";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void fourProcessesMakeTheBytesOfOneRun() throws Exception {
        assertThat(Kap.run(plan("one", "--previous", "samples/three-accounts.xlsx"))
                        .exit())
                .isZero();
        Process killed = share("1/4", "--previous", "samples/three-accounts.xlsx");
        await(folder.resolve("four"));
        killed.destroyForcibly().waitFor();
        for (int i = 1; i <= 4; i++) {
            share(i + "/4", "--previous", "samples/three-accounts.xlsx");
        }
        for (Process process : started.subList(1, started.size())) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(folder.resolve("four/three-accounts")).doesNotExist();
        assertThat(Kap.run(plan("four", "--previous", "samples/three-accounts.xlsx", "--shard", "join/4"))
                        .exit())
                .isZero();
        assertThat(content("four")).isEqualTo(content("one")).hasSizeGreaterThan(8);
        assertThat(names("four")).containsExactly("three-accounts");
    }

    @Test
    void whoJoinsTooEarlyIsToldWhatIsMissing() throws Exception {
        Kap.run(plan("four", "--format", "pdf", "--shard", "2/3"));
        Kap.Result early = Kap.run(plan("four", "--format", "pdf", "--shard", "join/3"));
        assertThat(early.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(early.err()).contains("2 shares are not made yet").contains("1/3 and 3/3");
        assertThat(folder.resolve("four/three-accounts")).doesNotExist();
    }

    @Test
    void aShareOfAnotherDayOrWithOtherOptionsIsNotJoined() throws Exception {
        Kap.run(plan("four", "--format", "pdf", "--shard", "1/1"));
        assertThat(Kap.run(plan("four", "--format", "pdf,docx", "--shard", "join/1"))
                        .exit())
                .isEqualTo(ExitCode.FAILED);
        String[] later = plan("four", "--format", "pdf", "--shard", "join/1");
        later[3] = "2026-11-23";
        assertThat(Kap.run(later).exit()).isEqualTo(ExitCode.FAILED);
        assertThat(Kap.run(plan("four", "--format", "pdf", "--shard", "join/1")).exit())
                .isZero();
    }

    @Test
    void aShareThatIsThereIsNotMadeAgainUnlessItIsDamaged() throws Exception {
        String[] share = plan("four", "--format", "pdf", "--shard", "1/2");
        Kap.run(share);
        Path pdf = pdf();
        Object before = Files.getAttribute(pdf, "lastModifiedTime");
        Kap.run(share);
        assertThat(Files.getAttribute(pdf(), "lastModifiedTime")).isEqualTo(before);
        byte[] sound = Files.readAllBytes(pdf);
        Files.writeString(pdf, "damaged");
        assertThat(Kap.run(plan("four", "--format", "pdf", "--shard", "join/2")).err())
                .contains("1/2");
        Kap.run(share);
        assertThat(pdf()).hasBinaryContent(sound);
    }

    @Test
    void whatAnAccountLosesInAShareIsToldByTheOneThatJoins() throws Exception {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        String template = Files.readString(Path.of("templates/annual-plan.ftlh"));
        Files.writeString(
                templates.resolve("annual-plan.ftlh"),
                template.replaceFirst(
                        "<document title=",
                        "<#if cover.account == \"Ashgrove Foods\">\\${nothing.at.all}</#if><document title="));
        String[] more = {"--format", "pdf,data", "--templates", templates.toString()};
        Kap.Result one = Kap.run(with(plan("one"), more));
        for (int i = 1; i <= 3; i++) {
            assertThat(Kap.run(with(plan("four", "--shard", i + "/3"), more)).exit())
                    .isZero();
        }
        Kap.Result joined = Kap.run(with(plan("four", "--shard", "join/3"), more));
        assertThat(joined.exit()).isEqualTo(one.exit()).isEqualTo(ExitCode.SOME);
        assertThat(content("four")).isEqualTo(content("one"));
    }

    @Test
    void whatIsNoShareIsWrongUsage() {
        for (String wrong : List.of("0/4", "5/4", "1/0", "join", "4", "-1/4", "join/0", "1/4/2")) {
            assertThat(Kap.run(plan("four", "--shard", wrong)).exit()).as(wrong).isEqualTo(ExitCode.USAGE);
        }
    }

    private String[] plan(String out, String... more) {
        return with(
                new String[] {
                    "plan",
                    INPUT,
                    "--as-of",
                    "2026-11-22",
                    "--out",
                    folder.resolve(out).toString()
                },
                more);
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private Process share(String share, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(with(plan("four", more), "--shard", share)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said-" + started.size()).toFile())
                .start();
        started.add(process);
        return process;
    }

    /** Until something has been written there. */
    private static void await(Path out) throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (Files.exists(out) && !files(out).isEmpty()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("nothing came");
    }

    private static List<Path> files(Path out) throws IOException {
        return Fingerprint.files(out);
    }

    private Path pdf() throws IOException {
        return files(folder.resolve("four")).stream()
                .filter(file -> file.endsWith("annual-plan.pdf"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> content(String out) throws IOException {
        Path place = folder.resolve(out);
        Map<String, String> content = new TreeMap<>();
        for (Path file : files(place)) {
            content.put(Fingerprint.relative(place, file), Fingerprint.of(file));
        }
        return content;
    }

    private List<String> names(String out) throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve(out))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
