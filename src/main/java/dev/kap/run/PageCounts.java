package dev.kap.run;

import java.util.Map;
import java.util.TreeMap;

/// How many pages each file has that was made beside the plans, by the account it belongs to.
final class PageCounts {

    private final Map<String, Map<String, Integer>> beside = new TreeMap<>();

    /// Adds a document by its path in the result; one that belongs to no account is not counted.
    void add(String name, Map<String, Integer> pages) {
        if (name.startsWith(AccountDocuments.ACCOUNTS + "/") && !pages.isEmpty()) {
            String slug = name.split("/", -1)[1];
            beside.computeIfAbsent(slug, none -> new TreeMap<>()).putAll(pages);
        }
    }

    /// Those of the plans and of all beside them, by the slug of the account.
    Map<String, Map<String, Integer>> byAccount(Map<String, Written> plans) {
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        beside.forEach((slug, pages) -> all.put(slug, new TreeMap<>(pages)));
        plans.forEach((slug, made) ->
                all.computeIfAbsent(slug, none -> new TreeMap<>()).putAll(made.pages()));
        return all;
    }
}
