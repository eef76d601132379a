package dev.kap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of ours in the plan of one account costs that plan alone. */
class OneFailsTest {

    private static final String WORKBOOK = "samples/three-accounts.xlsx";

    @TempDir
    private Path folder;

    /** A template that goes round for ever for one account: the stack would end there. */
    @BeforeEach
    void endlessForOne() throws IOException {
        String template = Files.readString(Path.of("templates/annual-plan.ftlh"));
        Files.writeString(
                Files.createDirectory(folder.resolve("templates")).resolve("annual-plan.ftlh"),
                template.replaceFirst(
                        "<document title=",
                        "<#macro round n><@round n=n+1/></#macro>"
                                + "<#if cover.account == \"Ashgrove Foods\"><@round n=0/></#if><document title="));
    }

    @Test
    void theOthersAreMadeAndTheAccountIsNamed() throws IOException {
        Kap.Result result = plan();
        assertThat(result.exit()).isEqualTo(ExitCode.SOME);
        assertThat(result.err()).contains("Ashgrove Foods").doesNotContain("\tat ");
        Path made = folder.resolve("out/three-accounts");
        try (var accounts = Files.list(made.resolve("accounts"))) {
            assertThat(accounts.map(account -> account.getFileName().toString()))
                    .hasSize(2)
                    .doesNotContain("ashgrove-foods");
        }
        assertThat(made.resolve("portfolio-review.pdf")).exists();
        assertThat(Files.readString(made.resolve("problems.txt")))
                .contains("The plan of Ashgrove Foods could not be made");
        assertThat(Files.readString(made.resolve("results.json"))).contains("plan-template");
        assertThat(Files.readString(made.resolve("index.html"))).doesNotContain("ashgrove-foods/annual-plan");
    }

    @Test
    void whereItHappenedIsToldToThoseWhoAsk() {
        assertThat(plan("-v").err()).contains("TemplateProblem").contains("\tat ");
    }

    @Test
    void aRunWithoutASinglePlanLeavesTheResultBefore() throws IOException {
        plan();
        Path before = folder.resolve("out/three-accounts/results.json");
        String results = Files.readString(before);
        assertThat(plan("--account", "Ashgrove Foods").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(before)).isEqualTo(results);
    }

    private Kap.Result plan(String... more) {
        String[] all = new String[more.length + 8];
        String[] first = {
            "plan",
            WORKBOOK,
            "--out",
            folder.resolve("out").toString(),
            "--templates",
            folder.resolve("templates").toString()
        };
        System.arraycopy(first, 0, all, 0, first.length);
        all[6] = "--format";
        all[7] = "pdf,data";
        System.arraycopy(more, 0, all, 8, more.length);
        return Kap.run(all);
    }
}
