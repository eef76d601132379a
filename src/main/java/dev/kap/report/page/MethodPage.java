package dev.kap.report.page;

import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TieKind;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The rules with the settings of this plan, so that two people come to the same figures.
///
/// @param changed the settings that differ from a standard of the program
public record MethodPage(String headline, List<Rule> rules, List<SettingRow> changed) {

    /// One rule in words.
    public record Rule(String lead, String text) {}

    /// A setting the workbook changed.
    public record SettingRow(String name, String value, String standard) {}

    /// The page of that account.
    public static MethodPage of(Facts facts) {
        return new MethodPage(
                facts.said().text("headline.method"),
                new Rules(facts.input().settings(), facts.said()).all(),
                changed(facts.input().settings()));
    }

    private static List<SettingRow> changed(Settings settings) {
        return Arrays.stream(Setting.values())
                .filter(s -> !s.standard().isEmpty() && !settings.text(s).equals(s.standard()))
                .map(s -> new SettingRow(s.title(), settings.text(s), Said.orUnknown(s.standard())))
                .toList();
    }

    private record Rules(Settings settings, Said said) {

        List<Rule> all() {
            return List.of(
                    rule("scores", n(Setting.EVIDENCE_GAP)),
                    rule("influence", n(Setting.WEIGHT_ROLE), n(Setting.WEIGHT_LEVEL), n(Setting.WEIGHT_REACH)),
                    rule("roles", Arg.text(roles()), n(Setting.ROLE_UNKNOWN)),
                    rule("levels", Arg.text(levels()), n(Setting.LEVEL_UNKNOWN)),
                    rule("reach", n(Setting.DAMPING)),
                    rule(
                            "relationship",
                            n(Setting.HALF_LIFE_MONTHS),
                            n(Setting.RECENCY_FLOOR),
                            n(Setting.LIVE_LINK),
                            n(Setting.FURTHER_LINK)),
                    rule(
                            "quadrant",
                            Arg.figure(settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD)),
                            Arg.figure(settings.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD)),
                            n(Setting.BORDERLINE)),
                    rule("access", Arg.text(ties()), n(Setting.STEP_COST), n(Setting.REACHED)),
                    rule("capital", Arg.share(settings.number(Setting.SINGLE_THREAD))),
                    rule("coverage", n(Setting.LIVE_LINK)),
                    rule(
                            "priority",
                            n(Setting.TARGET_NURTURE),
                            n(Setting.TARGET_DEVELOP),
                            n(Setting.TARGET_SUPPORT),
                            n(Setting.TARGET_WATCH)),
                    rule("covered", Arg.share(settings.number(Setting.COVERED_INFLUENCE_TARGET))),
                    rule("central"),
                    rule("index"),
                    rule("smart"),
                    rule("days"),
                    rule("pareto"),
                    rule("tiers"));
        }

        private Rule rule(String key, Arg... args) {
            return new Rule(said.text("rule." + key + ".lead"), said.text("rule." + key, args));
        }

        private Arg n(Setting setting) {
            return Arg.figure(settings.number(setting));
        }

        private String roles() {
            return Arrays.stream(DecisionRole.values())
                    .map(role -> valued(said.word("role", role), Setting.of(role)))
                    .collect(Collectors.joining(", "));
        }

        private String levels() {
            return Arrays.stream(Level.values())
                    .map(level -> valued(said.word("level", level), Setting.of(level)))
                    .collect(Collectors.joining(", "));
        }

        private String ties() {
            return Arrays.stream(TieKind.values())
                    .map(kind -> valued(said.word("tie", kind), Setting.of(kind)))
                    .collect(Collectors.joining(", "));
        }

        private String valued(String word, Setting setting) {
            return said.text("valued", Arg.text(word), n(setting));
        }
    }
}
