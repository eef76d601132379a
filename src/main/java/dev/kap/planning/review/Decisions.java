package dev.kap.planning.review;

import dev.kap.insight.Departure;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Service;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.plan.PortfolioReview.Decision;
import dev.kap.plan.PortfolioReview.Decision.Kind;
import dev.kap.plan.PortfolioReview.ReviewDue;
import dev.kap.plan.Sponsors;
import dev.kap.plan.TimeBudget;
import dev.kap.plan.Trigger;
import dev.kap.portfolio.Profile.Care;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the director has to decide, read off the figures of all accounts and the registers of moves: each with who
/// answers for it and by when (domain.md, "Decisions").
record Decisions(PortfolioInsight insight, List<AccountPlan> plans, LocalDate day, List<Decision> found) {

    /// By kind, the most pressing first, then in the order of the input.
    static List<Decision> of(
            PortfolioInsight insight,
            List<AccountPlan> plans,
            List<ReviewDue> reviewsDue,
            TimeBudget timeBudget,
            Sponsors sponsors) {
        Decisions decisions = new Decisions(insight, plans, DecisionDay.of(insight.portfolio()), new ArrayList<>());
        plans.forEach(plan -> decisions.moves(plan, Trigger.OWNER_LEFT, Kind.OWNER_LEFT));
        plans.forEach(decisions::singleThread);
        plans.forEach(plan -> decisions.moves(plan, Trigger.CONTRACT, Kind.CONTRACT));
        plans.forEach(plan -> decisions.review(plan, reviewsDue));
        plans.forEach(decisions::nominations);
        plans.forEach(decisions::lifted);
        plans.forEach(decisions::borderline);
        plans.forEach(decisions::sponsor);
        plans.forEach(decisions::behind);
        timeBudget.workloads().stream()
                .filter(load -> Objects.equals(load.overloaded(), true))
                .forEach(decisions::overloaded);
        sponsors.sponsors().stream().filter(Sponsors.Sponsor::tooMany).forEach(decisions::tooMany);
        return decisions.found.stream()
                .sorted(Comparator.comparing(Decision::kind))
                .toList();
    }

    /// What a rule of the register leaves to us: its move has owner and day.
    private void moves(AccountPlan plan, Trigger rule, Kind kind) {
        plan.register().open().stream()
                .filter(move -> move.rule() == rule)
                .forEach(move -> add(
                        kind,
                        plan,
                        Optional.of(move),
                        Arg.text(plan.name()),
                        Arg.phrase(move.trigger()),
                        Arg.phrase(move.action())));
    }

    /// Who of both sides carries half of the capital of an account.
    private void singleThread(AccountPlan plan) {
        for (Departure departure : plan.insight().dependence().departures()) {
            Double share = departure.capitalLost();
            if (share != null && departure.singleThread(insight.portfolio().settings())) {
                add(
                        Kind.SINGLE_THREAD,
                        plan,
                        move(plan, Trigger.SINGLE_THREAD),
                        Arg.text(departure.person()),
                        Arg.share(share),
                        Arg.text(plan.name()));
            }
        }
    }

    private void review(AccountPlan plan, List<ReviewDue> reviewsDue) {
        reviewsDue.stream()
                .filter(due -> due.account().equals(plan.name()) && due.next() == null)
                .forEach(due -> {
                    LocalDate last = due.last();
                    String key = last == null ? "review-due.never" : "review-due";
                    Arg[] args = last == null
                            ? new Arg[] {Arg.text(plan.name())}
                            : new Arg[] {Arg.text(plan.name()), Arg.day(last)};
                    say(Kind.REVIEW_DUE, key, plan, move(plan, Trigger.REVIEW), args);
                });
    }

    private void nominations(AccountPlan plan) {
        Selection selection = insight.selection();
        if (selection.coreNotKey().contains(plan.name())) {
            add(Kind.CORE_NOT_KEY, plan, Optional.empty(), Arg.text(plan.name()));
        }
        if (selection.keyNotNamed().contains(plan.name())) {
            add(Kind.KEY_NOT_NAMED, plan, Optional.empty(), Arg.text(plan.name()));
        }
    }

