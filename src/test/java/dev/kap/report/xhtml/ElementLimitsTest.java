package dev.kap.report.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.TemplateProblem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of a document by itself: whole templates that are hostile often reach several at once. */
class ElementLimitsTest {

    /** What is just within a limit, and what is one more. */
    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("nested", in("b", 49), in("b", 51)),
                Arguments.of("too-many", "<section/>".repeat(500), "<section/>".repeat(501)),
                Arguments.of("too-many", "<figure/>".repeat(300), "<figure/>".repeat(301)),
                Arguments.of("too-many", "<column/>".repeat(2_000), "<column/>".repeat(2_001)),
                Arguments.of("too-many", "<p/>".repeat(100_000), "<p/>".repeat(100_001)),
                Arguments.of("long-word", "x".repeat(32_767), "x".repeat(32_768)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void oneMoreIsRefusedByItsLine(String limit, String within, String beyond) {
        assertThat(TreeReader.read(document(within), "plan.ftlh").name()).isEqualTo("document");
        assertThatThrownBy(() -> TreeReader.read(document(beyond), "plan.ftlh"))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.what().key()).isEqualTo("report.template." + limit);
                    assertThat(problem.line()).isEqualTo(7);
                });
    }

    private static String in(String name, int deep) {
        return ("<" + name + ">").repeat(deep) + ("</" + name + ">").repeat(deep);
    }

    private static String document(String content) {
        return "<document><?at plan.ftlh:7?>" + content + "</document>";
    }
}
