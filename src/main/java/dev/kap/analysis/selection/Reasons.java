package dev.kap.analysis.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.Selection.Candidate;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Tier;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why people must decide a tier that percentiles alone would give (domain.md, "Tiers").
///
/// @param managers how many managers named accounts
/// @param floors why an account may not stand in the tail, by account
record Reasons(int managers, Map<String, Vote> votes, Map<String, List<Sentence>> floors) {

    private static final double THIRD = 1.0 / 3;

    static Reasons of(
            List<AccountInsight> insights, Portfolio portfolio, NominationInsight nominations, Set<String> large) {
        Map<String, Vote> votes =
                nominations.votes().stream().collect(Collectors.toMap(Vote::account, Function.identity()));
        Map<String, List<Sentence>> floors = new HashMap<>();
        for (AccountInsight insight : insights) {
            List<Sentence> floor = new ArrayList<>();
            Double share = insight.standing().revenueShare();
            if (large.contains(insight.name()) && share != null) {
                floor.add(say("large", Arg.share(share)));
            }
            Vote vote = votes.get(insight.name());
            if (vote != null && Tolerance.reached(vote.share(), THIRD)) {
                floor.add(named(vote, nominations.managers()));
            }
            String sponsor = insight.account().profile().care().executiveSponsor();
            if (!sponsor.isBlank() && portfolio.withUs(sponsor)) {
                floor.add(say("sponsor", Arg.text(sponsor)));
            }
            if (!floor.isEmpty()) {
                floors.put(insight.name(), floor);
            }
        }
        return new Reasons(nominations.managers(), votes, floors);
    }

    Set<String> notTail() {
        return floors.keySet();
    }

    /// Whether there are nominations, and none for that account.
    boolean unnamed(String account) {
        return !votes.isEmpty() && !votes.containsKey(account);
    }

    /// What speaks for and against the tier; empty where nobody needs to decide it.
    List<Sentence> of(Candidate candidate) {
        List<Sentence> reasons = new ArrayList<>();
        Vote vote = votes.get(candidate.account());
        if (candidate.tier() != candidate.byFigures()) {
            reasons.addAll(floors.getOrDefault(candidate.account(), List.of()));
            reasons.add(say(
                    "against-tail",
                    Arg.figure(hundredth(candidate.attractiveness())),
                    Arg.figure(hundredth(candidate.position()))));
        }
        if (vote != null && vote.core() && candidate.tier() != Tier.KEY) {
            add(reasons, named(vote, managers));
            reasons.add(scored(candidate));
        }
        if (candidate.tier() == Tier.KEY && unnamed(candidate.account())) {
            reasons.add(scored(candidate));
            reasons.add(say("unnamed", Arg.count(managers)));
        }
        return reasons;
    }

    private static void add(List<Sentence> reasons, Sentence reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private static Sentence scored(Candidate candidate) {
        Double score = candidate.score();
        Tier tier = candidate.tier();
        return score == null || tier == null
                ? say("no-score")
                : say("score." + tier.name().toLowerCase(Locale.ROOT), Arg.figure(Math.round(score)));
    }

    private static Sentence named(Vote vote, int managers) {
        return managers == 1
                ? say("named.only", Arg.names(vote.by()))
                : say("named", Arg.count(vote.by().size()), Arg.figure(managers));
    }

    /// A percentile as people read it; 0 where there is none.
    private static double hundredth(@Nullable Double percentile) {
        return percentile == null ? 0 : Math.round(100 * percentile);
    }

    private static Sentence say(String reason, Arg... args) {
        return Sentence.of("analysis.decide." + reason, args);
    }
}
