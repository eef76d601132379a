package dev.kap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.cli.Environment;
import dev.kap.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cheap ones of the attack pack, in this process; README says how the whole pack is run. */
class AttacksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path scratch;

    static Stream<Attack> cheap() {
        return Attacks.all().stream().filter(Attack::cheap);
    }

    @Test
    void thereAreManyAndEachHasAName() {
        List<String> names = Attacks.all().stream().map(Attack::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(170);
    }

    @ParameterizedTest
    @MethodSource("cheap")
    @Timeout(60)
    void everyAttackEndsInOrder(Attack attack) throws Exception {
        Scene scene = Scene.in(scratch, attack.name());
        attack.maker().write(scene.work());
        Map<String, String> before = scene.outside();
        Ending ending = check(attack, scene);
        assertThat(ending.fault(attack, scene.out())).isEmpty();
        assertThat(scene.changed(before)).isEmpty();
    }

    /** What shows only in what is made: names that lead elsewhere, and texts that another program obeys. */
    static Stream<Attack> printed() {
        List<String> names = List.of(
                "name-up-and-away",
                "name-absolute",
                "name-console",
                "name-long-option",
                "text-formula-that-starts-a-program",
                "text-formula-that-links",
                "text-link",
                "text-end-of-a-word-text",
                "text-controls");
        return Attacks.all().stream().filter(attack -> names.contains(attack.name()));
    }

    @ParameterizedTest
    @MethodSource("printed")
    @Timeout(120)
    void whatIsMadeStaysInItsPlaceAndObeysNobody(Attack attack) throws Exception {
        Scene scene = Scene.in(scratch, attack.name());
        attack.maker().write(scene.work());
        Map<String, String> before = scene.outside();
        Ending ending = run(attack, scene, "plan", "--format=docx,data");
        assertThat(ending.exit()).as(ending.said()).isIn(0, 4);
        assertThat(ending.fault(attack, scene.out())).isEmpty();
        assertThat(scene.changed(before)).isEmpty();
    }

    private static Ending check(Attack attack, Scene scene) {
        return run(attack, scene, "check");
    }

    private static Ending run(Attack attack, Scene scene, String command, String... options) {
        List<String> line = new ArrayList<>();
        List<String> typed = new ArrayList<>(AttackPack.commandLine(attack, scene, command));
        typed.addAll(1, List.of(options));
        for (String argument : typed) {
            boolean option = line.isEmpty() || (argument.startsWith("-") && !line.contains("--"));
            // The folder in which a test runs cannot be changed.
            line.add(option ? argument : scene.work().resolve(argument).toString());
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = Main.run(line.toArray(String[]::new), new Environment(writer, writer, CLOCK, false));
        writer.flush();
        return new Ending(exit, said.toString());
    }
}
