package dev.kap.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Lets a run end in every way there is, with an input full of marks, and looks for them wherever they have no business.
 * Prints a table; ends with 1 where one was found. Arguments: beginnings of names; none means all.
 */
final class CanaryPack {

    private static final long MOST_SECONDS = 300;

    /** Enough for the inbox and a few files of a result. */
    private static final String SMALL_DISK = "mount -t tmpfs -o size=400k tmpfs \"$0\" && exec \"$@\"";

    private CanaryPack() {}

    public static void main(String[] names) throws Exception {
        Path scratch = Files.createTempDirectory("kap-canaries");
        int failed = 0;
        try {
            for (CanaryCase way : CanaryCase.values()) {
                if (names.length == 0
                        || Arrays.stream(names).anyMatch(name -> way.name().startsWith(name))) {
                    List<String> faults = faults(way, scratch);
                    System.out.printf("%-30s %s%n", way, faults.isEmpty() ? "ok" : "FAILED " + faults);
                    failed += faults.isEmpty() ? 0 : 1;
                }
            }
        } finally {
            new Scene(scratch).clear();
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    /** What is wrong after a run that ended in that way. */
    static List<String> faults(CanaryCase way, Path scratch) throws IOException, InterruptedException {
        CanaryStage stage = CanaryStage.in(scratch, way.name().toLowerCase(Locale.ROOT));
        Process process = start(stage, way, way.prepared(stage));
        if (way.isKilled()) {
            kill(process, stage);
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        List<String> faults = new ArrayList<>(stage.left(way.isLogged()));
        if (!way.exits().contains(process.exitValue())) {
            faults.add("exit " + process.exitValue() + ": " + Files.readString(stage.said()));
        }
        return faults;
    }

    /** As soon as a few files of the result are there. */
    private static void kill(Process process, CanaryStage stage) throws IOException, InterruptedException {
        while (written(stage) < 3 && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
            // Nothing is there yet.
        }
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(ProcessHandle::destroyForcibly);
    }

    private static long written(CanaryStage stage) throws IOException {
        try (Stream<Path> files = Files.find(stage.scene().out(), 9, (file, what) -> what.isRegularFile())) {
            return files.filter(file -> !file.toString().contains("scratch")).count();
        } catch (UncheckedIOException moved) {
            return 0;
        }
    }

    private static Process start(CanaryStage stage, CanaryCase way, List<String> arguments) throws IOException {
        Scene scene = stage.scene();
        List<String> line = new ArrayList<>();
        if (way.isOnFullDisk()) {
            line.addAll(List.of("unshare", "--map-root-user", "--mount", "sh", "-c", SMALL_DISK));
            line.add(scene.out().toString());
        }
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + scene.temporary(),
                "-Duser.home=" + scene.home(),
                "-cp",
                Scene.classPath(),
                "dev.kap.cli.Main"));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(scene.work().toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", scene.home().toString());
        builder.environment().put("TMPDIR", scene.temporary().toString());
        return builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(stage.said().toFile())
                .start();
    }
}
