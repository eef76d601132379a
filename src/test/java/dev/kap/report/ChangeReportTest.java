package dev.kap.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Insights;
import dev.kap.document.Document;
import dev.kap.intake.Intake;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.plan.PortfolioPlan;
import dev.kap.planning.Planning;
import dev.kap.planning.change.Changes;
import dev.kap.report.page.change.ChangePage;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the change report prints of two workbooks. */
class ChangeReportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static final Wording ENGLISH = Wording.of(Locale.ENGLISH, "EUR", LocalDate.of(2026, 11, 22));

    @TempDir
    private Path folder;

    /** An arrow has room for twelve; nobody who moved is only counted. */
    @Test
    void everybodyWhoMovedIsNamedOnce() {
        PortfolioPlan told =
                Changes.since(plan(Path.of("samples/portfolio-2026-q3.xlsx")), plan(Path.of("samples/portfolio.xlsx")));
        ChangePage page = ChangePage.of(told, ENGLISH);
        List<String> moved = told.change().accounts().values().stream()
                .flatMap(account -> account.detail().shifts().stream())
                .filter(shift -> shift.distance() >= 0.5
                        || shift.was().quadrant() != shift.is().quadrant())
                .map(Shift::contact)
                .toList();
        assertThat(moved).hasSizeGreaterThan(12);
        String named = page.shifts() + page.moreShifts();
        assertThat(moved).allSatisfy(name -> assertThat(named).containsOnlyOnce(name));
    }

    @Test
    void noHeadingStandsOverNothing() throws IOException {
        PortfolioPlan told = Changes.since(tables("one", "Max Rohr"), tables("two", "Max Rohr-Kern"));
        assertThat(document(told).sections().getLast().headline()).isEqualTo("Renamed, moved, promoted");
        assertThat(Prints.text(document(told))).doesNotContain("Opportunities and goals", "quadrant");
    }

    private PortfolioPlan tables(String name, String contact) throws IOException {
        Path tables = Files.createDirectories(folder.resolve(name));
        Files.writeString(tables.resolve("accounts.csv"), "Account,Account ID\nAlder,A1\n");
        Files.writeString(
                tables.resolve("contacts.csv"),
                "Account,Contact,Contact ID,Influence (0-10),Relationship (0-10)\nAlder," + contact + ",K1,8,3\n");
        return plan(tables);
    }

    private static Document document(PortfolioPlan plan) {
        return ChangeReport.without(Set.of(), plan, Templates.builtIn(), Theme.standard(), ENGLISH);
    }

    private static PortfolioPlan plan(Path input) {
        return Planning.untried(
                        Insights.of(Intake.read(List.of(input), Optional.empty(), CLOCK)
                                .value()
                                .orElseThrow()),
                        List.of())
                .value();
    }
}
