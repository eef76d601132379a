package dev.kap.explanation;

import dev.kap.explanation.Explanation.Told;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.Exposure;
import dev.kap.insight.MutualDependence;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Selection;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Tier;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the figures of all accounts together came about.
record PortfolioExplained(PortfolioInsight insight) {

    List<Explanation> all() {
        List<Explanation> all = new ArrayList<>(List.of(revenue(), concentration()));
        insight.exposure().losses().forEach(loss -> all.add(loss(loss)));
        all.add(dependence());
        all.add(selection());
        all.add(tiers());
        all.add(nominations());
        all.add(tail());
        return all;
    }

    private Concentration shares() {
        return insight.concentration();
    }

    private Explanation revenue() {
        Double revenue = shares().revenue();
        Told told = revenue == null
                ? Told.of("portfolio-revenue", "unknown")
                : Told.of("portfolio-revenue", "known", Arg.money(revenue), Arg.money(orZero(shares().netRevenue())));
        shares().basis().forEach(told::so);
        for (AccountInsight account : insight.accounts()) {
            Double amount = account.standing().revenue();
            if (amount != null) {
                told.from(
                        account.account().profile().origin().place(AccountColumn.ACCOUNT),
                        "amount",
                        Arg.text(account.name()),
                        Arg.money(amount));
            }
        }
        return told.end();
    }

    private Explanation concentration() {
        Integer most = shares().accountsFor80Percent();
        if (most == null) {
            return Told.of("concentration", "unknown").end();
        }
        Told told = Told.of(
                "concentration",
                "known",
                Arg.count(most),
                Arg.figure(shares().ranking().size()));
        told.so("top3", Arg.share(orZero(shares().top3Share())));
        told.so("top-fifth", Arg.share(orZero(shares().top20PercentShare())));
        told.so(
                "herfindahl",
                Arg.access(orZero(shares().herfindahl())),
                Arg.score(orZero(shares().equivalentCustomers())));
        shares().ranking().stream()
                .limit(most)
                .forEach(one -> told.so(
                        "ranked",
                        Arg.text(one.account()),
                        Arg.money(one.revenue()),
                        Arg.share(one.share()),
                        Arg.share(one.cumulative())));
        return told.end();
    }

    private Explanation loss(Exposure.Loss loss) {
        Double months = loss.months();
        Told told = months == null
                ? Told.of("loss", "unknown", Arg.text(loss.account()))
                : Told.of("loss", "known", Arg.text(loss.account()), Arg.score(months));
        told.so("pace", Arg.money(loss.revenue()), Arg.money(loss.pace()));
        if (loss.assumed() > 0) {
            told.so("assumed", Arg.count(loss.assumed()), Arg.share(loss.probability()));
        }
        if (loss.largestOfRest() != null) {
            told.so("rest", Arg.text(loss.largestOfRest()), Arg.share(orZero(loss.largestShareOfRest())));
        }
        return told.end();
    }

    private Explanation dependence() {
        List<MutualDependence> all = insight.exposure().dependences();
        Told told = Told.of("portfolio-dependence", all.isEmpty() ? "unknown" : "known", Arg.count(all.size()));
        Arrays.stream(MutualDependence.Word.values()).forEach(word -> {
            List<String> names = insight.exposure().dependences(word).stream()
                    .map(MutualDependence::account)
                    .toList();
            if (!names.isEmpty()) {
                told.so("word", Arg.phrase(word.sentence()), Arg.names(names));
            }
        });
        return told.end();
    }

    private Explanation selection() {
        Selection selection = insight.selection();
        long scored = selection.candidates().stream()
                .filter(one -> one.score() != null)
                .count();
        Told told = Told.of("portfolio-selection", "known", Arg.count(scored));
        selection
                .criteria()
                .forEach(one -> told.so(
                        one.known() ? "known-criterion" : "criterion", Arg.text(one.name()), Arg.share(one.weight())));
        selection.candidates().stream()
                .filter(one -> one.score() == null)
                .forEach(one -> told.so("apart", Arg.text(one.account()), Arg.names(selection.missing(one))));
        insight.portfolio().criteria().forEach(row -> told.from(List.of(row.origin())));
        return told.end();
    }

    private Explanation tiers() {
        Told told = Told.of("portfolio-tiers", "known");
        Arrays.stream(Tier.values()).forEach(tier -> {
            List<String> names = insight.selection().candidates().stream()
                    .filter(one -> one.tier() == tier)
                    .map(Selection.Candidate::account)
                    .toList();
            if (!names.isEmpty()) {
                told.so("tier", Arg.phrase(Sentences.tier(tier)), Arg.names(names));
            }
        });
        insight.selection().candidates().stream()
                .filter(one -> !one.decideBecause().isEmpty())
                .forEach(one -> one.decideBecause()
                        .forEach(reason -> told.so("decide", Arg.text(one.account()), Arg.phrase(reason))));
        return told.end();
    }

    private Explanation nominations() {
        NominationInsight named = insight.nominations();
        if (named.managers() == 0) {
            return Told.of("nominations", "unknown").end();
        }
        List<String> core =
                named.votes().stream().filter(Vote::core).map(Vote::account).toList();
        Told told = Told.of(
                "nominations",
                "known",
                Arg.figure(named.managers()),
                Arg.figure(named.distinctAccounts()),
                Arg.figure(core.size()));
        named.votes()
                .forEach(vote ->
                        told.so("vote", Arg.text(vote.account()), Arg.share(vote.share()), Arg.names(vote.by())));
        named.close().forEach(list -> told.so("close", Arg.text(list.manager()), Arg.names(list.own())));
        if (named.kappa() != null) {
            told.so("kappa", Arg.access(named.kappa()));
        }
        if (named.kendallW() != null) {
            told.so("ranks", Arg.access(named.kendallW()));
        }
        List<Origin> rows = insight.portfolio().nominations().stream()
                .map(Nomination::origin)
                .toList();
        return told.from(rows).end();
    }

    private Explanation tail() {
        Exposure.Tail tail = insight.exposure().tail();
        Told told = Told.of(
                "tail",
                tail.accounts().isEmpty() ? "unknown" : "known",
                Arg.count(tail.accounts().size()),
                Arg.share(orZero(tail.line().revenueShare())));
        if (!tail.accounts().isEmpty()) {
            told.so(
                    "hours",
                    Arg.figure(tail.line().hours()),
                    Arg.figure(tail.line().allowed()));
        }
        if (!tail.moveUp().isEmpty()) {
            told.so("up", Arg.names(tail.moveUp()));
        }
        if (!tail.handOver().isEmpty()) {
            told.so("over", Arg.names(tail.handOver()));
        }
        return told.end();
    }

    private static double orZero(@Nullable Double number) {
        return Subject.orZero(number);
    }
}
