package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kap.document.TemplateProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit of a template is reached by itself: what one lets through, the next must not have to hold. */
class TemplateLimitsTest {

    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> limits() {
        String page = "x".repeat(100_000);
        return Stream.of(
                Arguments.of("\n<#macro a><@a/></#macro>\n<@a/>", "endless"),
                Arguments.of("\n\n<#include 'plan.ftlh'>", "endless"),
                Arguments.of("\n${" + "(".repeat(MANY) + "1" + ")".repeat(MANY) + "}", "deep"),
                Arguments.of("\n<#list 1.. as one>" + page + "</#list>", "output"),
                Arguments.of("\n<#assign t = 'xxxxxxxx'>\n<#list 1..60 as one><#assign t = t + t></#list>", "memory"),
                Arguments.of("\n<#list 1.. as one></#list>", "(slow|memory)"),
                Arguments.of("\n${'1'?interpret}", "forbidden"),
                Arguments.of("\n" + page.repeat(11), "long"),
                Arguments.of("\n\n<#include '../other.ftlh'>", "freemarker"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    @Timeout(60)
    void eachLimitTellsFileAndLine(String template, String limit) throws IOException {
        Files.writeString(folder.resolve("other.ftlh"), "other");
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("plan.ftlh"), template);
        assertThatThrownBy(() -> Templates.in(own).fill("plan.ftlh", Map.of()))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.what().key()).matches("report\\.template\\." + limit);
                    assertThat(problem.file()).isEqualTo("plan.ftlh");
                    assertThat(problem.line()).isPositive();
                });
    }

    /** Of time and memory one alone, while the other is out of reach: in a loop both come near at the same moment. */
    static Stream<Arguments> alone() {
        return Stream.of(
                Arguments.of(new FillingLimits(Duration.ofSeconds(1), Long.MAX_VALUE / 2), "slow"),
                Arguments.of(new FillingLimits(Duration.ofHours(1), 50_000_000), "memory"));
    }

    @ParameterizedTest
    @MethodSource("alone")
    @Timeout(60)
    void aLoopThatWritesNothingIsEndedByTimeAndByMemory(FillingLimits limits, String limit) throws IOException {
        Files.writeString(folder.resolve("plan.ftlh"), "\n<#list 1.. as one></#list>");
        Set<Thread> before = filling();
        assertThatThrownBy(() -> Templates.in(folder, limits).fill("plan.ftlh", Map.of()))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.what().key()).isEqualTo("report.template." + limit);
                    assertThat(problem.line()).isEqualTo(2);
                });
        assertThat(filling()).as("nothing goes on in the background").isSubsetOf(before);
    }

    /** Those of other tests, too: what loops inside an expression is left to itself. */
    private static Set<Thread> filling() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("kap-template"))
                .collect(Collectors.toSet());
    }
}
