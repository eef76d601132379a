package dev.kap.figure.map;

import dev.kap.Golden;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where everybody stands on the first two pages of the map, what is written and joined, in whole millimetres. */
class MapLayoutTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/figure/map");
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22));
    private static final Map<String, SomeAccount> ACCOUNTS = accounts();

    static Set<String> names() {
        return ACCOUNTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingHasItsPlace(String name) throws IOException {
        List<MapPage> pages = RelationshipMap.layout(ACCOUNTS.get(name).plan(), Settings.STANDARD, ENGLISH);
        Golden.verify(
                pages.stream().limit(2).map(MapLayoutTest::text).collect(Collectors.joining("\n")),
                FILES.resolve(name + ".txt"));
    }

    private static Map<String, SomeAccount> accounts() {
        Map<String, SomeAccount> all = new LinkedHashMap<>();
        all.put("tree", Wintermoor.account());
        all.put("no-bosses", Accounts.of(12, Accounts.Shape.NO_BOSSES, 1));
        all.put("forty", Accounts.of(40, Accounts.Shape.BALANCED, 1));
        all.put("ninety", Accounts.of(90, Accounts.Shape.BALANCED, 1));
        return all;
    }

    private static String text(MapPage page) {
        return Stream.of(
                        Stream.of("page " + at(page.width(), page.height())),
                        page.plates().stream().map(one -> "plate " + one.fill() + " " + box(one.box())),
                        page.routes().stream().map(MapLayoutTest::route),
                        page.dots().stream().map(MapLayoutTest::dot),
                        page.texts().stream()
                                .map(one -> "text \"" + one.text() + "\" " + one.type() + " " + one.ground() + " "
                                        + at(one.x(), one.baseline())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String route(Route route) {
        return "%s %s %.1f ".formatted(route.ink(), route.bend(), route.weight())
                + route.spots().stream().map(spot -> at(spot.x(), spot.y())).collect(Collectors.joining(" "));
    }

    private static String dot(Dot dot) {
        return "mark %s%s%s %s radius %.1f %s"
                .formatted(
                        dot.kind(),
                        dot.hollow() ? " hollow" : "",
                        dot.borderline() ? " borderline" : "",
                        at(dot.at().x(), dot.at().y()),
                        dot.radius(),
                        dot.of());
    }

    private static String box(Box box) {
        return at(box.x(), box.y()) + " " + at(box.width(), box.height());
    }

    private static String at(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }
}
