package dev.kap.intake.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which accounts belong together under one parent, and who stands in them.
final class GroupPeople {

    /// Somebody of another account of the group.
    record Elsewhere(String contact, String account) {}

    private final Map<AccountDraft, AccountDraft> top = new HashMap<>();
    private final Map<AccountDraft, List<AccountDraft>> members = new LinkedHashMap<>();
    private final Map<AccountDraft, PersonIndex<Elsewhere>> people = new HashMap<>();

    GroupPeople(AccountBook accounts) {
        Map<AccountDraft, AccountDraft> parents = new HashMap<>();
        accounts.drafts()
                .forEach(account -> accounts.byName(
                                account.profile.organisation().parent())
                        .filter(parent -> parent != account)
                        .ifPresent(parent -> parents.put(account, parent)));
        for (AccountDraft account : accounts.drafts()) {
            AccountDraft head = head(account, parents);
            top.put(account, head);
            members.computeIfAbsent(head, _ -> new ArrayList<>()).add(account);
        }
    }

    /// Whom the name means in another account of the same group.
    Optional<Elsewhere> find(AccountDraft account, String typed) {
        AccountDraft head = top.getOrDefault(account, account);
        List<AccountDraft> group = members.getOrDefault(head, List.of());
        if (group.size() < 2) {
            return Optional.empty();
        }
        return people.computeIfAbsent(head, _ -> people(group))
                .find(typed)
                .one()
                .map(Match.One::item);
    }

    private static PersonIndex<Elsewhere> people(List<AccountDraft> group) {
        PersonIndex<Elsewhere> index = new PersonIndex<>();
        group.forEach(account -> account.people.addTo(index, name -> new Elsewhere(name, account.name())));
        return index;
    }

    private static AccountDraft head(AccountDraft account, Map<AccountDraft, AccountDraft> parents) {
        Set<AccountDraft> seen = new HashSet<>();
        AccountDraft at = account;
        while (parents.containsKey(at) && seen.add(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
