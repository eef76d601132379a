package dev.kap.planning.review;

import dev.kap.insight.Departure;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Service;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.Decision;
import dev.kap.plan.PortfolioReview.Decision.Kind;
import dev.kap.plan.Sponsors;
import dev.kap.plan.TimeBudget;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the director has to decide, read off the figures of all accounts.
record Decisions(PortfolioInsight insight, List<AccountPlan> plans, List<Decision> found) {

    /// By kind, the most pressing first, then in the order of the input.
    static List<Decision> of(
            PortfolioInsight insight, List<AccountPlan> plans, TimeBudget timeBudget, Sponsors sponsors) {
        Decisions decisions = new Decisions(insight, plans, new ArrayList<>());
        plans.forEach(decisions::singleThread);
        decisions.nominations();
        insight.selection().candidates().forEach(decisions::borderline);
        plans.forEach(decisions::sponsor);
        plans.forEach(decisions::behind);
        timeBudget.workloads().stream()
                .filter(load -> Objects.equals(load.overloaded(), true))
                .forEach(decisions::overloaded);
        sponsors.sponsors().stream()
                .filter(Sponsors.Sponsor::tooMany)
                .forEach(sponsor -> decisions.add(
                        Kind.SPONSOR_OVERLOADED,
                        null,
                        Arg.text(sponsor.name()),
                        Arg.count(sponsor.accounts().size())));
        return decisions.found.stream()
                .sorted(Comparator.comparing(Decision::kind))
                .toList();
    }

    /// Who of both sides carries half of the capital of an account.
    private void singleThread(AccountPlan plan) {
        for (Departure departure : plan.insight().dependence().departures()) {
            Double share = departure.capitalLost();
            if (share != null && departure.singleThread(insight.portfolio().settings())) {
                add(
                        Kind.SINGLE_THREAD,
                        plan.name(),
                        Arg.text(departure.person()),
                        Arg.share(share),
                        Arg.text(plan.name()));
            }
        }
    }

    private void nominations() {
        Selection selection = insight.selection();
        selection.coreNotKey().forEach(account -> add(Kind.CORE_NOT_KEY, account, Arg.text(account)));
        selection.keyNotNamed().forEach(account -> add(Kind.KEY_NOT_NAMED, account, Arg.text(account)));
    }

    private void borderline(Candidate candidate) {
        if (!candidate.flips().isEmpty() && candidate.tier() != null) {
            Selection.Flip flip = candidate.flips().getFirst();
            add(
                    Kind.TIER_BORDERLINE,
                    candidate.account(),
                    Arg.text(candidate.account()),
                    Arg.phrase(tier(candidate.tier())),
                    Arg.phrase(flip.tier() == null ? Sentence.of("planning.tier.none") : tier(flip.tier())),
                    Arg.text(flip.criterion()));
        }
    }

    private static Sentence tier(Tier tier) {
        return Sentence.of("planning.tier." + tier.name().toLowerCase(Locale.ROOT));
    }

    /// A tier that promises a sponsor, and no sponsor is named.
    private void sponsor(AccountPlan plan) {
        Tier tier = plan.insight().standing().tier();
        if (tier != null
                && plan.insight().account().profile().care().executiveSponsor().isBlank()
                && Service.of(tier, insight.portfolio()).sponsored()) {
            add(Kind.SERVICE_WITHOUT_SPONSOR, plan.name(), Arg.text(plan.name()), Arg.phrase(tier(tier)));
        }
    }

    private void behind(AccountPlan plan) {
        int behind = plan.diagnosis().behind();
        if (behind > 0) {
            add(Kind.OBJECTIVES_BEHIND, plan.name(), Arg.count(behind), Arg.text(plan.name()));
        }
    }

    private void overloaded(TimeBudget.Workload load) {
        int calls = load.dropped().size();
        String key = calls == 0 ? "overloaded.none" : "overloaded";
        say(
                Kind.OVERLOADED,
                key,
                null,
                Arg.text(load.member()),
                Arg.figure(load.hours()),
                Arg.figure(Objects.requireNonNull(load.capacity())),
                Arg.phrase(Sentence.of("planning.decision.calls", Arg.count(calls))));
    }

    private void add(Kind kind, @Nullable String account, Arg... args) {
        say(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), account, args);
    }

    private void say(Kind kind, String key, @Nullable String account, Arg... args) {
        found.add(new Decision(kind, account, Sentence.of("planning.decision." + key, args)));
    }
}
