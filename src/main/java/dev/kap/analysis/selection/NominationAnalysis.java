package dev.kap.analysis.selection;

import dev.kap.insight.NameOrder;
import dev.kap.insight.NominationInsight;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Nomination;
import dev.kap.portfolio.Portfolio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Works out what the managers' lists of key accounts agree on (domain.md, "Nominations").
public final class NominationAnalysis {

    private NominationAnalysis() {}

    /// What the managers' lists agree on.
    public static NominationInsight of(Portfolio portfolio) {
        List<String> accounts = portfolio.accounts().stream().map(Account::name).toList();
        Map<String, Map<String, Nomination>> lists = lists(portfolio.nominations());
        List<NominationInsight.Vote> votes = votes(lists);
        return new NominationInsight(
                lists.size(),
                votes.size(),
                Agreement.kappa(accounts, lists),
                Agreement.kendallW(accounts, lists),
                votes);
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

    private static List<NominationInsight.Vote> votes(Map<String, Map<String, Nomination>> lists) {
        Map<String, List<String>> byAccount = lists.entrySet().stream()
                .flatMap(list -> list.getValue().values().stream())
                .collect(Collectors.groupingBy(
                        Nomination::account,
                        () -> new TreeMap<>(NameOrder.ORDER),
                        Collectors.mapping(Nomination::manager, Collectors.toList())));
        return byAccount.entrySet().stream()
                .map(entry -> new NominationInsight.Vote(
                        entry.getKey(),
                        entry.getValue(),
                        (double) entry.getValue().size() / lists.size()))
                .sorted(Comparator.comparingInt(
                        (NominationInsight.Vote vote) -> -vote.by().size()))
                .toList();
    }
}
