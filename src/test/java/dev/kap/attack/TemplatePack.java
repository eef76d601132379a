package dev.kap.attack;

import dev.kap.attack.TemplateEdits.Edit;
import dev.kap.run.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Plans a small input with every hostile edit of the templates, each in a process of its own with 512 MB and 20 seconds,
 * of processor time (which others on the machine do not take away), and prints how it ended: its exit code, the
 * processor's time, the clock's. Arguments: beginnings of the names of edits; none means all. Ends with 1 where one failed.
 */
final class TemplatePack {

    private static final int SECONDS = Integer.getInteger("seconds", 20);

    private final Path scratch;

    private TemplatePack(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] names) throws Exception {
        List<Edit> edits = TemplateEdits.all().stream()
                .filter(edit -> names.length == 0
                        || Arrays.stream(names).anyMatch(name -> edit.name().startsWith(name)))
                .toList();
        Path scratch = Files.createTempDirectory("kap-templates");
        List<String> failed = new ArrayList<>();
        try {
            for (Edit edit : edits) {
                new TemplatePack(scratch).run(edit).ifPresent(fault -> failed.add(edit.name() + ": " + fault));
            }
        } finally {
            new Scene(scratch).clear();
        }
        System.out.printf("%n%d edits, %d failed%n", edits.size(), failed.size());
        failed.forEach(System.out::println);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private Optional<String> run(Edit edit) throws IOException, InterruptedException {
        Scene scene = scene(scratch, edit);
        Map<String, String> before = scene.outside();
        Path said = scratch.resolve(edit.name() + ".said");
        long start = System.nanoTime();
        Process process = process(scene, said);
        double busy = busy(process);
        boolean ended = !process.isAlive();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        Ending ending = new Ending(process.exitValue(), Files.readString(said, StandardCharsets.ISO_8859_1));
        Optional<String> fault = ended
                ? TemplateVerdict.fault(ending, scene.out()).or(() -> Scene.touched(scene, before))
                : Optional.of("did not end within " + SECONDS + " s");
        System.out.printf(
                "%-36s %4d %5.1f s %5.1f s  %-6s %s%n",
                edit.name(),
                ending.exit(),
                busy,
                seconds,
                fault.isEmpty() ? "ok" : "FAILED",
                fault.orElseGet(() -> TemplateVerdict.said(ending)));
        scene.clear();
        return fault;
    }

    /** Waits for the end, or for the time to be over; gives the seconds of the processor that were seen. */
    private static double busy(Process process) throws InterruptedException {
        double busy = 0;
        while (busy < SECONDS && !process.waitFor(50, TimeUnit.MILLISECONDS)) {
            busy = Math.max(
                    busy,
                    process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0);
        }
        return busy;
    }

    /** A folder with a small input in it and a copy of the templates, edited. */
    static Scene scene(Path scratch, Edit edit) throws IOException {
        Scene scene = Scene.in(scratch, edit.name());
        Tables.sound().csv(scene.work().resolve("in"));
        Path templates = scene.work().resolve("templates");
        Starter.templates(templates);
        edit.change().in(templates);
        return scene;
    }

    private static Process process(Scene scene, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + scene.temporary(),
                        "-Duser.home=" + scene.home(),
                        "-cp",
                        Scene.classPath(),
                        "dev.kap.cli.Main",
                        "plan",
                        "in",
                        "--templates",
                        "templates",
                        "--as-of=2026-11-22",
                        "--out=" + scene.out())
                .directory(scene.work().toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(said.toFile())
                .start();
    }
}
