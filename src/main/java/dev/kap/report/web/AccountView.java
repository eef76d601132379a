package dev.kap.report.web;

import dev.kap.insight.AccountInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// One row of the table of accounts; texts to read, and plain numbers to sort by.
///
/// @param tier `key`, `grow`, `maintain`, `tail` or empty
/// @param thread the words for an account that hangs on one person; empty for any other
public record AccountView(
        String name,
        String slug,
        String industry,
        String owner,
        String tier,
        String tierWord,
        Sortable revenue,
        Sortable share,
        Sortable index,
        Sortable contacts,
        Sortable develop,
        Sortable capital,
        String thread,
        List<FileLink> documents) {

    /// A figure to read and the number to sort it by; without a number it stands last.
    public record Sortable(String text, String number) {}

    static AccountView of(AccountPlan plan, List<FileLink> documents, Wording wording) {
        AccountInsight insight = plan.insight();
        Tier tier = insight.standing().tier();
        String tierKey = tier == null ? "" : tier.name().toLowerCase(Locale.ROOT);
        DoubleFunction<String> whole = number -> wording.numbers().decimal(number, 0);
        return new AccountView(
                insight.name(),
                insight.slug(),
                insight.account().profile().organisation().industry(),
                insight.account().profile().care().accountManager(),
                tierKey,
                tier == null ? "–" : wording.say("web.tier." + tierKey),
                sortable(insight.standing().revenue(), wording.numbers()::money),
                sortable(insight.standing().revenueShare(), wording.numbers()::percent),
                sortable(plan.diagnosis().strategicIndex(), whole),
                sortable((double) insight.contacts().size(), whole),
                sortable((double) insight.in(Quadrant.DEVELOP).size(), whole),
                sortable(insight.dependence().capital(), whole),
                Objects.equals(insight.dependence().singleThreaded(), true) ? wording.say("web.thread") : "",
                documents);
    }

    private static Sortable sortable(@Nullable Double number, DoubleFunction<String> words) {
        return number == null
                ? new Sortable("–", "")
                : new Sortable(words.apply(number), BigDecimal.valueOf(number).toPlainString());
    }
}
