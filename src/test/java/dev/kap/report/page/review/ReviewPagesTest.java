package dev.kap.report.page.review;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.SomeAccounts;
import dev.kap.report.page.PageText;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each page of the portfolio review prints, over accounts of every shape and over one without anything. */
class ReviewPagesTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/report/page/review");
    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", Given.AS_OF);
    private static final Map<String, Function<ReviewFacts, Record>> PAGES = pages();
    private static final ReviewFacts THREE = ReviewFacts.of(SomeAccounts.PLAN, ENGLISH);
    private static final ReviewFacts EMPTY =
            ReviewFacts.of(SomeAccounts.plan(Given.portfolio().account("Cedar")), ENGLISH);

    static Set<String> pageNames() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("pageNames")
    void printsWhatIsKnownAndSaysWhatIsNot(String page) throws IOException {
        Function<ReviewFacts, Record> made = PAGES.get(page);
        Golden.verify(
                "== Three accounts\n" + PageText.of(made.apply(THREE)) + "\n\n== One account without anything\n"
                        + PageText.of(made.apply(EMPTY)) + "\n",
                FILES.resolve(page + ".txt"));
    }

    private static Map<String, Function<ReviewFacts, Record>> pages() {
        Map<String, Function<ReviewFacts, Record>> all = new LinkedHashMap<>();
        all.put("cover", facts -> ReviewCover.of(facts, "In confidence"));
        all.put("glance", ReviewGlance::of);
        all.put("accounts", GlanceTable::of);
        all.put("business", ReviewBusiness::of);
        all.put("choice", ReviewChoice::of);
        all.put("quadrants", facts -> ReviewQuadrants.of(facts, 2));
        all.put("dependence", ReviewDependence::of);
        all.put("service", ReviewService::of);
        all.put("people", ReviewPeople::of);
        all.put("work", ReviewWork::of);
        return all;
    }
}
