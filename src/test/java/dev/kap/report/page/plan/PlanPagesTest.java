package dev.kap.report.page.plan;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.SomeAccounts;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each page of an annual plan prints, for an account that has something of everything, one with figures alone and
 * one with nothing: the files beside this test's resources show the three below each other.
 */
class PlanPagesTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/report/page/plan");
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
    private static final Map<String, Function<PageContext, Record>> PAGES = pages();

    static Set<String> pageNames() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void printsWhatIsKnownAndSaysWhatIsNot(String page) throws IOException {
        String printed = SomeAccounts.NAMES.stream()
                .map(name -> "== " + name + "\n" + PageText.of(PAGES.get(page).apply(context(name))) + "\n")
                .collect(Collectors.joining("\n"));
        Golden.verify(printed, FILES.resolve(page + ".txt"));
    }

    private static PageContext context(String account) {
        return PageContext.of(SomeAccounts.account(account), SomeAccounts.PLAN, List.of(), ENGLISH);
    }

    private static Map<String, Function<PageContext, Record>> pages() {
        Map<String, Function<PageContext, Record>> all = new LinkedHashMap<>();
        all.put("cover", facts -> CoverPage.of(facts, "In confidence"));
        all.put("plan", PlanOnAPage::of);
        all.put("money", MoneyPage::of);
        all.put("why", WhyPage::of);
        all.put("customer", CustomerPage::of);
        all.put("position", PositionPage::of);
        all.put("quadrant", facts -> QuadrantPage.of(facts, List.of(), List.of(), false, false));
        all.put("register", RegisterPage::of);
        all.put("map", facts -> MapPages.of(facts, List.of("map-1", "map-2"), true));
        all.put("links", facts -> LinksPage.of(facts, List.of("heat-1", "heat-2")));
        all.put("paths", PathsPage::of);
        all.put("eighteen", EighteenPage::of);
        all.put("business", BusinessPage::of);
        all.put("objectives", ObjectivesPage::of);
        all.put("days", facts -> NinetyDaysPage.of(facts, facts.plan().plan90().size()));
        all.put("calendar", CalendarPage::of);
        all.put("team", TeamPage::of);
        all.put("sign", SignPage::of);
        all.put("quality", QualityPage::of);
        return all;
    }
}
