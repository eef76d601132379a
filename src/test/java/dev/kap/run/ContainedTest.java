package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.TemplateProblem;
import dev.kap.report.FigureFailure;
import dev.kap.wording.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault of ours costs what it happened in; what others deal with goes on. */
class ContainedTest {

    private final List<Throwable> told = new ArrayList<>();

    @Test
    void aFaultIsToldAndCostsItself() throws IOException {
        assertThat(contained(new IllegalArgumentException("no place"))).isFalse();
        assertThat(told).hasSize(1);
    }

    @Test
    void aDiskThatFailsEndsTheRunEvenWhereALibraryWrapsIt() {
        IOException full = new IOException("no space left");
        assertThatThrownBy(() -> contained(new UncheckedIOException(full))).isSameAs(full);
        assertThatThrownBy(() -> contained(new IllegalStateException(new RuntimeException(full))))
                .isSameAs(full);
        assertThat(told).isEmpty();
    }

    @Test
    void aMistakeInATemplateIsTheUsers() {
        RuntimeException mistake = new TemplateProblem("a.ftlh", 3, Sentence.of("report.template.missing"));
        assertThatThrownBy(() -> contained(mistake)).isSameAs(mistake);
        assertThat(told).isEmpty();
    }

    @Test
    void aDocumentIsMadeWithoutTheFiguresThatFail() throws IOException {
        List<String> left = new ArrayList<>();
        String made = WithoutFigures.of(
                without -> {
                    for (String figure : List.of("map", "timeline")) {
                        if (!without.contains(figure)) {
                            throw new FigureFailure(figure, new IllegalStateException());
                        }
                    }
                    return "made without " + without;
                },
                failure -> left.add(failure.figure()));
        assertThat(made).isEqualTo("made without [map, timeline]");
        assertThat(left).containsExactly("map", "timeline");
    }

    @Test
    void aFigureThatFailsEvenWhereItIsLeftOutIsNotTriedForEver() {
        assertThatThrownBy(() -> WithoutFigures.of(
                        without -> {
                            throw new FigureFailure("map", new IllegalStateException());
                        },
                        failure -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    private boolean contained(RuntimeException fault) throws IOException {
        return Contained.of(
                        () -> {
                            throw fault;
                        },
                        told::add)
                .isPresent();
    }
}
