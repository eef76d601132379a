package dev.kap.report.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules an annual plan prints so that two people come to the same figures. */
class MethodRulesTest {

    /** What enters no figure of an annual plan, only pages over all accounts. */
    private static final Set<Setting> OF_THE_PORTFOLIO = EnumSet.of(
            Setting.PROBABILITY_UNKNOWN, Setting.DECIDED_ENOUGH, Setting.SPONSORED_AT_MOST, Setting.DAYS_TO_DECIDE);

    /** Settings that the workbook has and no figure uses yet; whoever writes their rule takes them out here. */
    private static final Set<Setting> WITHOUT_A_RULE = EnumSet.of(
            Setting.LINK_GRACE_DAYS,
            Setting.NO_1_ACCOUNT_GOOD,
            Setting.NO_1_ACCOUNT_ATTENTION,
            Setting.WE_ON_THEM_LOW,
            Setting.WE_ON_THEM_HIGH,
            Setting.THEY_ON_US_LOW,
            Setting.THEY_ON_US_HIGH,
            Setting.WIN_BACK_MONTHS,
            Setting.SWITCHING_COST_HIGH,
            Setting.SWITCHING_COST_LOW,
            Setting.CRITERION_WILLINGNESS,
            // How long a half day lasts and who comes is no figure of a plan.
            Setting.WORKSHOP_MINUTES,
            Setting.WORKSHOP_PEOPLE);

    static Stream<Setting> numbers() {
        return Arrays.stream(Setting.values())
                .filter(Setting::numeric)
                .filter(setting -> !OF_THE_PORTFOLIO.contains(setting) && !WITHOUT_A_RULE.contains(setting));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void printTheValueOfEveryNumberThatCanBeSet(Setting setting) {
        Settings settings = new Settings(Map.of(setting, "0.77"));

        assertThat(text(Settings.STANDARD, Locale.ENGLISH)).doesNotContain("0.77", "77 %", "77 / ");
        assertThat(text(settings, Locale.ENGLISH)).containsAnyOf("0.77", "77 %", "77 / ");
        assertThat(text(settings, Locale.GERMAN)).containsAnyOf("0,77", "77 %", "77 / ");
    }

    @ParameterizedTest
    @EnumSource(names = {"INFLUENCE_THRESHOLD", "RELATIONSHIP_THRESHOLD", "KEY_ACCOUNTS_AT_MOST"})
    void printWhatIsOnlySometimesSet(Setting setting) {
        assertThat(text(new Settings(Map.of(setting, "77")), Locale.ENGLISH)).contains("77");
    }

    @Test
    void sayHowManyKeyAccountsThereAreWhereNobodySetIt() {
        assertThat(text(Settings.STANDARD, Locale.ENGLISH)).contains("a tenth of the accounts (3 to 25) at most");
        assertThat(text(Settings.STANDARD, Locale.GERMAN)).contains("höchstens ein Zehntel der Kunden (3 bis 25)");
    }

    @Test
    void tellTheLimitsOfAllEighteenAnswers() {
        for (Locale language : Wording.LANGUAGES) {
            String limits = rules(Settings.STANDARD, language)
                    .filter(rule -> rule.text().startsWith("1: "))
                    .map(MethodPage.Rule::text)
                    .collect(Collectors.joining());
            for (int number = 1; number <= 18; number++) {
                assertThat(limits).contains(number + ": ");
            }
        }
    }

    private static String text(Settings settings, Locale language) {
        return rules(settings, language)
                .map(rule -> rule.lead() + ": " + rule.text())
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static Stream<MethodPage.Rule> rules(Settings settings, Locale language) {
        Wording wording = Wording.of(language, "EUR", LocalDate.of(2026, 11, 22));
        return new MethodRules(settings, new PrintFormat(wording)).all().stream();
    }
}
