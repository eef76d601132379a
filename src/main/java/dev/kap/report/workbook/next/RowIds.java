package dev.kap.report.workbook.next;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Opportunity;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.StableId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// RowIds for what has none. They are made of the names, so that the same row gets the same one in every run, and
/// nobody
/// new ever gets that of somebody who left.
final class RowIds {

    private static final int SHORTEST = 6;

    private final IdentityHashMap<Object, String> made = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private RowIds() {}

    static RowIds of(Portfolio portfolio) {
        RowIds ids = new RowIds();
        for (Account account : portfolio.accounts()) {
            ids.take(account.profile().organisation().id());
            account.contacts().forEach(contact -> ids.take(contact.identity().id()));
            account.opportunities().forEach(deal -> ids.take(deal.deal().id()));
            account.actions().forEach(action -> ids.take(action.handling().id()));
        }
        portfolio.accounts().forEach(ids::make);
        return ids;
    }

    private void take(String id) {
        taken.add(id.toLowerCase(Locale.ROOT));
    }

    private void make(Account account) {
        if (account.profile().organisation().id().isEmpty()) {
            made.put(account.profile(), id("A-", account.name()));
        }
        for (Contact contact : account.contacts()) {
            if (contact.identity().id().isEmpty()) {
                made.put(contact, id("C-", account.name(), contact.name()));
            }
        }
        for (Opportunity deal : account.opportunities()) {
            if (deal.deal().id().isEmpty()) {
                made.put(deal, id("O-", account.name(), deal.name()));
            }
        }
        for (Action action : account.actions()) {
            if (action.handling().id().isEmpty()) {
                made.put(action, id("M-", account.name(), action.text(), action.contact()));
            }
        }
    }

    private String id(String kind, String... parts) {
        for (int letters = SHORTEST; letters <= StableId.LONGEST; letters++) {
            String id = kind + StableId.of(letters, parts);
            if (taken.add(id.toLowerCase(Locale.ROOT))) {
                return id;
            }
        }
        // More rows of the same words in all columns that count than an id has letters stay without.
        return "";
    }

    /// The id made for that record; empty where it has one of its own.
    String of(Object row) {
        return made.getOrDefault(row, "");
    }

    /// The same portfolio with these ids.
    Portfolio filled(Portfolio portfolio) {
        return portfolio.withAccounts(
                portfolio.accounts().stream().map(this::filled).toList());
    }

    private Account filled(Account account) {
        Profile profile = account.profile();
        List<Opportunity> deals =
                account.opportunities().stream().map(this::filled).toList();
        return account.withProfile(of(profile).isEmpty() ? profile : profile.identified(of(profile)))
                .withContacts(account.contacts().stream().map(this::filled).toList())
                .withOpportunities(deals)
                .withActions(account.actions().stream().map(this::filled).toList());
    }

    private Contact filled(Contact contact) {
        return of(contact).isEmpty() ? contact : contact.identified(of(contact));
    }

    private Opportunity filled(Opportunity deal) {
        return of(deal).isEmpty() ? deal : deal.identified(of(deal));
    }

    private Action filled(Action action) {
        return of(action).isEmpty() ? action : action.identified(of(action));
    }
}
