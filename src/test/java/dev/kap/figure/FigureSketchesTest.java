package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.SomeAccounts;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each figure draws, in which order, in which colour and where, to the point. */
class FigureSketchesTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/figure");
    private static final Theme THEME = Theme.standard();
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
    private static final AccountPlan FULL = SomeAccounts.account("Ashgrove Mills");
    private static final AccountPlan EMPTY = SomeAccounts.account("Cedar");
    private static final Portfolio PORTFOLIO = SomeAccounts.PLAN.insight().portfolio();
    private static final Map<String, Supplier<Drawing>> FIGURES = figures();

    static Set<String> names() {
        return FIGURES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void drawsWhatThePlanSays(String name) throws IOException {
        Drawing drawing = FIGURES.get(name).get();
        Golden.verify(
                "size " + Math.round(drawing.width()) + "," + Math.round(drawing.height()) + "\n"
                        + Sketch.of(drawing).text() + "\n",
                FILES.resolve(name + ".txt"));
    }

    @Test
    void theQuadrantNamesEveryPlacedContactOnce() {
        List<String> words =
                Sketch.of(quadrant(FULL, QuadrantFigure.Size.LARGE)).words();
        for (String name : List.of("Voss", "Kessen", "Hart", "Pohl", "Amt")) {
            assertThat(words.stream().filter(word -> word.equals(name))).hasSize(1);
        }
        assertThat(words).doesNotContain("Blank");
    }

    private static Drawing dependence() {
        return new DependenceChart(
                SomeAccounts.PLAN.insight().exposure().dependences(),
                Map.of("Ashgrove Mills", 4e6),
                new DependenceChart.Limits(0.05, 0.15, 0.2, 0.5),
                THEME,
                ENGLISH);
    }

    private static Map<String, Supplier<Drawing>> figures() {
        Map<String, Supplier<Drawing>> all = new LinkedHashMap<>();
        for (QuadrantFigure.Size size : QuadrantFigure.Size.values()) {
            // That of slides is held by its places and letters alone: it has no sketch yet.
            if (size == QuadrantFigure.Size.SLIDE) {
                continue;
            }
            all.put("quadrant-" + size.name().toLowerCase(Locale.ROOT), () -> quadrant(FULL, size));
        }
        all.put("quadrant-empty", () -> quadrant(EMPTY, QuadrantFigure.Size.LARGE));
        all.put("quadrant-crowd", () -> quadrant(crowd(), QuadrantFigure.Size.LARGE));
        all.put("quadrant-crowd-small", () -> quadrant(crowd(), QuadrantFigure.Size.SMALL));
        all.put("quadrant-gathered", () -> quadrant(gathered(), QuadrantFigure.Size.LARGE));
        all.put(
                "quadrant-legend",
                () -> quadrant(FULL, QuadrantFigure.Size.LARGE).legend());
        all.put(
                "quadrants-all",
                () -> new AllQuadrants(SomeAccounts.PLAN.accounts(), Thresholds.STANDARD, THEME, ENGLISH));
        all.put("dependence", FigureSketchesTest::dependence);
        all.put("heat", () -> HeatMap.pages(FULL, PORTFOLIO, THEME, ENGLISH).getFirst());
        all.put(
                "heat-crowd",
                () -> HeatMap.pages(crowd(), PORTFOLIO, THEME, ENGLISH).getLast());
        all.put("coverage", () -> new CoverageGridFigure(FULL, THEME, ENGLISH));
        all.put("timeline", () -> new Timeline(FULL, Given.AS_OF, THEME, ENGLISH));
        all.put("timeline-empty", () -> new Timeline(EMPTY, Given.AS_OF, THEME, ENGLISH));
        all.put("index", () -> new IndexFigure(FULL.diagnosis(), Optional.empty(), THEME, ENGLISH));
        all.put("index-since", () -> new IndexFigure(FULL.diagnosis(), Optional.of(before()), THEME, ENGLISH));
        all.put(
                "pareto",
                () -> new ParetoChart(SampleConcentration.of(12, 3), SampleConcentration.name(4), THEME, ENGLISH));
        all.put(
                "pareto-many",
                () -> new ParetoChart(SampleConcentration.of(60, 3), SampleConcentration.name(1), THEME, ENGLISH));
        all.put("tiers", () -> new TierMatrix(SomeAccounts.PLAN.review().matrix(), revenues(), THEME, ENGLISH));
        all.put("tier-motif", () -> new TierMotif(SomeAccounts.PLAN.review().matrix(), THEME));
        return all;
    }

    private static QuadrantFigure quadrant(AccountPlan plan, QuadrantFigure.Size size) {
        return new QuadrantFigure(plan, THEME, ENGLISH, size);
    }

    private static AccountPlan crowd() {
        return SamplePlan.of(40, 6, 7).plan();
    }

    /** Twenty people at one point, and two beside them. */
    private static AccountPlan gathered() {
        SamplePlan plan = SamplePlan.of(2, 2, 7);
        for (int i = 0; i < 20; i++) {
            plan.contact("Person " + (char) ('A' + i), Level.HEAD, "IT", 7, 3, i > 3);
        }
        return plan.plan();
    }

    private static AccountChange before() {
        AccountChange.Figures before = new AccountChange.Figures(55, null, null, null);
        return new AccountChange(
                Given.AS_OF.minusMonths(3),
                before,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ChangeDetail.NONE);
    }

    private static Map<String, Double> revenues() {
        return Map.of("Ashgrove Mills", 4_820_000.0, "Birch Foods", 2_000_000.0);
    }
}
