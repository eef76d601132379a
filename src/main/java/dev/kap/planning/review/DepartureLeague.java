package dev.kap.planning.review;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioReview.Loser;
import dev.kap.portfolio.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The departure test over all accounts: one entry for each of our people, and one for each contact.
record DepartureLeague(List<Loser> ours, List<Loser> theirs) {

    private record Loss(AccountInsight account, Departure departure) {

        double capital() {
            return Objects.requireNonNullElse(departure.capitalLost(), 0.0)
                    * Objects.requireNonNullElse(account.dependence().capital(), 0.0);
        }
    }

    private record Totals(double all, Settings settings) {

        Loser loser(String person, List<Loss> losses) {
            double lost = StableSum.of(losses.stream().mapToDouble(Loss::capital));
            return new Loser(
                    person,
                    losses.stream().map(loss -> loss.account().name()).toList(),
                    lost,
                    all == 0 ? null : Double.valueOf(lost / all),
                    losses.stream()
                            .flatMap(loss -> loss.departure().orphaned().stream()
                                    .map(name -> losses.size() == 1
                                            ? name
                                            : name + " (" + loss.account().name() + ")"))
                            .toList(),
                    losses.stream()
                            .filter(loss -> loss.departure().singleThread(settings))
                            .map(loss -> loss.account().name())
                            .toList(),
                    losses.stream()
                            .map(loss -> loss.departure().standIn())
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }
    }

    private static final Comparator<Loser> MOST_FIRST = Comparator.comparingLong(
                    (Loser loser) -> -Math.round(loser.capitalLost() * 1e9))
            .thenComparing(Loser::person, NameOrder.ORDER)
            .thenComparing(loser -> loser.accounts().getFirst(), NameOrder.ORDER);

    static DepartureLeague of(List<AccountPlan> plans, Settings settings) {
        Totals totals = new Totals(
                StableSum.of(plans.stream()
                        .mapToDouble(plan -> Objects.requireNonNullElse(
                                plan.insight().dependence().capital(), 0.0))),
                settings);
        Map<String, List<Loss>> byMember = new TreeMap<>(NameOrder.ORDER);
        List<Loser> theirs = new ArrayList<>();
        for (AccountPlan plan : plans) {
            for (Departure departure : plan.insight().dependence().departures()) {
                Loss loss = new Loss(plan.insight(), departure);
                if (departure.side() == Departure.Side.OURS) {
                    byMember.computeIfAbsent(departure.person(), none -> new ArrayList<>())
                            .add(loss);
                } else {
                    theirs.add(totals.loser(departure.person(), List.of(loss)));
                }
            }
        }
        List<Loser> ours = new ArrayList<>();
        byMember.forEach((member, losses) -> ours.add(totals.loser(member, losses)));
        return new DepartureLeague(
                ours.stream().sorted(MOST_FIRST).toList(),
                theirs.stream().sorted(MOST_FIRST).toList());
    }
}
