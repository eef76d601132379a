package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.insight.Finding;
import dev.kap.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the analysis finds, the page of the quadrant has words for it. */
class FindingWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfFindingIsSaidOnItsPage(Finding.Kind kind) {
        String key = "report.finding." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            assertThat(wording.find(key)).as(key).isPresent();
            assertThat(wording.find(key + ".lead")).as(key + ".lead").isPresent();
        }
    }
}
