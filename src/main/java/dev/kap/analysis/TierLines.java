package dev.kap.analysis;

import dev.kap.analysis.selection.Percentiles;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Exposure.Served;
import dev.kap.insight.Exposure.Tail;
import dev.kap.insight.Exposure.TierLine;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Service;
import dev.kap.insight.StableSum;
import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Tier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The accounts that are not key, by tier (domain.md, "The tail").
record TierLines(Portfolio portfolio, Concentration concentration, List<AccountInsight> accounts) {

    /// A tail account whose growth or potential is among the best quarter of all could be more.
    private static final double BEST_QUARTER = 0.75;

    Tail tail() {
        List<AccountInsight> tail = of(Tier.TAIL);
        Map<String, Double> promise = promise();
        Set<String> up = tail.stream()
                .map(AccountInsight::name)
                .filter(name -> Tolerance.reached(promise.getOrDefault(name, 0.0), BEST_QUARTER))
                .collect(Collectors.toSet());
        List<Served> served = tail.stream().map(this::served).toList();
        return new Tail(
                served,
                line(Tier.TAIL),
                sorted(up.stream().toList(), name -> promise.getOrDefault(name, 0.0)),
                handOver(served, up));
    }

    List<TierLine> others() {
        return Stream.of(Tier.GROW, Tier.MAINTAIN).map(this::line).toList();
    }

    private List<AccountInsight> of(Tier tier) {
        return accounts.stream()
                .filter(account -> account.standing().tier() == tier)
                .toList();
    }

    private TierLine line(Tier tier) {
        List<AccountInsight> all = of(tier);
        double revenue = StableSum.of(all.stream()
                .map(account -> account.standing().revenue())
                .filter(Objects::nonNull)
                .map(amount -> Math.max(0, amount))
                .toList());
        Double base = concentration.revenue();
        return new TierLine(
                tier,
                all.size(),
                revenue,
                base == null ? null : Double.valueOf(revenue / base),
                base == null || all.isEmpty() ? null : Double.valueOf(revenue / all.size()),
                StableSum.of(all.stream().map(this::hours).toList()),
                StableSum.of(all.stream().map(this::allowed).toList()));
    }

    private Served served(AccountInsight account) {
        return new Served(
                account.name(),
                Tier.TAIL,
                Service.of(Tier.TAIL, portfolio).channel(),
                hours(account),
                allowed(account));
    }

    private double hours(AccountInsight account) {
        return StableSum.of(account.contacts().stream()
                        .flatMap(contact -> contact.links().stream())
                        .map(worth -> worth.link().contactsPerQuarter())
                        .filter(Objects::nonNull)
                        .toList())
                * settings().number(Setting.HOURS_PER_CONTACT);
    }

    private double allowed(AccountInsight account) {
        Tier tier = account.standing().tier();
        double factor = tier == null ? 1 : settings().number(Setting.cadence(tier));
        return StableSum.of(account.contacts().stream()
                        .map(ContactInsight::quadrant)
                        .map(quadrant -> settings().number(Setting.cadence(quadrant)))
                        .toList())
                * factor
                * settings().number(Setting.HOURS_PER_CONTACT);
    }

    private Settings settings() {
        return portfolio.settings();
    }

    /// The better of the places by growth and by potential, 0-1 by account.
    private Map<String, Double> promise() {
        Map<String, Double> promise =
                places(account -> account.standing().figures().revenue().growth());
        places(TierLines::potential).forEach((name, place) -> promise.merge(name, place, Math::max));
        return promise;
    }

    private static @Nullable Double potential(AccountInsight account) {
        Double revenue = account.standing().revenue();
        Double spend = account.account().profile().business().categorySpend();
        return revenue == null || spend == null ? null : Double.valueOf(Math.max(0, spend - revenue));
    }

    private Map<String, Double> places(Function<AccountInsight, @Nullable Double> figure) {
        Map<String, Double> values = new HashMap<>();
        for (AccountInsight account : accounts) {
            Double value = figure.apply(account);
            if (value != null && value > 0) {
                values.put(account.name(), value);
            }
        }
        Percentiles all = new Percentiles(values.values());
        values.replaceAll((name, value) -> all.of(value));
        return values;
    }

    private static List<String> handOver(List<Served> served, Set<String> up) {
        Map<String, Double> hours = served.stream()
                .filter(one -> one.hours() > 0 && !up.contains(one.account()))
                .collect(Collectors.toMap(Served::account, Served::hours, (a, b) -> a));
        return sorted(hours.keySet().stream().toList(), name -> hours.getOrDefault(name, 0.0));
    }

    private static List<String> sorted(List<String> names, Function<String, Double> best) {
        return names.stream()
                .sorted(Comparator.comparingDouble((String name) -> -best.apply(name))
                        .thenComparing(NameOrder.ORDER))
                .toList();
    }
}
