package dev.kap;

import dev.kap.analysis.Access;
import dev.kap.analysis.AccountInsight;
import dev.kap.analysis.Concentration;
import dev.kap.analysis.Concentration.Ranked;
import dev.kap.analysis.ContactInsight;
import dev.kap.analysis.Coverage;
import dev.kap.analysis.Departure;
import dev.kap.analysis.Leaver;
import dev.kap.analysis.LinkWorth;
import dev.kap.analysis.MissingPerson;
import dev.kap.analysis.NominationInsight;
import dev.kap.analysis.PortfolioInsight;
import dev.kap.analysis.Score;
import dev.kap.analysis.Standing;
import dev.kap.analysis.TeamInsight;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Sheet;
import dev.kap.portfolio.TeamMember;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the analysis says of a portfolio, in short: enough to test the stages behind it one by one. */
public final class Insights {

    private final Portfolio portfolio;

    private Insights(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static PortfolioInsight of(Portfolio portfolio) {
        return new Insights(portfolio).insight();
    }

    private PortfolioInsight insight() {
        return new PortfolioInsight(
                portfolio,
                concentration(),
                new NominationInsight(0, 0, null, null, List.of()),
                portfolio.accounts().stream().map(this::account).toList());
    }

    private Concentration concentration() {
        List<Account> ranked = portfolio.accounts().stream()
                .filter(a -> revenue(a) != null && revenue(a) > 0)
                .sorted(Comparator.comparingDouble(a -> -revenue(a)))
                .toList();
        if (ranked.isEmpty()) {
            return new Concentration(null, null, null, null, null, null, null, List.of(), List.of(), false);
        }
        double sum = ranked.stream().mapToDouble(Insights::revenue).sum();
        List<Ranked> ranking = ranked.stream()
                .map(a -> new Ranked(a.name(), revenue(a), revenue(a) / sum, 0))
                .toList();
        double top3 = ranking.stream().limit(3).mapToDouble(Ranked::share).sum();
        return new Concentration(
                sum, sum, ranked.size() < 3 ? 1 : top3, null, null, null, null, ranking, List.of(), false);
    }

    private static Double revenue(Account account) {
        return account.profile().figures().revenue().actual();
    }

    private AccountInsight account(Account account) {
        LocalDate asOf = portfolio.asOf();
        List<ContactInsight> contacts = account.contacts().stream()
                .filter(c -> c.present(asOf))
                .map(c -> contact(account, c))
                .toList();
        Double sum = concentration().revenue();
        Double revenue = revenue(account);
        boolean links = portfolio.has(Sheet.LINKS) && !contacts.isEmpty();
        return new AccountInsight(
                account,
                account.name().toLowerCase(),
                new Standing(
                        account.profile().figures(),
                        revenue,
                        revenue == null || sum == null ? null : revenue / sum,
                        null,
                        null,
                        null),
                contacts,
                account.contacts().stream()
                        .filter(c -> c.left(asOf))
                        .map(c -> new Leaver(c, List.of()))
                        .toList(),
                team(contacts),
                links ? capital(contacts, "") : null,
                null,
                links ? departures(contacts) : List.of(),
                coverage(contacts),
                covered(contacts),
                List.of(),
                missing(account, contacts));
    }

    private ContactInsight contact(Account account, Contact contact) {
        List<LinkWorth> links = links(account, contact.name());
        Score influence = new Score(contact.influence(), null, Score.Confidence.MEDIUM);
        Score relationship = new Score(contact.relationship(), evidenced(links, ""), Score.Confidence.MEDIUM);
        List<Access> ways = ways(account, contact);
        return new ContactInsight(
                contact,
                contact.level(),
                false,
                influence,
                relationship,
                quadrant(influence, relationship),
                false,
                influence.known()
                        ? relationship.known() ? List.of() : List.of("Relationship")
                        : List.of("Decision role or Job title"),
                ways.isEmpty() ? null : ways.getFirst(),
                ways.size() < 2 ? null : ways.get(1),
                links,
                0);
    }

    private static Quadrant quadrant(Score influence, Score relationship) {
        if (!influence.known() || !relationship.known()) {
            return Quadrant.UNPLACED;
        }
        if (influence.value() > 5) {
            return relationship.value() > 5 ? Quadrant.NURTURE : Quadrant.DEVELOP;
        }
        return relationship.value() > 5 ? Quadrant.SUPPORT : Quadrant.WATCH;
    }

    private List<LinkWorth> links(Account account, String contact) {
        return account.links().stream()
                .filter(link -> link.contact().equals(contact))
                .map(this::worth)
                .sorted(Comparator.comparingDouble(link -> -link.worth()))
                .toList();
    }

    private LinkWorth worth(Link link) {
        if (link.strength() == null) {
            return new LinkWorth(link, 0, false, false);
        }
        double years = link.lastContact() == null
                ? 99
                : ChronoUnit.DAYS.between(link.lastContact(), portfolio.asOf()) / 365.25;
        double worth = 2 * link.strength() * Math.max(0.3, Math.pow(0.5, years));
        return new LinkWorth(link, worth, worth >= 5, true);
    }

    private static Double evidenced(List<LinkWorth> links, String without) {
        List<LinkWorth> left = links.stream()
                .filter(l -> l.counts() && !l.link().teamMember().equals(without))
                .toList();
        return left.isEmpty()
                ? null
                : Math.min(
                        10,
                        left.getFirst().worth()
                                + 0.5
                                        * left.stream()
                                                .skip(1)
                                                .filter(LinkWorth::live)
                                                .count());
    }

    /** The direct way and the ways of one step over the boss or a report. */
    private List<Access> ways(Account account, Contact contact) {
        List<Access> ways = new ArrayList<>();
        for (LinkWorth link : links(account, contact.name())) {
            if (link.counts()) {
                ways.add(new Access(link.worth() / 10, List.of(link.link().teamMember(), contact.name())));
            }
        }
        account.contacts().stream()
                .filter(c -> c.reportsTo().equals(contact.name())
                        || contact.reportsTo().equals(c.name()))
                .forEach(c -> links(account, c.name()).stream()
                        .filter(LinkWorth::counts)
                        .forEach(link -> ways.add(new Access(
                                link.worth() / 10 * 0.6 * 0.8,
                                List.of(link.link().teamMember(), c.name(), contact.name())))));
        return ways.stream()
                .sorted(Comparator.comparingDouble(way -> -way.value()))
                .toList();
    }

    private List<TeamInsight> team(List<ContactInsight> contacts) {
        return portfolio.team().stream()
                .map(member -> member(member, contacts))
                .filter(member -> !member.links().isEmpty())
                .toList();
    }

    private static TeamInsight member(TeamMember member, List<ContactInsight> contacts) {
        return new TeamInsight(
                member,
                member.level(),
                contacts.stream()
                        .flatMap(c -> c.links().stream())
                        .filter(l -> l.counts() && l.link().teamMember().equals(member.name()))
                        .toList(),
                null);
    }

    private static double capital(List<ContactInsight> contacts, String without) {
        return contacts.stream()
                .filter(c -> c.influence().known() && !c.name().equals(without))
                .mapToDouble(c -> c.influence().value() * orZero(evidenced(c.links(), without)))
                .sum();
    }

    private List<Departure> departures(List<ContactInsight> contacts) {
        double all = capital(contacts, "");
        Function<String, Double> lost = name -> all == 0 ? null : 1 - capital(contacts, name) / all;
        return Stream.concat(
                        team(contacts).stream()
                                .map(t -> t.member().name())
                                .map(n -> new Departure(n, Departure.Side.OURS, lost.apply(n), List.of(), null)),
                        contacts.stream()
                                .map(ContactInsight::name)
                                .map(n -> new Departure(n, Departure.Side.THEIRS, lost.apply(n), List.of(), null)))
                .toList();
    }

    private static Coverage coverage(List<ContactInsight> contacts) {
        List<ContactInsight> own =
                contacts.stream().filter(c -> !c.contact().external()).toList();
        List<Coverage.Cell> cells = own.stream()
                .map(c -> new Coverage.Cell(
                        c.level(),
                        c.contact().function(),
                        List.of(c.name()),
                        c.links().stream().mapToDouble(LinkWorth::worth).max().orElse(0)))
                .toList();
        return new Coverage(
                share(own, c -> c.level() == null ? "" : c.level().key()),
                share(own, c -> c.contact().function()),
                cells);
    }

    private static Double share(List<ContactInsight> contacts, Function<ContactInsight, String> key) {
        Map<String, Boolean> live = new HashMap<>();
        contacts.stream()
                .filter(c -> !key.apply(c).isEmpty())
                .forEach(c -> live.merge(key.apply(c), c.hasLiveLink(), Boolean::logicalOr));
        return live.isEmpty()
                ? null
                : (double) live.values().stream().filter(l -> l).count() / live.size();
    }

    private static Double covered(List<ContactInsight> contacts) {
        double all = contacts.stream()
                .mapToDouble(c -> orZero(c.influence().value()))
                .sum();
        double covered = contacts.stream()
                .mapToDouble(c ->
                        orZero(c.influence().value()) * orZero(c.relationship().value()) / 10)
                .sum();
        return all == 0 ? null : covered / all;
    }

    private static List<MissingPerson> missing(Account account, List<ContactInsight> contacts) {
        List<String> known = account.contacts().stream().map(Contact::name).toList();
        return contacts.stream()
                .filter(c -> !c.contact().reportsTo().isEmpty()
                        && !known.contains(c.contact().reportsTo()))
                .map(c -> new MissingPerson(MissingPerson.Kind.BOSS, c.contact().reportsTo(), c.name()))
                .toList();
    }

    private static double orZero(Double number) {
        return number == null ? 0 : number;
    }
}
