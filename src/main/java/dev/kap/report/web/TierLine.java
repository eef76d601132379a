package dev.kap.report.web;

import dev.kap.plan.AccountPlan;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// One tier at a glance.
///
/// @param share of the revenue of all accounts on the page whose revenue is known and above 0, 0-1
public record TierLine(String word, String accounts, String revenue, String percent, double share) {

    /// The tiers that have an account, most effort first; none where no account has a tier.
    static List<TierLine> all(List<AccountPlan> accounts, Wording wording) {
        double whole = revenue(accounts);
        return Arrays.stream(Tier.values())
                .map(tier -> line(
                        tier,
                        accounts.stream()
                                .filter(account -> account.insight().standing().tier() == tier)
                                .toList(),
                        whole,
                        wording))
                .filter(line -> !line.accounts().equals("0"))
                .toList();
    }

    private static TierLine line(Tier tier, List<AccountPlan> accounts, double whole, Wording wording) {
        double revenue = revenue(accounts);
        double share = whole > 0 ? revenue / whole : 0;
        return new TierLine(
                wording.say("web.tier." + tier.name().toLowerCase(Locale.ROOT)),
                String.valueOf(accounts.size()),
                wording.numbers().money(revenue),
                whole > 0 ? wording.numbers().percent(share) : "–",
                share);
    }

    private static double revenue(List<AccountPlan> accounts) {
        return accounts.stream()
                .map(account -> account.insight().standing().revenue())
                .filter(Objects::nonNull)
                .mapToDouble(revenue -> Math.max(0, Objects.requireNonNull(revenue)))
                .sum();
    }
}
