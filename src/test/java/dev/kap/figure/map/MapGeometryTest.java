package dev.kap.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Settings;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for the map of any account, whatever its size and shape. */
class MapGeometryTest {

    private static final double ROUNDING = 1e-6;

    static Stream<Arguments> accounts() {
        return Stream.of(Accounts.Shape.values())
                .flatMap(shape ->
                        IntStream.of(1, 3, 12, 25, 30, 31, 45, 60, 90).mapToObj(people -> Arguments.of(shape, people)));
    }

    private static final Map<String, List<MapPage>> LAID_OUT = new HashMap<>();

    /** The pages of an account, laid out once for all tests. */
    private static List<MapPage> pages(Accounts.Shape shape, int people) {
        return LAID_OUT.computeIfAbsent(shape + " " + people, key -> fresh(shape, people));
    }

    private static List<MapPage> fresh(Accounts.Shape shape, int people) {
        return layout(Accounts.of(people, shape, 7), Locale.ENGLISH);
    }

    private static List<MapPage> layout(SomeAccount account, Locale language) {
        return RelationshipMap.layout(
                account.plan(), Settings.STANDARD, Wording.of(language, "EUR", LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyContactStandsExactlyOnceOverAllPages(Accounts.Shape shape, int people) {
        List<String> drawn = pages(shape, people).stream()
                .flatMap(page -> page.dots().stream())
                .map(Dot::of)
                .filter(id -> !id.isBlank() && !id.startsWith(" "))
                .toList();

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        Accounts.of(people, shape, 7).names());
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noTextMeetsAnother(Accounts.Shape shape, int people) {
        for (MapPage page : pages(shape, people)) {
            List<String> overlaps = new ArrayList<>();
            for (int i = 0; i < page.texts().size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (meet(page.texts().get(i), page.texts().get(j))) {
                        overlaps.add(page.texts().get(i) + " / " + page.texts().get(j));
                    }
                }
            }
            assertThat(overlaps).isEmpty();
        }
    }

    /** Two lines of one label may share the room of descenders and ascenders. */
    private static boolean meet(MapText one, MapText other) {
        double sharing = 0.45;
        Box box = one.box();
        return Box.between(box.x(), box.y() + sharing, box.right(), box.bottom() - sharing)
                .meets(other.box());
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noMarkStandsOnATextOrAnotherMark(Accounts.Shape shape, int people) {
        for (MapPage page : pages(shape, people)) {
            List<String> overlaps = new ArrayList<>();
            for (Dot dot : page.dots()) {
                page.texts().stream()
                        .filter(text -> dot.box().grown(-0.1).meets(text.box()))
                        .forEach(text -> overlaps.add(dot + " / " + text));
                page.dots().stream()
                        .filter(other -> other != dot && dot.box().grown(-0.3).meets(other.box()))
                        .forEach(other -> overlaps.add(dot + " / " + other));
            }
            assertThat(overlaps).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everythingLiesInsideTheDrawing(Accounts.Shape shape, int people) {
        for (MapPage page : pages(shape, people)) {
            Box area = page.area().grown(ROUNDING);
            assertThat(page.height()).isLessThanOrEqualTo(MapPage.HEIGHT + ROUNDING);
            assertThat(page.texts()).allMatch(text -> text.box().within(area));
            assertThat(page.dots()).allMatch(dot -> dot.box().within(area));
            assertThat(page.plates()).allMatch(plate -> plate.box().within(area));
            assertThat(page.routes())
                    .allMatch(route ->
                            route.samples().stream().allMatch(s -> new Box(s.x(), s.y(), 0, 0).within(area)));
        }
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noTieAndNoLinkCrossesAText(Accounts.Shape shape, int people) {
        for (MapPage page : pages(shape, people)) {
            List<String> crossings = new ArrayList<>();
            page.routes().stream()
                    .filter(r -> r.ink() == MapLineStyle.TIE
                            || r.ink() == MapLineStyle.LINK
                            || r.ink() == MapLineStyle.WEAK_LINK)
                    .forEach(route -> page.texts().stream()
                            .filter(text ->
                                    route.samples().stream().anyMatch(text.box().grown(clear(route))::holds))
                            .forEach(text -> crossings.add(route + " / " + text)));
            assertThat(crossings).isEmpty();
        }
    }

    /** A curve is seen along all its way: nothing of it lies under the ground behind a name. A way around may touch it. */
    private static double clear(Route route) {
        return route.ink() == MapLineStyle.TIE && route.bend() == Route.Bend.CURVED ? 0.8 * MapText.HALO : 0;
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void theSameAccountGivesTheSamePages(Accounts.Shape shape, int people) {
        assertThat(fresh(shape, people)).isEqualTo(pages(shape, people));
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void germanTextsFitAsWell(Accounts.Shape shape, int people) {
        for (MapPage page : layout(Accounts.of(people, shape, 7), Locale.GERMAN)) {
            Box area = page.area().grown(ROUNDING);
            assertThat(page.texts()).allMatch(text -> text.box().within(area));
        }
    }
}
