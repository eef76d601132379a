package dev.kap.analysis.revenue;

import dev.kap.insight.NameOrder;
import dev.kap.insight.StableSum;
import dev.kap.portfolio.Account;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which accounts belong together by the column Parent account: one level, so that a parent's parent is the group.
///
/// @param heads the name of the group by account: the parent, or the account itself
/// @param members the accounts by group, both in the order of the input
public record Groups(Map<String, String> heads, Map<String, List<Account>> members) {

    /// The groups of these accounts.
    public static Groups of(List<Account> accounts) {
        Map<String, Account> byName = new HashMap<>();
        accounts.forEach(account -> byName.putIfAbsent(NameOrder.folded(account.name()), account));
        Map<String, String> spellings = spellings(accounts);
        Map<String, String> heads = new HashMap<>();
        Map<String, List<Account>> members = new LinkedHashMap<>();
        for (Account account : accounts) {
            String folded = head(account, byName);
            String head = spellings.getOrDefault(folded, folded);
            heads.put(account.name(), head);
            members.computeIfAbsent(head, none -> new ArrayList<>()).add(account);
        }
        return new Groups(heads, members);
    }

    /// A parent is spelled as its own row does, else as first typed.
    private static Map<String, String> spellings(List<Account> accounts) {
        Map<String, String> spellings = new HashMap<>();
        accounts.forEach(account -> spellings.putIfAbsent(NameOrder.folded(account.name()), account.name()));
        accounts.forEach(account -> spellings.putIfAbsent(NameOrder.folded(parent(account)), parent(account)));
        return spellings;
    }

    /// The name of the group that account stands in.
    public String of(String account) {
        return heads.getOrDefault(account, account);
    }

    /// The accounts of that group, in the order of the input.
    public List<Account> in(String group) {
        return members.getOrDefault(group, List.of());
    }

    /// The net sum over the members that have a value; empty where none has.
    public Optional<Double> sum(String group, Function<Account, Optional<Double>> value) {
        List<Double> values =
                in(group).stream().map(value).flatMap(Optional::stream).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(StableSum.of(values));
    }

    /// Up the parents, as long as they are accounts of the workbook; of a ring the first by code point.
    private static String head(Account account, Map<String, Account> byName) {
        List<String> way = new ArrayList<>();
        String name = NameOrder.folded(account.name());
        while (!name.isEmpty() && !way.contains(name)) {
            way.add(name);
            Account above = byName.get(name);
            name = above == null ? "" : NameOrder.folded(parent(above));
        }
        return name.isEmpty()
                ? way.getLast()
                : way.subList(way.indexOf(name), way.size()).stream()
                        .min(NameOrder.ORDER)
                        .orElse(name);
    }

    private static String parent(Account account) {
        return account.profile().organisation().parent().strip();
    }
}
