package dev.kap.report.page.plan;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.report.page.part.PrintFormat;
import java.util.Arrays;
import java.util.List;

/// The rules with the settings of this plan, so that two people come to the same figures.
///
/// @param changed the settings that differ from a standard of the program
public record MethodPage(String headline, List<Rule> rules, List<SettingRow> changed) {

    /// One rule in words.
    public record Rule(String lead, String text) {}

    /// A setting the workbook changed.
    public record SettingRow(String name, String value, String standard) {}

    /// The page of that account.
    public static MethodPage of(PageContext facts) {
        return new MethodPage(
                facts.said().text("headline.method"),
                new MethodRules(facts.input().settings(), facts.said()).all(),
                changed(facts.input().settings()));
    }

    private static List<SettingRow> changed(Settings settings) {
        return Arrays.stream(Setting.values())
                .filter(s -> !s.standard().isEmpty() && !settings.text(s).equals(s.standard()))
                .map(s -> new SettingRow(s.title(), settings.text(s), PrintFormat.orUnknown(s.standard())))
                .toList();
    }
}
