package dev.kap.explanation;

import dev.kap.insight.AccountInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.wording.Arg;
import org.jspecify.annotations.Nullable;

/// Whose figures are explained.
record Subject(PortfolioPlan portfolio, AccountPlan plan) {

    AccountInsight insight() {
        return plan.insight();
    }

    Settings settings() {
        return portfolio.insight().portfolio().settings();
    }

    Arg number(Setting setting) {
        return Arg.figure(settings().number(setting));
    }

    Arg number(Setting setting, Setting otherwise) {
        return Arg.figure(settings().number(setting, otherwise));
    }

    Arg percent(Setting setting) {
        return Arg.share(settings().number(setting));
    }

    /// The account's own row.
    Origin row() {
        return insight().account().profile().origin();
    }

    static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
