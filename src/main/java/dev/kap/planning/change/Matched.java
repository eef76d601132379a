package dev.kap.planning.change;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.PortfolioPlan;
import dev.kap.portfolio.Contact;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which account and which person of two workbooks are the same: by id first, then by mail address, then by name and
/// account (domain.md, "What changed").
final class Matched {

    /// Somebody in an account. Two of them are never the same object twice: they are told apart by identity.
    record Person(AccountPlan account, Contact contact) {}

    private final Pairs<AccountPlan> accounts;
    private final IdentityHashMap<AccountPlan, List<Person>> before;
    private final IdentityHashMap<AccountPlan, List<Person>> now;
    private final Pairs<Person> people;

    Matched(PortfolioPlan before, PortfolioPlan now) {
        List<Function<AccountPlan, String>> keys = List.of(
                plan -> key(plan.insight().account().profile().organisation().id()), plan -> key(plan.name()));
        this.accounts = Pairs.of(before.accounts(), keys, now.accounts(), keys);
        this.before = people(before);
        this.now = people(now);
        this.people = Pairs.of(
                all(this.before),
                keys(Optional::of),
                all(this.now),
                keys(person -> accounts.before(person.account()).map(old -> new Person(old, person.contact()))));
    }

    private static IdentityHashMap<AccountPlan, List<Person>> people(PortfolioPlan plan) {
        IdentityHashMap<AccountPlan, List<Person>> people = new IdentityHashMap<>();
        plan.accounts()
                .forEach(account -> people.put(
                        account,
                        account.insight().account().contacts().stream()
                                .map(contact -> new Person(account, contact))
                                .toList()));
        return people;
    }

    private static List<Person> all(Map<AccountPlan, List<Person>> people) {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /// The keys of a person, the surest first; with the account as the workbook before has it.
    private static List<Function<Person, String>> keys(Function<Person, Optional<Person>> home) {
        return List.of(
                person -> there(home.apply(person), person.contact().identity().id()),
                person -> key(person.contact().identity().id()),
                person -> there(home.apply(person), person.contact().identity().email()),
                person -> key(person.contact().identity().email()),
                person -> there(home.apply(person), person.contact().name()));
    }

    private static String there(Optional<Person> home, String part) {
        return part.isBlank()
                ? ""
                : home.map(person -> key(person.account().name()) + "\n" + key(part))
                        .orElse("");
    }

    /// What tells two texts apart: not case, blanks or the way a letter is composed.
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /// What the account was in the workbook before.
    Optional<AccountPlan> before(AccountPlan account) {
        return accounts.before(account);
    }

    /// What the account of the workbook before is now.
    Optional<AccountPlan> now(AccountPlan account) {
        return accounts.now(account);
    }

    /// The people of an account of the later workbook, those who have left included.
    List<Person> nowIn(AccountPlan account) {
        return now.getOrDefault(account, List.of());
    }

    /// Likewise of the workbook before.
    List<Person> beforeIn(AccountPlan account) {
        return before.getOrDefault(account, List.of());
    }

    /// Who the person was.
    Optional<Person> before(Person person) {
        return people.before(person);
    }

    /// Who the person is.
    Optional<Person> now(Person person) {
        return people.now(person);
    }
}
