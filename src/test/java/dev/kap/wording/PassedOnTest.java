package dev.kap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence is the same on the other side, whatever kinds of values it holds. */
class PassedOnTest {

    private static final List<Arg> EVERY_KIND = List.of(
            Arg.text("ä".repeat(70_000)),
            Arg.names(List.of("A", "")),
            Arg.count(3),
            Arg.countInWords(4),
            Arg.score(5.5),
            Arg.share(0.1),
            Arg.access(0.2),
            Arg.money(-7),
            Arg.figure(8.25),
            Arg.exact(0.0061),
            Arg.day(LocalDate.of(2026, 11, 22)),
            Arg.datedDay(LocalDate.of(1969, 12, 31)),
            Arg.phrase(Sentence.of("a.b", Arg.phrase(Sentence.verbatim("x")))));

    @Test
    void everyKindOfValueIsReadAsItWasWritten() throws IOException {
        Sentence sentence = new Sentence("a.key", EVERY_KIND);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            PassedOn.write(sentence, out);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(PassedOn.read(in)).isEqualTo(sentence);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void noKindIsForgotten() {
        assertThat(EVERY_KIND.stream().map(Object::getClass).distinct())
                .hasSameElementsAs(List.of(Arg.class.getPermittedSubclasses()));
    }
}
