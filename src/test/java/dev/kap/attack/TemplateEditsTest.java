package dev.kap.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.attack.TemplateEdits.Edit;
import dev.kap.cli.Environment;
import dev.kap.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile edits of templates, in this process; CONTRIBUTING.md says how {@link TemplatePack} runs them all. */
class TemplateEditsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    /** Of those that take seconds, one of each kind: in silence, in memory, and in an expression. */
    private static final Set<String> SLOW =
            Set.of("loops-in-silence", "doubles-a-text", "loops-in-an-expression", "writes-without-end");

    @TempDir
    Path scratch;

    static Stream<Edit> edits() {
        return TemplateEdits.all().stream().filter(edit -> !edit.lasting() || SLOW.contains(edit.name()));
    }

    @Test
    void thereAreAtLeastSeventyFiveAndEachHasAName() {
        List<String> names = TemplateEdits.all().stream().map(Edit::name).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(75);
    }

    @ParameterizedTest
    @MethodSource("edits")
    @Timeout(120)
    void anEditIsRefusedByFileAndLineOrHarmless(Edit edit) throws Exception {
        Scene scene = TemplatePack.scene(scratch, edit);
        Map<String, String> before = scene.outside();
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = Main.run(
                new String[] {
                    "plan",
                    scene.work().resolve("in").toString(),
                    "--templates=" + scene.work().resolve("templates"),
                    "--as-of=2026-11-22",
                    "--pack=annual-plan",
                    "--format=docx",
                    "--out=" + scene.out()
                },
                new Environment(writer, writer, CLOCK, false));
        writer.flush();
        assertThat(TemplateVerdict.fault(new Ending(exit, said.toString()), scene.out()))
                .isEmpty();
        assertThat(scene.changed(before)).isEmpty();
    }
}
