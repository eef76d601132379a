package dev.kap.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.analysis.Analysis;
import dev.kap.insight.Concentration;
import dev.kap.insight.PortfolioInsight;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.PortfolioReview;
import dev.kap.planning.Planning;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.problem.Place;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsJsonTest {

    private static final PortfolioPlan PLAN = Planning.of(insight()).value();

    private static PortfolioInsight insight() {
        return Analysis.of(Given.portfolio()
                        .member("Mira Tolland", Level.MANAGER)
                        .account(
                                "Ashgrove",
                                a -> a.contact(
                                                "Ida \uD800\u0000Vosskuhl",
                                                c -> c.title("Plant director")
                                                        .level(Level.DIRECTOR)
                                                        .roles(DecisionRole.DECISION_MAKER, DecisionRole.USER)
                                                        .influence(9))
                                        .contact("Pia Pohlmeer")
                                        .link("Mira Tolland", "Pia Pohlmeer", 4.0, LocalDate.of(2026, 11, 1))
                                        .revenue(14_820_000.0, 10_000_000.0, null)
                                        .action(
                                                "Walk the line",
                                                "",
                                                "Ida \uD800\u0000Vosskuhl",
                                                "Mira Tolland",
                                                LocalDate.of(2026, 12, 4)))
                        .account("Birch")
                        .nominates("Dana", "Ashgrove")
                        .build())
                .value();
    }

    @Test
    void writesATinyPortfolioAsInTheContract() throws IOException {
        Golden.verify(write(PLAN), Path.of("src/test/resources/dev/kap/report/data/tiny.json"));
    }

    @Test
    void namesEveryKeyAlsoWhereNothingIsKnown() throws IOException {
        JsonNode birch =
                new ObjectMapper().readTree(write(PLAN)).get("accounts").get(1);
        assertThat(birch.get("revenue").isNull()).isTrue();
        assertThat(birch.get("capital").isNull()).isTrue();
        assertThat(birch.get("contacts").isArray()).isTrue();
        assertThat(birch.get("diagnostics")).hasSize(18);
        assertThat(birch.get("pages").isObject()).isTrue();
    }

    @Test
    void writesNumbersInFullAndNeverInfinity() throws IOException {
        Concentration c = PLAN.insight().concentration();
        Concentration broken = new Concentration(
                1e10 / 3,
                Double.NaN,
                null,
                Double.POSITIVE_INFINITY,
                1.0 / 3,
                null,
                -0.1,
                null,
                List.of(),
                List.of(),
                false);
        PortfolioInsight insight = new PortfolioInsight(
                PLAN.insight().portfolio(),
                PLAN.insight().team(),
                broken,
                PLAN.insight().nominations(),
                PLAN.insight().selection(),
                PLAN.insight().exposure(),
                List.of());
        assertThat(c).isNotEqualTo(broken);
        assertThat(write(new PortfolioPlan(insight, List.of(), PortfolioReview.NONE)))
                .contains("\"revenue\": 3333333333.3333335", "\"herfindahl\": -0.1")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void leavesTheStreamOpenAndEndsEveryLineWithALineFeed() throws IOException {
        assertThat(write(PLAN)).endsWith("}\n").doesNotContain("\r");
    }

    private static String write(PortfolioPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Problem problem = Problem.of(
                Severity.WARNING,
                "unknown-account",
                new Place("tiny.xlsx", "Contacts", "A7"),
                "Cedar",
                Arg.text("Did you mean Birch?"));
        Wording wording = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
        Map<String, Map<String, Integer>> pages =
                Map.of("ashgrove", Map.of("workshop-pack.pdf", 5, "annual-plan.pdf", 16));
        ResultsJson.write(plan, List.of(problem), wording, pages, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
