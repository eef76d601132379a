package dev.kap.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.figure.map.RelationshipMap;
import dev.kap.figure.map.SlideMap;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Settings;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.util.DummyGraphics2d;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure is printed with letters below 7 points, whatever the account; it keeps to its place on the page. */
class SmallestLetteringTest {

    private static final Theme THEME = Theme.standard();

    static Stream<AccountPlan> plans() {
        return Stream.of(
                SamplePlan.of(3, 3, 7).plan(),
                SamplePlan.of(25, 6, 7).plan(),
                SamplePlan.of(60, 14, 7).plan(),
                manyFunctions());
    }

    /** Sixty people in nine functions with long names. */
    private static AccountPlan manyFunctions() {
        List<String> functions = List.of(
                "Purchasing",
                "Finance",
                "Operations",
                "Information Technology and Digital Services",
                "Quality",
                "Engineering",
                "Forschungsdienstleistungsmanagement",
                "Health-Safety-Environment",
                "Board");
        SamplePlan plan = new SamplePlan();
        for (int i = 0; i < 60; i++) {
            plan.contact(
                    SamplePlan.name(i),
                    i == 7 ? null : Level.values()[i % 5],
                    functions.get(i % 9),
                    i % 10,
                    i % 7,
                    true);
            plan.link(SamplePlan.ours(i % 12), SamplePlan.name(i), i % 10);
        }
        return plan.plan();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingIsBelowSevenPoints(AccountPlan plan) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            places(plan, Wording.of(language, "EUR", SamplePlan.AS_OF)).forEach((place, drawings) -> {
                for (Drawing drawing : drawings) {
                    Letters letters = new Letters();
                    drawing.paint(letters);
                    double scale = Math.min(1, Pen.mm(place.width()) / drawing.width());
                    assertThat(letters.smallest * scale)
                            .as(place.name() + ": " + letters.of)
                            .isGreaterThanOrEqualTo(7 - 1e-6);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOnASlideIsBelow18Points(AccountPlan plan) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Wording wording = Wording.of(language, "EUR", SamplePlan.AS_OF);
            List<Drawing> drawings = new ArrayList<>();
            drawings.add(new QuadrantFigure(plan, THEME, wording, QuadrantFigure.Size.SLIDE));
            drawings.add(new Timeline(plan, SamplePlan.AS_OF, Timeline.Size.SLIDE, THEME, wording));
            SlideMap.of(plan, Settings.STANDARD, THEME, wording).ifPresent(map -> drawings.add(map.small()));
            for (Drawing drawing : drawings) {
                Letters letters = new Letters();
                drawing.paint(letters);
                assertThat(letters.smallest * Enlarged.SLIDE).as(letters.of).isGreaterThanOrEqualTo(18 - 1e-6);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noNameOfAFunctionIsCut(AccountPlan plan) {
        Letters letters = new Letters();
        new CoverageGridFigure(plan, THEME, Wording.of(Locale.ENGLISH, "EUR", SamplePlan.AS_OF)).paint(letters);

        assertThat(letters.words).noneMatch(word -> word.contains(Lettering.ELLIPSIS));
    }

    private record Place(String name, double width) {}

    private static Map<Place, List<Drawing>> places(AccountPlan plan, Wording wording) {
        Map<Place, List<Drawing>> places = new LinkedHashMap<>();
        QuadrantFigure large = new QuadrantFigure(plan, THEME, wording, QuadrantFigure.Size.LARGE);
        places.put(new Place("quadrant", 176), List.of(large, large.legend()));
        places.put(
                new Place("quadrant-small", 101),
                List.of(new QuadrantFigure(plan, THEME, wording, QuadrantFigure.Size.SMALL)));
        QuadrantFigure medium = new QuadrantFigure(plan, THEME, wording, QuadrantFigure.Size.MEDIUM);
        places.put(new Place("quadrant of few", 116), List.of(medium));
        places.put(
                new Place("heat map", 116),
                HeatMap.pages(plan, Given.portfolio().build(), THEME, wording));
        places.put(new Place("coverage", 56), List.of(new CoverageGridFigure(plan, THEME, wording)));
        places.put(new Place("timeline", 176), List.of(new Timeline(plan, SamplePlan.AS_OF, THEME, wording)));
        places.put(
                new Place("index", 176), List.of(new IndexFigure(plan.diagnosis(), Optional.empty(), THEME, wording)));
        places.put(
                new Place("pareto", 176),
                List.of(new ParetoChart(SampleConcentration.of(60, 3), SampleConcentration.name(1), THEME, wording)));
        places.put(new Place("map", 263), RelationshipMap.pages(plan, Settings.STANDARD, THEME, wording));
        return places;
    }

    /** Keeps the smallest letters that are drawn. */
    private static final class Letters extends DummyGraphics2d {

        private double smallest = Double.MAX_VALUE;
        private String of = "";
        private final List<String> words = new ArrayList<>();

        Letters() {
            super(new PrintStream(OutputStream.nullOutputStream()));
        }

        @Override
        public void drawString(String text, float x, float y) {
            words.add(text);
            double size = getFont().getSize2D();
            // A question mark in a ring is a sign, no word.
            if (size < smallest && !text.equals("?")) {
                smallest = size;
                of = text;
            }
        }
    }
}
