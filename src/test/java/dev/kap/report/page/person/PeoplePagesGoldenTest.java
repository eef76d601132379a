package dev.kap.report.page.person;

import dev.kap.Given;
import dev.kap.Golden;
import dev.kap.Insights;
import dev.kap.intake.Intake;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.Planning;
import dev.kap.planning.person.HandoverPlans;
import dev.kap.planning.person.PersonalSheets;
import dev.kap.portfolio.Portfolio;
import dev.kap.report.page.PageText;
import dev.kap.report.page.shareable.JointPlanPage;
import dev.kap.report.page.shareable.SharedRows;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for single people and for the customer print of the small sample. */
class PeoplePagesGoldenTest {

    private static final Path FILES = Path.of("src/test/resources/dev/kap/report/page/person");
    private static final Portfolio SAMPLE = Intake.read(
                    List.of(Path.of("samples/three-accounts.xlsx")), Optional.of(Given.AS_OF), Clock.systemUTC())
            .value()
            .orElseThrow();
    private static final PortfolioPlan PLAN = plan(SAMPLE);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void personalSheetsOfTheSmallSample(String language) throws IOException {
        List<PersonalSheet> sheets = PersonalSheets.of(PLAN);
        Golden.verify(
                sheets.stream()
                        .map(sheet ->
                                PageText.of(PersonalPage.of(sheet, SheetRoom.most(sheet), PLAN, wording(language))))
                        .collect(Collectors.joining("\n\n", "", "\n")),
                FILES.resolve("sheets-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void handoverOfWhoHasMostInTheSmallSample(String language) throws IOException {
        HandoverPlan nora =
                HandoverPlans.of("Nora Field", plan(SAMPLE.leaving("Nora Field", Given.AS_OF.plusDays(60))), PLAN);
        Golden.verify(
                PageText.of(HandoverPage.of(nora, HandoverRoom.most(nora), PLAN, wording(language))) + "\n",
                FILES.resolve("handover-" + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatTheCustomersOfTheSmallSampleRead(String language) throws IOException {
        Golden.verify(
                PLAN.accounts().stream()
                        .map(account -> PageText.of(JointPlanPage.of(SharedRows.of(account, PLAN), wording(language))))
                        .collect(Collectors.joining("\n\n", "", "\n")),
                FILES.resolve("shareable-" + language + ".txt"));
    }

    private static PortfolioPlan plan(Portfolio portfolio) {
        return Planning.untried(Insights.of(portfolio), List.of()).value();
    }

    private static Wording wording(String language) {
        return Wording.of(Locale.of(language), "EUR", Given.AS_OF);
    }
}
