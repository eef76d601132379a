package dev.kap.planning.change;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail.Person;
import dev.kap.plan.ChangeDetail.Point;
import dev.kap.plan.ChangeDetail.Post;
import dev.kap.plan.ChangeDetail.Renewed;
import dev.kap.plan.ChangeDetail.Shift;
import dev.kap.planning.target.Deciders;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Opportunity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who of one account is not as before, and who came and went with what hangs on them.
record PeopleChanges(Matched matched, AccountPlan before, AccountPlan now, LocalDate since, LocalDate today) {

    /// Who was not here before, or was in another account.
    private List<Matched.Person> present(List<Matched.Person> people, LocalDate day) {
        return people.stream().filter(one -> one.contact().present(day)).toList();
    }

    private Optional<Matched.Person> was(Matched.Person person) {
        return matched.before(person).filter(one -> one.contact().present(since));
    }

    private Optional<Matched.Person> is(Matched.Person person) {
        return matched.now(person).filter(one -> one.contact().present(today));
    }

    private boolean here(Matched.Person was) {
        return was.account().equals(before);
    }

    /// Who was nowhere before, with what hangs on them now.
    List<Person> came() {
        return present(matched.nowIn(now), today).stream()
                .filter(person -> was(person).isEmpty())
                .map(person -> person(
                        now, today, person.contact(), person.contact().stay().since()))
                .toList();
    }

    /// Who is nowhere any more, with what hung on them before.
    List<Person> went() {
        return present(matched.beforeIn(before), since).stream()
                .filter(person -> is(person).isEmpty())
                .map(person -> person(before, since, person.contact(), until(person)))
                .toList();
    }

    /// The last day, as whichever workbook says it.
    private @Nullable LocalDate until(Matched.Person person) {
        LocalDate then = person.contact().stay().until();
        return matched.now(person).map(one -> one.contact().stay().until()).orElse(then);
    }

    private static Person person(AccountPlan account, LocalDate day, Contact contact, @Nullable LocalDate when) {
        Deciders deciders = new Deciders(account.insight(), day);
        Optional<ContactInsight> known = account.insight().contact(contact.name());
        return new Person(
                contact.name(),
                contact.position().jobTitle(),
                known.filter(deciders::decides).isPresent(),
                when,
                known.stream()
                        .flatMap(one -> one.links().stream())
                        .filter(LinkWorth::live)
                        .map(link -> link.link().teamMember())
                        .toList(),
                account.insight().account().openOpportunities().stream()
                        .filter(deal -> decides(deciders, deal, contact))
                        .map(Opportunity::name)
                        .toList(),
                account.insight().contacts().stream()
                        .filter(one -> one.access() != null
                                && one.access().introducers().contains(contact.name()))
                        .map(ContactInsight::name)
                        .toList());
    }

    private static boolean decides(Deciders deciders, Opportunity deal, Contact contact) {
        return deciders.of(deal).stream().anyMatch(one -> one.name().equals(contact.name()));
    }

    /// Who is in both workbooks and not called as before, not where they were, or in another post.
    List<Renewed> renewed() {
        List<Renewed> all = new ArrayList<>();
        for (Matched.Person person : present(matched.nowIn(now), today)) {
            was(person)
                    .flatMap(old -> renewed(
                            person, old, here(old) ? null : old.account().name(), null))
                    .ifPresent(all::add);
        }
        for (Matched.Person old : present(matched.beforeIn(before), since)) {
            is(old).filter(person -> !person.account().equals(now))
                    .flatMap(person ->
                            renewed(person, old, null, person.account().name()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Renewed> renewed(
            Matched.Person person, Matched.Person old, @Nullable String cameFrom, @Nullable String wentTo) {
        Contact is = person.contact();
        Contact was = old.contact();
        boolean named = Matched.key(is.name()).equals(Matched.key(was.name()));
        Post then = post(old);
        Post today = post(person);
        boolean same = then.equals(today);
        if (named && same && cameFrom == null && wentTo == null) {
            return Optional.empty();
        }
        return Optional.of(new Renewed(
                is.name(), named ? null : was.name(), cameFrom, wentTo, same ? null : then, same ? null : today));
    }

    private static Post post(Matched.Person person) {
        return new Post(
                person.contact().position().jobTitle(),
                person.account()
                        .insight()
                        .contact(person.contact().name())
                        .map(ContactInsight::level)
                        .orElse(null));
    }

    /// Whoever is in this account in both workbooks and was seen elsewhere on the quadrant.
    List<Shift> shifts(Causes causes, Function<String, List<String>> done) {
        return shifted((was, is) -> new Shift(
                        is.name(), point(was), point(is), causes.of(before, was, now, is), done.apply(is.name())))
                .toList();
    }

    /// Whoever stands elsewhere, the most influential first.
    <T> Stream<T> shifted(BiFunction<ContactInsight, ContactInsight, T> said) {
        return present(matched.nowIn(now), today).stream()
                .flatMap(person -> was(person).filter(this::here).stream().flatMap(old -> both(old, person).stream()))
                .filter(both -> !Causes.alike(both.was, both.is))
                .sorted((one, other) -> ContactInsight.BY_INFLUENCE.compare(one.is, other.is))
                .map(both -> said.apply(both.was, both.is));
    }

    private record Both(ContactInsight was, ContactInsight is) {}

    private Optional<Both> both(Matched.Person old, Matched.Person person) {
        return before.insight()
                .contact(old.contact().name())
                .flatMap(was -> now.insight().contact(person.contact().name()).map(is -> new Both(was, is)));
    }

    private static Point point(ContactInsight contact) {
        return new Point(contact.influence().value(), contact.relationship().value(), contact.quadrant());
    }
}
