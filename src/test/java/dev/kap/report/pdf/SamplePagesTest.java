package dev.kap.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.Insights;
import dev.kap.document.Document;
import dev.kap.intake.Intake;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.portfolio.Portfolio;
import dev.kap.report.AnnualPlan;
import dev.kap.report.ReviewDocument;
import dev.kap.report.Templates;
import dev.kap.report.pdf.font.Faces;
import dev.kap.report.pdf.layout.DocumentLayout;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The documents of the samples get no longer than they are. Wanted are 12 pages, and 14 with 60 contacts: in English on
 * A4 all have them up to twelve contacts, and above that are a page too long; in German and on Letter up to
 * three. PageBench tells all of them, and what is bare.
 */
class SamplePagesTest {

    private static final Faces FACES = new Faces();
    private static final List<PortfolioPlan> SAMPLES =
            List.of(plan("samples/portfolio.xlsx"), plan("samples/three-accounts.xlsx"));

    @ParameterizedTest
    @CsvSource({"en,A4", "de,A4", "en,Letter", "de,Letter"})
    void noDocumentOfTheSamplesIsLongerThanItIsToday(Locale language, String paper) {
        List<String> wrong = new ArrayList<>();
        for (PortfolioPlan sample : SAMPLES) {
            Theme theme = Theme.standard().with(Map.of("page.size", paper));
            Wording wording = Wording.of(language, "EUR", Given.AS_OF);
            DocumentLayout layout = new DocumentLayout(FACES, theme);
            for (AccountPlan plan : sample.accounts()) {
                Document document = AnnualPlan.of(plan, sample, List.of(), Templates.builtIn(), theme, wording);
                check(
                        plan.name(),
                        budget(plan, language, paper),
                        layout.layOut(document).pages().size(),
                        wrong);
            }
            Document review = ReviewDocument.of(sample, Templates.builtIn(), theme, wording);
            check("review", 10, layout.layOut(review).pages().size(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static int budget(AccountPlan plan, Locale language, String paper) {
        int contacts = plan.insight().contacts().size();
        boolean shorter = language.getLanguage().equals("en") && paper.equals("A4");
        if (contacts >= 60) {
            boolean longest = !language.getLanguage().equals("en") && !paper.equals("A4");
            return longest ? 17 : shorter ? 15 : 16;
        }
        if (contacts > 12) {
            return shorter ? 13 : 15;
        }
        return shorter ? 12 : 13;
    }

    private static void check(String name, int most, int pages, List<String> wrong) {
        if (pages > most) {
            wrong.add(name + ": " + pages + " pages, at most " + most);
        }
    }

    private static PortfolioPlan plan(String sample) {
        Portfolio portfolio = Intake.read(List.of(Path.of(sample)), Optional.of(Given.AS_OF), Clock.systemUTC())
                .value()
                .orElseThrow();
        return Planning.of(Insights.of(portfolio)).value();
    }
}
