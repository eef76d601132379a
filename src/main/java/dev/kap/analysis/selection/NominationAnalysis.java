package dev.kap.analysis.selection;

import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight;
import dev.kap.insight.NominationInsight.ManagersList;
import dev.kap.insight.NominationInsight.Vote;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Portfolio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out what the managers' lists of key accounts agree on (domain.md, "Nominations").
public final class NominationAnalysis {

    private NominationAnalysis() {}

    /// What the managers' lists agree on.
    public static NominationInsight of(Portfolio portfolio) {
        List<String> accounts = portfolio.accounts().stream().map(Account::name).toList();
        Map<String, Map<String, Nomination>> lists = lists(portfolio.nominations());
        List<ManagersList> managers = OwnAccounts.of(lists, portfolio);
        List<Vote> votes = votes(lists, managers);
        return new NominationInsight(
                lists.size(),
                votes.size(),
                Agreement.kappa(accounts, lists),
                Agreement.kendallW(accounts, lists),
                votes,
                managers);
    }

    /// By manager, then by account; an account named twice counts once, with its better rank.
    private static Map<String, Map<String, Nomination>> lists(List<Nomination> nominations) {
        Comparator<Nomination> better =
                Comparator.comparing(Nomination::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()));
        Map<String, Map<String, Nomination>> lists = new TreeMap<>(NameOrder.ORDER);
        for (Nomination nomination : nominations) {
            lists.computeIfAbsent(nomination.manager(), manager -> new TreeMap<>(NameOrder.ORDER))
                    .merge(nomination.account(), nomination, (a, b) -> better.compare(a, b) <= 0 ? a : b);
        }
        return lists;
    }

    private static List<Vote> votes(Map<String, Map<String, Nomination>> lists, List<ManagersList> managers) {
        Map<String, ManagersList> byName =
                managers.stream().collect(Collectors.toMap(ManagersList::manager, Function.identity()));
        long distant = managers.stream().filter(one -> !one.mostlyOwn()).count();
        Map<String, List<ManagersList>> byAccount = lists.entrySet().stream()
                .flatMap(list -> list.getValue().values().stream())
                .collect(Collectors.groupingBy(
                        Nomination::account,
                        () -> new TreeMap<>(NameOrder.ORDER),
                        Collectors.mapping(
                                nomination -> Objects.requireNonNull(byName.get(nomination.manager())),
                                Collectors.toList())));
        return byAccount.entrySet().stream()
                .map(entry -> vote(entry.getKey(), entry.getValue(), lists.size(), distant))
                .sorted(Comparator.comparingInt((Vote vote) -> -vote.by().size()))
                .toList();
    }

    private static Vote vote(String account, List<ManagersList> by, int managers, long distant) {
        Map<Level, Integer> byLevel = new TreeMap<>();
        for (ManagersList one : by) {
            if (one.level() != null) {
                byLevel.merge(one.level(), 1, Integer::sum);
            }
        }
        int far = (int) by.stream().filter(one -> !one.mostlyOwn()).count();
        return new Vote(
                account,
                by.stream().map(ManagersList::manager).toList(),
                (double) by.size() / managers,
                byLevel,
                far,
                distant == 0 ? null : Double.valueOf((double) far / distant));
    }
}
