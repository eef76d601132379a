package dev.kap.diagnosis;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.PortfolioInsight;
import dev.kap.insight.Team;
import dev.kap.portfolio.Portfolio;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import dev.kap.wording.ShortNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people of one account, theirs and ours: how sentences name them, and who of us takes care of whom.
public final class AccountPeople {

    private final AccountInsight account;
    private final Team team;
    private final Portfolio input;
    private @Nullable ShortNames shortNames;

    private AccountPeople(AccountInsight account, PortfolioInsight portfolio) {
        this.account = account;
        this.team = portfolio.team();
        this.input = portfolio.portfolio();
    }

    /// Worked out when the first name is said: most of these objects never say one.
    private ShortNames shortNames() {
        ShortNames known = shortNames;
        if (known == null) {
            known = team.shortNames()
                    .with(Stream.concat(
                                    account.account().contacts().stream().map(c -> c.name()),
                                    Stream.of(account.account().profile().care().accountManager()))
                            .toList());
            shortNames = known;
        }
        return known;
    }

    /// The people of that account.
    public static AccountPeople of(AccountInsight account, PortfolioInsight portfolio) {
        return new AccountPeople(account, portfolio);
    }

    /// The short form of that name.
    public Arg name(String name) {
        return Arg.text(shortNames().of(name));
    }

    /// The short form of that contact's name.
    public Arg name(ContactInsight contact) {
        return name(contact.name());
    }

    /// The short names of these contacts, three at the most.
    public Arg contacts(List<ContactInsight> contacts) {
        return names(contacts.stream().map(ContactInsight::name).toList());
    }

    /// The short forms of these names, three at the most.
    public Arg names(List<String> names) {
        return Listing.names(shortNames().all(names));
    }

    /// The short forms of the first two of these names, where the sentence holds a second list.
    Arg two(List<String> names) {
        return few(names, 2);
    }

    /// The short forms of the first so many of these names.
    Arg few(List<String> names, int shown) {
        return Listing.few(shortNames().all(names), shown);
    }

    /// Whether nobody of that name is known to have left us.
    public boolean withUs(String teamMember) {
        return input.withUs(teamMember);
    }

    /// The account manager, unless gone.
    public Optional<String> manager() {
        return Optional.of(account.account().profile().care().accountManager())
                .filter(name -> !name.isEmpty())
                .filter(this::withUs);
    }

    /// That person, unless nobody is named or the one named has left us; then the account manager.
    public Optional<String> orManager(String named) {
        return Optional.of(named)
                .filter(name -> !name.isEmpty())
                .filter(this::withUs)
                .or(this::manager);
    }

    /// Who takes care of the contact, and so owns each move with it: Our lead, else the strongest live link, else the
    /// account manager.
    public Optional<String> carer(ContactInsight contact) {
        return lead(contact).or(() -> strongest(contact)).or(this::manager);
    }

    /// Our lead of the contact, unless none is named or the one named has left us.
    public Optional<String> lead(ContactInsight contact) {
        return contact.contact().lead(this::withUs);
    }

    /// The team member with the strongest live link to the contact.
    public Optional<String> strongest(ContactInsight contact) {
        return contact.links().stream()
                .filter(link -> link.counts() && link.live())
                .map(link -> link.link().teamMember())
                .filter(this::withUs)
                .findFirst();
    }

    /// The step with its owner behind it, "Rate them in one hour: Tolland"; without an owner the step alone.
    public Sentence step(Sentence what, Optional<String> owner) {
        return owner.map(name -> Sentence.of("diagnosis.step", Arg.phrase(what), name(name)))
                .orElse(what);
    }

    /// The day of the latest contact by any of us.
    public static Optional<LocalDate> lastContact(ContactInsight contact) {
        return contact.links().stream()
                .map(link -> link.link().lastContact())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