    /// A tier that does not follow from the percentiles alone: the reasons for and against.
    private void lifted(AccountPlan plan) {
        List<Sentence> reasons = plan.insight().standing().choice().decideBecause();
        boolean nominated = insight.selection().coreNotKey().contains(plan.name())
                || insight.selection().keyNotNamed().contains(plan.name());
        if (!nominated && !reasons.isEmpty()) {
            add(Kind.LIFTED, plan, Optional.empty(), Arg.text(plan.name()), Arg.phrase(reasons.getFirst()));
        }
    }

    private void borderline(AccountPlan plan) {
        insight.selection().candidate(plan.name()).ifPresent(candidate -> borderline(plan, candidate));
    }

    private void borderline(AccountPlan plan, Candidate candidate) {
        if (!candidate.flips().isEmpty() && candidate.tier() != null) {
            Selection.Flip flip = candidate.flips().getFirst();
            add(
                    Kind.TIER_BORDERLINE,
                    plan,
                    Optional.empty(),
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
                && care(plan).executiveSponsor().isBlank()
                && Service.of(tier, insight.portfolio()).sponsored()) {
            add(Kind.SERVICE_WITHOUT_SPONSOR, plan, Optional.empty(), Arg.text(plan.name()), Arg.phrase(tier(tier)));
        }
    }

    private void behind(AccountPlan plan) {
        int behind = plan.diagnosis().behind();
        if (behind > 0) {
            add(Kind.OBJECTIVES_BEHIND, plan, Optional.empty(), Arg.count(behind), Arg.text(plan.name()));
        }
    }

    private void overloaded(TimeBudget.Workload load) {
        int calls = load.dropped().size();
        found.add(new Decision(
                Kind.OVERLOADED,
                null,
                Sentence.of(
                        "planning.decision." + (calls == 0 ? "overloaded.none" : "overloaded"),
                        Arg.text(load.member()),
                        Arg.figure(load.hours()),
                        Arg.figure(Objects.requireNonNull(load.capacity())),
                        Arg.phrase(Sentence.of("planning.decision.calls", Arg.count(calls)))),
                above(load.member()),
                day,
                0));
    }

    private void tooMany(Sponsors.Sponsor sponsor) {
        found.add(new Decision(
                Kind.SPONSOR_OVERLOADED,
                null,
                Sentence.of(
                        "planning.decision.sponsor-overloaded",
                        Arg.text(sponsor.name()),
                        Arg.count(sponsor.accounts().size())),
                sponsor.name(),
                day,
                0));
    }

    private void add(Kind kind, AccountPlan plan, Optional<Move> move, Arg... args) {
        say(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), plan, move, args);
    }

    private void say(Kind kind, String key, AccountPlan plan, Optional<Move> move, Arg... args) {
        found.add(new Decision(
                kind,
                plan.name(),
                Sentence.of("planning.decision." + key, args),
                move.map(Move::owner).filter(owner -> !owner.isBlank()).orElseGet(() -> answers(plan)),
                move.flatMap(Move::day)
                        .filter(by -> by.isAfter(insight.portfolio().asOf()))
                        .orElse(day),
                move.map(Move::number).orElse(0)));
    }

    private static Optional<Move> move(AccountPlan plan, Trigger rule) {
        return plan.register().open().stream()
                .filter(move -> move.rule() == rule)
                .findFirst();
    }

    private static Care care(AccountPlan plan) {
        return plan.insight().account().profile().care();
    }

    /// Who answers for an account: its sponsor, else its account manager, else whom that one reported to, as far as
    /// they are with us.
    private String answers(AccountPlan plan) {
        Care care = care(plan);
        return Stream.of(care.executiveSponsor(), care.accountManager(), manager(care.accountManager()))
                .filter(name -> !name.isBlank() && insight.portfolio().stays(name))
                .findFirst()
                .orElse("");
    }

    private String above(String member) {
        String manager = manager(member);
        return manager.isBlank() || !insight.portfolio().stays(manager) ? member : manager;
    }

    private String manager(String member) {
        return insight.team().named(List.of(member)).stream()
                .findFirst()
                .map(TeamMember::manager)
                .orElse("");
    }
}
