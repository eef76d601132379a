package dev.kap.intake.join;

import dev.kap.intake.value.Cleaned;
import dev.kap.intake.value.ProblemCollector;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.column.AccountColumn;
import dev.kap.portfolio.column.ContactColumn;
import dev.kap.problem.Problem;
import dev.kap.problem.Severity;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names who probably stands there twice: contacts of one account with one e-mail or one name in two spellings,
/// accounts
/// that differ by legal form or punctuation only. Nothing is merged.
final class Doubles {

    /// So many are named of those who share one address.
    private static final int NAMED = 5;

    /// As umlauts and å are spelt out.
    private static final Pattern SPELT = Pattern.compile("([aou])e|(a)a");

    private record One(AccountDraft account, Contact contact) {}

    private final ProblemCollector ledger;

    private Doubles(ProblemCollector ledger) {
        this.ledger = ledger;
    }

    static void warn(List<AccountDraft> accounts, ProblemCollector ledger) {
        Doubles doubles = new Doubles(ledger);
        accounts.forEach(doubles::contacts);
        doubles.accounts(accounts);
        doubles.acrossAccounts(accounts);
    }

    private void contacts(AccountDraft account) {
        Map<String, List<Contact>> byEmail = new LinkedHashMap<>();
        Map<String, List<Contact>> bySpelling = new LinkedHashMap<>();
        for (Contact contact : account.contacts) {
            if (!contact.identity().email().isEmpty()) {
                add(byEmail, email(contact), contact);
            }
            add(bySpelling, spelling(contact.name()), contact);
        }
        byEmail.values().stream()
                .filter(several -> several.size() > 1)
                .forEach(several -> say("same-email", several, account));
        bySpelling.values().stream()
                .filter(Doubles::spelledOtherwise)
                .filter(several -> !oneEmail(several))
                .forEach(several -> say("same-name-otherwise", several, account));
    }

    private void say(String kind, List<Contact> several, AccountDraft account) {
        Contact last = several.getLast();
        ContactColumn column = kind.equals("same-email") ? ContactColumn.EMAIL : ContactColumn.CONTACT;
        ledger.add(Problem.of(
                Severity.WARNING,
                kind,
                last.origin().place(column),
                column == ContactColumn.EMAIL ? last.identity().email() : last.name(),
                names(several.stream().map(Contact::name).toList()),
                Arg.text(account.name())));
    }

    private void accounts(List<AccountDraft> accounts) {
        Map<String, List<AccountDraft>> byCore = new LinkedHashMap<>();
        accounts.forEach(account -> add(byCore, CompanyCells.core(account.name()), account));
        for (List<AccountDraft> several : byCore.values()) {
            if (several.size() > 1
                    && !several.getFirst().name().equals(several.getLast().name())) {
                Origin last = several.getLast().profile.origin();
                ledger.add(Problem.of(
                        Severity.WARNING,
                        "accounts-alike",
                        last.place(AccountColumn.ACCOUNT),
                        several.getLast().name(),
                        names(several.stream().map(AccountDraft::name).toList())));
            }
        }
    }

    /// One name in two accounts is one person where e-mail or Contact ID are the same.
    private void acrossAccounts(List<AccountDraft> accounts) {
        Map<String, List<One>> same = new LinkedHashMap<>();
        for (AccountDraft account : accounts) {
            for (Contact contact : account.contacts) {
                String name = spelling(contact.name()) + "\n";
                if (!contact.identity().email().isEmpty()) {
                    add(same, name + email(contact), new One(account, contact));
                } else if (!contact.identity().id().isEmpty()) {
                    add(same, name + Ids.bare(contact.identity().id()), new One(account, contact));
                }
            }
        }
        for (List<One> several : same.values()) {
            if (several.stream().map(one -> one.contact.origin()).distinct().count() > 1
                    && several.stream().map(One::account).distinct().count() > 1) {
                One last = several.getLast();
                ledger.add(Problem.of(
                        Severity.NOTE,
                        "one-person",
                        last.contact.origin().place(ContactColumn.CONTACT),
                        last.contact.name(),
                        names(several.stream().map(one -> one.account.name()).toList())));
            }
        }
    }

    /// Of one name to the letter there are two people, or an error says so.
    private static boolean spelledOtherwise(List<Contact> several) {
        return several.stream()
                        .map(contact -> Folded.key(contact.name()))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean oneEmail(List<Contact> several) {
        return !several.getFirst().identity().email().isEmpty()
                && several.stream().map(Doubles::email).distinct().count() == 1;
    }

    private static Arg names(Collection<String> names) {
        return Arg.names(names.stream().limit(NAMED).toList());
    }

    private static <T> void add(Map<String, List<T>> index, String key, T item) {
        index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(item);
    }

    private static String email(Contact contact) {
        return contact.identity().email().toLowerCase(Locale.ROOT);
    }

    /// The same for Müller, Muller and Mueller, with and without a title, and for "Müller, Jürgen".
    private static String spelling(String name) {
        String untitled = PersonNames.untitled(name);
        String bare = Folded.bare(PersonNames.turned(untitled).orElse(untitled)).stream()
                .min(Comparator.comparingInt(String::length))
                .orElse("");
        return Cleaned.name(SPELT.matcher(bare).replaceAll("$1$2"));
    }
}
