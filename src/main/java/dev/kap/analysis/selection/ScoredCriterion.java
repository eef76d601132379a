package dev.kap.analysis.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.BusinessFigures;
import dev.kap.insight.NameOrder;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Criterion;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.column.AccountColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A criterion with the value of each account.
///
/// @param ourPosition whether it tells how we stand with the account, not how attractive the account is
/// @param values by account; accounts without one are left out
record ScoredCriterion(
        String name, double weight, boolean ourPosition, boolean higherIsBetter, Map<String, Double> values) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?");

    static List<ScoredCriterion> of(List<Criterion> typed, List<AccountInsight> accounts, Settings settings) {
        if (!typed.isEmpty()) {
            return typed.stream().map(row -> of(row, accounts)).toList();
        }
        return List.of(
                of(AccountColumn.REVENUE.title(), Setting.CRITERION_REVENUE, settings, accounts),
                of(AccountColumn.PROFIT.title(), Setting.CRITERION_PROFIT, settings, accounts),
                of("Growth", Setting.CRITERION_GROWTH, settings, accounts),
                of("Potential", Setting.CRITERION_POTENTIAL, settings, accounts),
                of(AccountColumn.STRATEGIC_FIT.title(), Setting.CRITERION_STRATEGIC_FIT, settings, accounts),
                of(AccountColumn.COST_OF_LOSING.title(), Setting.CRITERION_COST_OF_LOSING, settings, accounts),
                of(AccountColumn.WILLINGNESS.title(), Setting.CRITERION_WILLINGNESS, settings, accounts));
    }

    private static ScoredCriterion of(String name, Setting weight, Settings settings, List<AccountInsight> accounts) {
        return of(name, settings.number(weight), name, true, accounts);
    }

    private static ScoredCriterion of(Criterion row, List<AccountInsight> accounts) {
        String column = row.column().isEmpty() ? row.name() : row.column();
        return of(row.name(), row.weight(), column, row.higherIsBetter(), accounts);
    }

    private static ScoredCriterion of(
            String name, double weight, String column, boolean higherIsBetter, List<AccountInsight> accounts) {
        Map<String, Double> values = new HashMap<>();
        accounts.forEach(account -> value(column, account.account(), account.standing())
                .ifPresent(value -> values.put(account.name(), value)));
        return new ScoredCriterion(name, weight, ourPosition(column), higherIsBetter, Map.copyOf(values));
    }

    boolean has(String account) {
        return values.containsKey(account);
    }

    /// The places 0-1 of these accounts among each other; 1 is best.
    Map<String, Double> percentiles(Set<String> accounts) {
        Map<String, Double> places = new HashMap<>(values);
        places.keySet().retainAll(accounts);
        Percentiles all = new Percentiles(places.values());
        places.replaceAll((account, value) -> higherIsBetter ? all.of(value) : 1 - all.of(value));
        return places;
    }

    /// What we earn there and would lose says how we stand; growth and potential say what there is to win.
    private static boolean ourPosition(String column) {
        String word = NameOrder.folded(column);
        return word.startsWith("revenue")
                || word.startsWith("profit")
                || word.startsWith("units")
                || word.equals("cost of losing");
    }

    private static Optional<Double> value(String column, Account account, AccountPosition standing) {
        Profile profile = account.profile();
        return Optional.ofNullable(
                switch (NameOrder.folded(column)) {
                    case "revenue" -> standing.revenue();
                    case "growth" -> standing.figures().revenue().growth();
                    case "potential", "untapped potential" ->
                        potential(standing.revenue(), profile.business().categorySpend());
                    case "category spend" -> profile.business().categorySpend();
                    case "strategic fit" -> profile.business().strategicFit();
                    case "willingness" -> profile.terms().willingness();
                    case "switching cost" -> profile.terms().switchingCost();
                    case "cost of losing" -> profile.business().costOfLosing();
                    case String word
                    when word.startsWith("revenue ") ->
                        part(word, standing.business().revenue());
                    case String word
                    when word.startsWith("profit") ->
                        part(word, standing.business().profit());
                    case String word
                    when word.startsWith("units") ->
                        part(word, standing.business().units());
                    case String word -> fact(word, profile.facts());
                });
    }

    private static @Nullable Double part(String word, BusinessFigures.Line line) {
        if (word.endsWith(" last year")) {
            return line.compared().lastYear();
        }
        return word.endsWith(" target") ? line.compared().target() : line.twelveMonths();
    }

    private static @Nullable Double potential(@Nullable Double revenue, @Nullable Double spend) {
        return revenue == null || spend == null ? null : Double.valueOf(Math.max(0, spend - revenue));
    }

    private static @Nullable Double fact(String column, Map<String, String> facts) {
        return facts.entrySet().stream()
                .filter(fact -> NameOrder.folded(fact.getKey()).equals(column))
                .map(fact ->
                        fact.getValue().replaceAll("[\\s\\u00a0\\u202f%]", "").toLowerCase(Locale.ROOT))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> Double.valueOf(text.replace(',', '.')))
                .findFirst()
                .orElse(null);
    }
}
