package dev.kap.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs every attack against the program, `check` and `plan` each in a process of its own with 512 MB and 60 seconds,
 * and prints how it ended. Arguments: beginnings of the names of attacks; none means all. Ends with 1 where one failed.
 */
final class AttackPack {

    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int AT_ONCE = Integer.getInteger("at.once", 2);
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private record Line(
            String attack, String command, int exit, double seconds, long megabytes, Optional<String> fault) {

        void print() {
            System.out.printf(
                    "%-44s %-5s %4d %6.1f s %5d MB  %s%n",
                    attack,
                    command,
                    exit,
                    seconds,
                    megabytes,
                    fault.map(text -> "FAILED: " + text).orElse("ok"));
        }
    }

    private final Path scratch;

    private AttackPack(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] names) throws Exception {
        List<Attack> attacks = Attacks.all().stream()
                .filter(attack -> names.length == 0
                        || Arrays.stream(names).anyMatch(name -> attack.name().startsWith(name)))
                .toList();
        Path scratch = Files.createTempDirectory("kap-attack");
        AttackPack pack = new AttackPack(scratch);
        List<Line> failed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<List<Line>>> runs = attacks.stream()
                    .map(attack -> threads.submit(() -> pack.run(attack)))
                    .toList();
            for (Future<List<Line>> run : runs) {
                run.get().forEach(Line::print);
                run.get().stream().filter(line -> line.fault().isPresent()).forEach(failed::add);
            }
        } finally {
            new Scene(scratch).clear();
        }
        System.out.printf("%n%d attacks, %d runs failed%n", attacks.size(), failed.size());
        failed.forEach(Line::print);
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private List<Line> run(Attack attack) throws Exception {
        // A place of its own: names that differ in signs alone would share one.
        Scene scene = Scene.in(Files.createTempDirectory(scratch, "attack"), attack.name());
        attack.maker().write(scene.work());
        List<Line> lines = List.of(run(attack, scene, "check"), run(attack, scene, "plan"));
        scene.clear();
        return lines;
    }

    private Line run(Attack attack, Scene scene, String command) throws IOException, InterruptedException {
        Map<String, String> before = scene.outside();
        Path said = scene.root().resolveSibling("said-" + command);
        long start = System.nanoTime();
        Process process = process(attack, scene, command, said);
        long peak = peak(process);
        boolean ended = process.waitFor(1, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Ending ending = new Ending(process.exitValue(), Files.readString(said, StandardCharsets.ISO_8859_1));
        Optional<String> fault = ended
                ? ending.fault(attack, scene.out()).or(() -> Scene.touched(scene, before))
                : Optional.of("did not end within " + SECONDS + " s");
        return new Line(attack.name(), command, process.exitValue(), seconds, peak, fault);
    }

    private Process process(Attack attack, Scene scene, String command, Path said) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + scene.temporary(),
                // Java keeps a list of the fonts there.
                "-Duser.home=" + scratch,
                "-cp",
                Scene.classPath(),
                "dev.kap.cli.Main"));
        line.addAll(commandLine(attack, scene, command));
        ProcessBuilder builder = new ProcessBuilder(line).directory(scene.work().toFile());
        builder.environment().put("HOME", scene.home().toString());
        builder.environment().put("TMPDIR", scene.temporary().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(said.toFile())
                .start();
    }

    /** The command line of an attack; what a check does not know is left out there. */
    static List<String> commandLine(Attack attack, Scene scene, String command) {
        List<String> line = new ArrayList<>(List.of(command));
        boolean dated = attack.arguments().stream().anyMatch(argument -> argument.startsWith("--as-of"));
        if (!dated) {
            line.add("--as-of=2026-11-22");
        }
        if (command.equals("plan")) {
            line.add("--out=" + scene.out());
        }
        int templates = command.equals("plan") ? -1 : attack.arguments().indexOf("--templates");
        for (int i = 0; i < attack.arguments().size(); i++) {
            String argument = attack.arguments().get(i);
            boolean ofTemplates = templates >= 0 && (i == templates || i == templates + 1);
            boolean ofPlans = command.equals("check") && argument.startsWith("--format=");
            if (!ofTemplates && !ofPlans) {
                line.add(argument);
            }
        }
        return line;
    }

    /** Waits for the end, or for the time to be over; gives the most memory seen, in MB. */
    private static long peak(Process process) throws InterruptedException {
        long most = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end && !process.waitFor(100, TimeUnit.MILLISECONDS)) {
            try {
                Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
                most = peak.find() ? Math.max(most, Long.parseLong(peak.group(1)) / 1024) : most;
            } catch (IOException gone) {
                // It ended between the question and the answer, or this system does not tell.
                continue;
            }
        }
        return most;
    }
}
