package dev.kap.report.page.plan;

import dev.kap.diagnosis.answer.AnswerLimits;
import dev.kap.diagnosis.answer.QuestionWording;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.TieKind;
import dev.kap.portfolio.Tier;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.plan.MethodPage.Rule;
import dev.kap.wording.Arg;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules of the method page, each with the values of the settings it uses.
record MethodRules(Settings settings, PrintFormat said) {

    List<Rule> all() {
        return Stream.of(scores(), people(), answers(), plan(), portfolio())
                .flatMap(List::stream)
                .toList();
    }

    private List<Rule> scores() {
        return List.of(
                rule("scores", n(Setting.EVIDENCE_GAP)),
                rule("influence", n(Setting.WEIGHT_ROLE), n(Setting.WEIGHT_LEVEL), n(Setting.WEIGHT_REACH)),
                rule("roles", valued("role", DecisionRole.values(), Setting::of), n(Setting.ROLE_UNKNOWN)),
                rule("levels", valued("level", Level.values(), Setting::of), n(Setting.LEVEL_UNKNOWN)),
                rule("reach", n(Setting.DAMPING)),
                rule(
                        "relationship",
                        n(Setting.HALF_LIFE_MONTHS),
                        n(Setting.RECENCY_FLOOR),
                        n(Setting.LIVE_LINK),
                        n(Setting.FURTHER_LINK),
                        n(Setting.LINK_GRACE_DAYS)),
                rule("raters"),
                rule(
                        "quadrant",
                        Arg.figure(settings.number(Setting.INFLUENCE_THRESHOLD, Setting.THRESHOLD)),
                        Arg.figure(settings.number(Setting.RELATIONSHIP_THRESHOLD, Setting.THRESHOLD)),
                        n(Setting.BORDERLINE)));
    }

    private List<Rule> people() {
        return List.of(
                rule(
                        "access",
                        valued("tie", TieKind.values(), Setting::of),
                        n(Setting.STEP_COST),
                        n(Setting.REACHED),
                        n(Setting.INTRODUCER),
                        n(Setting.ACCESS_STRONG)),
                rule("missing", n(Setting.INFLUENTIAL)),
                rule("central"),
                rule("capital", share(Setting.SINGLE_THREAD), n(Setting.LEAVES_WITHIN_DAYS)),
                rule("coverage", n(Setting.LIVE_LINK)),
                rule("turnover", n(Setting.LEAVES_WITHIN_DAYS), n(Setting.SUCCESSOR_DAYS), n(Setting.BUYER_DAYS)));
    }

    private List<Rule> answers() {
        return List.of(rule("index"), eighteen(), rule("smart", n(Setting.SMART_POINTS), percent(Setting.SMART_BEST)));
    }

    private List<Rule> plan() {
        return List.of(
                rule(
                        "priority",
                        n(Setting.TARGET_NURTURE),
                        n(Setting.TARGET_DEVELOP),
                        n(Setting.TARGET_SUPPORT),
                        n(Setting.TARGET_WATCH),
                        n(Setting.TARGET_RISE),
                        n(Setting.TARGET_UNPLACED),
                        n(Setting.DECISION_DAYS),
                        n(Setting.PRIORITY_DECISION),
                        n(Setting.PRIORITY_OPPOSED)),
                rule(
                        "days",
                        n(Setting.PROPOSALS_AT_MOST),
                        n(Setting.DAY_90_QUARTERS),
                        n(Setting.DAY_90_MOST),
                        n(Setting.INTRODUCER),
                        n(Setting.FORGOTTEN_DAYS),
                        n(Setting.BUYER_DAYS),
                        n(Setting.PROPOSALS_A_WEEK)),
                rule(
                        "weights",
                        weight(Trigger.REVIEW),
                        weight(Trigger.FIND_ROLE),
                        weight(Trigger.COACH),
                        weight(Trigger.UNPLACED),
                        weight(Trigger.UNPROVEN),
                        weight(Trigger.BOSS),
                        weight(Trigger.OWNER_LEFT),
                        weight(Trigger.HANDOVER),
                        weight(Trigger.NEW_BUYER),
                        weight(Trigger.FALLING),
                        weight(Trigger.MISSED),
                        weight(Trigger.CONTRACT),
                        weight(Trigger.DEPENDENCE),
                        weight(Trigger.SINGLE_THREAD),
                        weight(Trigger.HEAR),
                        weight(Trigger.RENEWAL)),
                risks(),
                rule("effect"),
                rule("covered", share(Setting.COVERED_INFLUENCE_TARGET)),
                rule("way", n(Setting.TIES_WITHOUT_WAY)),
                rule(
                        "time",
                        valued("quadrant", Quadrant.values(), Setting::cadence),
                        valued("tier", Tier.values(), Setting::cadence),
                        n(Setting.HOURS_PER_CONTACT)),
                rule("pairs", n(Setting.PAIRS_AT_MOST)),
                rule("references", n(Setting.ASKED_A_YEAR)),
                rule("calendar"),
                rule("sign", n(Setting.DATA_DAYS)),
                rule("money"),
                rule("bridge"),
                rule("cells", n(Setting.CELLS_THAT_MATTER)));
    }

