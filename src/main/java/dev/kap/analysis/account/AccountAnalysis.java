package dev.kap.analysis.account;

import dev.kap.analysis.title.JobTitles;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.AccountPosition;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.Leaver;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Neighbourhood;
import dev.kap.insight.Raters;
import dev.kap.insight.Score;
import dev.kap.insight.StableSum;
import dev.kap.insight.Team;
import dev.kap.insight.TeamInsight;
import dev.kap.insight.Turnover;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.TeamMember;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything about one account that does not need the others.
public final class AccountAnalysis {

    private AccountAnalysis() {}

    /// The figures of one account.
    public static AccountInsight of(
            Account account, String slug, AccountPosition standing, Portfolio portfolio, Team ours) {
        AccountInputs workings = AccountInputs.of(account, portfolio, ours);
        List<ContactInsight> contacts = workings.contacts();
        Departures departures = Departures.of(workings, contacts);
        List<Departure> all = departures.all();
        List<Neighbourhood> neighbourhoods = Neighbours.of(workings, contacts);
        List<Leaver> leavers = leavers(account, portfolio);
        Raters raters = RatersCompared.of(contacts, RoomScores.of(account));
        List<String> central = CentralPeople.among(contacts);
        AccountInsight figures = new AccountInsight(
                account,
                slug,
                standing,
                contacts,
                new Turnover(
                        leavers, BuyerChanges.of(workings, contacts, leavers), Handovers.of(workings, contacts, ours)),
                team(workings, all),
                new AccountInsight.Dependence(departures.capital(), departures.singleThreaded(all), all),
                LiveCoverage.of(contacts),
                coveredInfluence(contacts),
                new AccountInsight.Structure(
                        central, MissingPeople.of(workings, contacts, neighbourhoods), neighbourhoods),
                LeadsWithoutLink.of(workings, contacts),
                raters,
                List.of());
        return figures.with(Findings.of(figures, portfolio));
    }

    private static List<TeamInsight> team(AccountInputs workings, List<Departure> departures) {
        Map<String, Departure> byName = new HashMap<>();
        departures.stream()
                .filter(departure -> departure.side() == Departure.Side.OURS)
                .forEach(departure -> byName.put(departure.person(), departure));
        return workings.people().team().stream()
                .map(member -> insight(member, workings.links().of(member.name()), byName.get(member.name())))
                .sorted(Comparator.comparingDouble((TeamInsight member) -> -rounded(member.capitalShare()))
                        .thenComparing(member -> member.member().name(), NameOrder.ORDER))
                .toList();
    }

    private static TeamInsight insight(TeamMember member, List<LinkWorth> links, @Nullable Departure departure) {
        return new TeamInsight(
                member,
                JobTitles.level(member.level(), member.jobTitle()).orElse(null),
                links,
                departure == null ? null : departure.capitalLost());
    }

    private static double rounded(@Nullable Double share) {
        return share == null ? 0 : Math.round(share * 1e9) / 1e9;
    }

    private static List<Leaver> leavers(Account account, Portfolio portfolio) {
        Map<String, TreeSet<String>> reports = new TreeMap<>();
        account.contacts().stream()
                .filter(contact -> contact.present(portfolio.asOf()))
                .forEach(contact -> reports.computeIfAbsent(
                                contact.position().reportsTo(), boss -> new TreeSet<>(NameOrder.ORDER))
                        .add(contact.name()));
        return account.contacts().stream()
                .filter(contact -> !contact.present(portfolio.asOf()))
                .map(contact -> new Leaver(
                        contact,
                        !contact.left(portfolio.asOf()),
                        List.copyOf(reports.getOrDefault(contact.name(), new TreeSet<>()))))
                .toList();
    }

    /// Sum of influence x relationship / 10 over the sum of influence; an unknown relationship counts 0.
    private static @Nullable Double coveredInfluence(List<ContactInsight> contacts) {
        double influence = StableSum.of(contacts.stream().mapToDouble(contact -> orZero(contact.influence())));
        double covered = StableSum.of(contacts.stream()
                .mapToDouble(contact -> orZero(contact.influence()) * orZero(contact.relationship()) / 10));
        return influence == 0 ? null : Double.valueOf(covered / influence);
    }

    private static double orZero(Score score) {
        Double value = score.value();
        return value == null ? 0 : value;
    }
}
