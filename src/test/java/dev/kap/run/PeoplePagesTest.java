package dev.kap.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.Given;
import dev.kap.GivenAccount;
import dev.kap.Insights;
import dev.kap.document.Document;
import dev.kap.intake.Intake;
import dev.kap.plan.PortfolioPlan;
import dev.kap.plan.person.HandoverPlan;
import dev.kap.plan.person.PersonalSheet;
import dev.kap.planning.Planning;
import dev.kap.planning.person.HandoverPlans;
import dev.kap.planning.person.PersonalSheets;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.TieKind;
import dev.kap.report.HandoverDocument;
import dev.kap.report.PersonalSheetDocument;
import dev.kap.report.Templates;
import dev.kap.report.page.person.HandoverRoom;
import dev.kap.report.page.person.SheetRoom;
import dev.kap.report.pdf.PdfWriter;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A personal sheet is always one page, a handover one to three. */
class PeoplePagesTest {

    private static final PdfWriter PDF = new PdfWriter(Theme.standard());
    private static final Fitting FITTING = new Fitting(PDF);

    @ParameterizedTest
    @CsvSource({"portfolio, en", "portfolio, de", "three-accounts, en", "three-accounts, de"})
    void everybodysSheetOfTheSamplesIsOnePage(String sample, String language) {
        PortfolioPlan plan = sample(sample);
        List<PersonalSheet> sheets = PersonalSheets.of(plan);
        assertThat(sheets).hasSizeGreaterThan(3);
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(PDF.pages(fitted(sheet, plan, language)))
                        .as(sheet.person())
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theSheetOfWhoeverHasMuchIsOnePageAndTellsWhatHasNoRoom(String language) {
        PortfolioPlan plan = crowd();
        PersonalSheet dana = PersonalSheets.of(plan).stream()
                .filter(sheet -> sheet.person().equals("Dana Fox"))
                .findFirst()
                .orElseThrow();
        assertThat(dana.moves()).hasSizeGreaterThan(20);
        assertThat(dana.cooling()).hasSizeGreaterThan(8);
        Document made = fitted(dana, plan, language);
        assertThat(PDF.pages(made)).isEqualTo(1);
        assertThat(made.toString()).contains(language.equals("en") ? "more in the calendar" : "mehr im Kalender");
        // Without leaving rows out it would be more: the fitting has something to do.
        assertThat(PDF.pages(sheet(dana, new SheetRoom(40, 0, 20, 20, 20), plan, language)))
                .isGreaterThan(1);
    }

    @Test
    void aMoveOfTheThirdStepGoesFirstThenAnAskThenAColdLink() {
        SheetRoom room = new SheetRoom(5, 1, 1, 1, 1);
        SheetRoom late = room.less().orElseThrow();
        assertThat(late).isEqualTo(new SheetRoom(4, 0, 1, 1, 1));
        SheetRoom asks = late.less().orElseThrow();
        assertThat(asks).isEqualTo(new SheetRoom(4, 0, 0, 1, 1));
        assertThat(asks.less().orElseThrow()).isEqualTo(new SheetRoom(4, 0, 0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aHandoverHasThreePagesAtMost(String language) {
        PortfolioPlan plan = crowd();
        HandoverPlan handover = HandoverPlans.of(plan).getFirst();
        assertThat(handover.person()).isEqualTo("Lee Going");
        assertThat(handover.contacts()).hasSizeGreaterThan(25);
        Document made = FITTING.handover(
                HandoverRoom.most(handover),
                room -> HandoverDocument.without(
                        Set.of(), handover, room, plan, Templates.builtIn(), Theme.standard(), wording(language)));
        assertThat(PDF.pages(made)).isBetween(1, 3);
    }

    private static Document fitted(PersonalSheet sheet, PortfolioPlan plan, String language) {
        return FITTING.sheet(SheetRoom.most(sheet), room -> sheet(sheet, room, plan, language));
    }

    private static Document sheet(PersonalSheet sheet, SheetRoom room, PortfolioPlan plan, String language) {
        return PersonalSheetDocument.without(
                Set.of(), sheet, room, plan, Templates.builtIn(), Theme.standard(), wording(language));
    }

    private static Wording wording(String language) {
        return Wording.of(Locale.of(language), "EUR", Given.AS_OF);
    }

    private static PortfolioPlan sample(String name) {
        return Planning.untried(
                        Insights.of(Intake.read(
                                        List.of(Path.of("samples/" + name + ".xlsx")),
                                        Optional.of(Given.AS_OF),
                                        Clock.systemUTC())
                                .value()
                                .orElseThrow()),
                        List.of())
                .value();
    }

    /** Three accounts with sixty contacts in all; one of us has most of it, one leaves. */
    private static PortfolioPlan crowd() {
        Given given = Given.portfolio()
                .member("Dana Fox", Level.MANAGER)
                .member("Otto Berg", Level.DIRECTOR)
                .leaver("Lee Going", Given.AS_OF.plusDays(60));
        for (int account = 0; account < 3; account++) {
            int number = account;
            given.account("Customer Number " + (char) ('A' + account) + " GmbH", a -> fill(a, number));
        }
        return Planning.untried(Insights.of(given.build()), List.of()).value();
    }

    private static void fill(GivenAccount account, int number) {
        account.manager("Dana Fox").revenue(1_000_000.0 * (number + 1), 900_000.0, 1_200_000.0);
        for (int i = 0; i < 20; i++) {
            String name = "Maximiliane Freifrau von Hollerstein-Quast" + number + "x" + i;
            String boss = "Maximiliane Freifrau von Hollerstein-Quast" + number + "x0";
            double influence = 3 + i % 7;
            double relationship = i % 3 == 0 ? 2 : 8;
            account.contact(
                    name,
                    c -> c.influence(influence)
                            .relationship(relationship)
                            .title("Head of a department with a long name")
                            .reportsTo(name.equals(boss) ? "" : boss));
            if (i % 3 != 0) {
                account.link("Dana Fox", name, 3.0, LocalDate.of(2026, 9, 1).plusDays(i));
            }
            if (i % 2 == 0) {
                account.link("Lee Going", name, 5.0, LocalDate.of(2026, 11, 1));
            }
            if (i > 0) {
                account.tie(name, TieKind.INFLUENCES, boss);
            }
            account.action(
                    "Bring the sheet that was asked for in March, and talk about what comes next, number " + i,
                    "",
                    name,
                    i % 4 == 0 ? "Lee Going" : "Dana Fox",
                    LocalDate.of(2026, 11, 20).plusDays(4L * i));
        }
    }
}