    private List<Rule> portfolio() {
        return List.of(
                rule(
                        "pareto",
                        share(Setting.WE_ON_THEM_LOW),
                        share(Setting.WE_ON_THEM_HIGH),
                        n(Setting.WIN_BACK_MONTHS),
                        share(Setting.THEY_ON_US_LOW),
                        share(Setting.THEY_ON_US_HIGH),
                        n(Setting.SWITCHING_COST_HIGH),
                        n(Setting.SWITCHING_COST_LOW),
                        share(Setting.ALTERNATIVE_NAMED)),
                rule("score", weights()),
                rule("tiers", keyAtMost()),
                rule("service"));
    }

    private Rule eighteen() {
        return new Rule(
                said.text("rule.eighteen.lead"),
                IntStream.rangeClosed(1, QuestionWording.COUNT)
                        .mapToObj(
                                number -> said.text("rule.eighteen." + number, AnswerLimits.printed(number, settings)))
                        .collect(Collectors.joining(" ")));
    }

    private Rule risks() {
        return rule(
                "risks",
                gravity(Trigger.BUYER_LEFT),
                gravity(Trigger.FALLING),
                gravity(Trigger.MISSED),
                gravity(Trigger.UNPROVEN),
                gravity(Trigger.UNPLACED),
                gravity(Trigger.DECIDER),
                gravity(Trigger.FIND_ROLE),
                gravity(Trigger.BOSS),
                share(Setting.DEPENDENCE),
                gravity(Trigger.DEPENDENCE),
                gravity(Trigger.OVERDUE),
                gravity(Trigger.REVIEW),
                gravity(Trigger.SINGLE_THREAD),
                share(Setting.SINGLE_THREAD));
    }

    private static Arg weight(Trigger rule) {
        return Arg.figure(rule.weight());
    }

    private static Arg gravity(Trigger rule) {
        return Arg.figure(rule.gravity());
    }

    private Arg percent(Setting setting) {
        return Arg.figure(100 * settings.number(setting));
    }

    /// "revenue 25, profit 20": the criteria where the workbook has none.
    private Arg weights() {
        return Arg.text(Stream.of(
                        "revenue", "profit", "growth", "potential", "strategic-fit", "cost-of-losing", "willingness")
                .map(one -> said.text(
                        "valued",
                        Arg.text(said.text("criterion." + one)),
                        n(Setting.valueOf(
                                "CRITERION_" + one.toUpperCase(Locale.ROOT).replace('-', '_')))))
                .collect(Collectors.joining(", ")));
    }

    private Arg keyAtMost() {
        return settings.wholeNumber(Setting.KEY_ACCOUNTS_AT_MOST).isPresent()
                ? n(Setting.KEY_ACCOUNTS_AT_MOST)
                : Arg.text(said.text("rule.tiers.tenth"));
    }

    private Rule rule(String key, Arg... args) {
        return new Rule(said.text("rule." + key + ".lead"), said.text("rule." + key, args));
    }

    private Arg n(Setting setting) {
        return Arg.figure(settings.number(setting));
    }

    private Arg share(Setting setting) {
        return Arg.share(settings.number(setting));
    }

    /// "decision maker 1, approver 0.9": each constant of a kind with its setting.
    private <E extends Enum<E>> Arg valued(String kind, E[] constants, Function<E, Setting> setting) {
        return Arg.text(Arrays.stream(constants)
                .map(one -> said.text("valued", Arg.text(said.word(kind, one)), n(setting.apply(one))))
                .collect(Collectors.joining(", ")));
    }
}
