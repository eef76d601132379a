package dev.kap.intake.join;

import dev.kap.intake.value.Fields;
import dev.kap.intake.value.Suggestion;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Contact;
import dev.kap.wording.Arg;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the contacts that the rows of Links and Ties name, with or without their account.
final class PeopleRows {

    private final AccountBook accounts;
    private final PersonIndex<AccountDraft> everybody = new PersonIndex<>();
    private final Map<AccountDraft, Map<String, Contact.Identity>> identities = new HashMap<>();

    PeopleRows(AccountBook accounts) {
        this.accounts = accounts;
        for (AccountDraft account : accounts.drafts()) {
            account.people.all().forEach(name -> everybody.add(name, account));
            account.people.ids().forEach(id -> everybody.add(id, account));
        }
    }

    /// A contact found, its account, and the row whose errors cost that account.
    record Found(Fields fields, AccountDraft account, String contact) {}

    /// The contact in that column: in the account of the row, else in the only account that has the name; one person
    /// who stands in several is found in each.
    List<Found> find(Fields fields, Column<?> column) {
        if (fields.name(column).isEmpty()) {
            fields.error("missing-value", column, Arg.text(column.title()));
            return List.of();
        }
        if (AccountBook.named(fields)) {
            return accounts.of(fields).flatMap(account -> in(account, fields.costing(account.name()), column)).stream()
                    .toList();
        }
        return anywhere(fields, column);
    }

    /// The contact in that column of an account; one who is not there is an error of the account.
    Optional<Found> in(AccountDraft account, Fields fields, Column<?> column) {
        return switch (account.people.find(fields.name(column))) {
            case Match.One<String>(String name, NameWay way) -> {
                way.note(fields, column, name);
                yield Optional.of(new Found(fields, account, name));
            }
            case Match.Several<String> _ -> {
                fields.error("ambiguous-contact", column, Arg.text(account.name()));
                yield Optional.empty();
            }
            case Match.None<String> none -> {
                fields.error("unknown-contact", column, Arg.text(account.name()), Suggestion.of(none.nearest()));
                yield Optional.empty();
            }
        };
    }

    /// The contact's name where a row of an account may name one; an unknown one is a warning and stays as typed.
    static String mentioned(AccountDraft account, Fields fields, Column<?> column) {
        return mentioned(account, fields, column, fields.name(column));
    }

    /// Likewise where the cell names several, in their order and each once.
    static List<String> allMentioned(AccountDraft account, Fields fields, Column<?> column) {
        return PeopleCells.names(fields.text(column)).stream()
                .map(typed -> mentioned(account, fields, column, typed))
                .distinct()
                .toList();
    }

    private static String mentioned(AccountDraft account, Fields fields, Column<?> column, String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        return switch (account.people.find(typed)) {
            case Match.One<String>(String name, NameWay way) -> {
                way.note(fields, column, name);
                yield name;
            }
            case Match.Several<String> _ -> {
                fields.error("ambiguous-contact", column, Arg.text(account.name()));
                yield typed;
            }
            case Match.None<String> none -> {
                fields.warning("unlisted-contact", column, Arg.text(account.name()), Suggestion.of(none.nearest()));
                yield typed;
            }
        };
    }

    private List<Found> anywhere(Fields fields, Column<?> column) {
        return switch (everybody.find(fields.name(column))) {
            case Match.One<AccountDraft>(AccountDraft account, NameWay _) ->
                in(account, fields.costing(account.name()), column).stream().toList();
            case Match.Several<AccountDraft>(List<AccountDraft> knowing)
            when onePerson(fields.name(column), knowing) ->
                knowing.stream()
                        .distinct()
                        .flatMap(account -> in(account, fields.costing(account.name()), column).stream())
                        .toList();
            case Match.Several<AccountDraft>(List<AccountDraft> knowing) -> {
                fields.error(
                        "contact-in-several-accounts",
                        column,
                        Arg.names(knowing.stream().map(AccountDraft::name).toList()));
                yield List.of();
            }
            case Match.None<AccountDraft> none -> {
                fields.error("contact-nowhere", column, Suggestion.of(none.nearest()));
                yield List.of();
            }
        };
    }

    /// Whether the name is the same person's in all of these accounts: one e-mail address or Contact ID says so.
    private boolean onePerson(String typed, List<AccountDraft> accounts) {
        List<Contact.Identity> identities = accounts.stream()
                .distinct()
                .flatMap(account -> identity(account, typed).stream())
                .toList();
        return identities.size() == accounts.stream().distinct().count()
                && (one(identities, Contact.Identity::email) || one(identities, Contact.Identity::id));
    }

    private Optional<Contact.Identity> identity(AccountDraft account, String typed) {
        Map<String, Contact.Identity> known = identities.computeIfAbsent(
                account,
                draft -> draft.contacts.stream()
                        .collect(Collectors.toMap(Contact::name, Contact::identity, (first, _) -> first)));
        return account.people.find(typed).one().map(Match.One::item).map(known::get);
    }

    private static boolean one(List<Contact.Identity> identities, Function<Contact.Identity, String> mark) {
        return identities.stream()
                                .map(identity -> mark.apply(identity).toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1
                && !mark.apply(identities.getFirst()).isEmpty();
    }
}
