package dev.kap.report.page.plan;

import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.util.Arrays;
import java.util.List;

/// The rules with the settings of this run, so that two people come to the same figures.
///
/// @param rules with the values they work with here
/// @param settings all settings, those that differ from the program's standard marked
public record MethodPage(
        String kind, String headline, String asOf, String footer, List<Rule> rules, List<SettingRow> settings) {

    /// One rule in words.
    public record Rule(String lead, String text) {}

    /// A setting with its value in this run.
    ///
    /// @param changed whether the workbook says something else than the standard
    public record SettingRow(String name, String value, String standard, String purpose, boolean changed) {}

    /// The method of a run.
    public static MethodPage of(PortfolioPlan portfolio, String confidential, Wording wording) {
        PrintFormat said = new PrintFormat(wording);
        Settings settings = portfolio.insight().portfolio().settings();
        String company = settings.text(Setting.COMPANY);
        return new MethodPage(
                said.text("kind.method"),
                said.text("headline.method"),
                said.fullDate(portfolio.insight().portfolio().asOf()),
                company.isEmpty() ? confidential : said.text("footer", Arg.text(company), Arg.text(confidential)),
                new MethodRules(settings, said).all(),
                settings(settings));
    }

    private static List<SettingRow> settings(Settings settings) {
        return Arrays.stream(Setting.values()).map(s -> row(s, settings)).toList();
    }

    private static SettingRow row(Setting setting, Settings settings) {
        String value = settings.text(setting);
        return new SettingRow(
                setting.title(),
                PrintFormat.orUnknown(value),
                PrintFormat.orUnknown(setting.standard()),
                setting.purpose(),
                !value.equals(setting.standard()));
    }
}
