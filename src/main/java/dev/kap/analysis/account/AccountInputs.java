package dev.kap.analysis.account;

import dev.kap.analysis.graph.Betweenness;
import dev.kap.insight.Approach;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.NameOrder;
import dev.kap.insight.Score;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.List;
import java.util.Optional;

/// What the figures of one account are worked out from.
record AccountInputs(
        Account account,
        Portfolio portfolio,
        PresentPeople people,
        TieGraph graph,
        LinkWorths links,
        BothScores ratings,
        IntroductionPaths ways) {

    static AccountInputs of(Account account, Portfolio portfolio, Team ours) {
        Settings settings = portfolio.settings();
        PresentPeople people = PresentPeople.of(account, portfolio, ours);
        TieGraph graph = TieGraph.of(people, settings);
        LinkWorths links = LinkWorths.of(people, settings, portfolio.asOf());
        BothScores ratings = BothScores.of(graph, settings, RoomScores.of(account));
        IntroductionPaths ways =
                IntroductionPaths.of(graph, links, settings, Introducers.of(people, links, ratings, settings));
        return new AccountInputs(account, portfolio, people, graph, links, ratings, ways);
    }

    Settings settings() {
        return portfolio.settings();
    }

    /// The insights of the present contacts, in the order of the input.
    List<ContactInsight> contacts() {
        double[] betweenness = Betweenness.of(graph.neighbours());
        return people.contacts().stream()
                .map(contact -> insight(contact, betweenness[people.number(contact.name())]))
                .toList();
    }

    private ContactInsight insight(Contact contact, double betweenness) {
        Optional<Level> level = ratings.levelOf(contact);
        List<LinkWorth> worths = links.to(contact.name());
        Score influence = ratings.influence(contact);
        Score relationship = ratings.relationship(contact, worths);
        int number = people.number(contact.name());
        return new ContactInsight(
                contact,
                level.orElse(null),
                contact.position().level() == null && level.isPresent(),
                influence,
                relationship,
                Placing.of(influence, relationship, settings()),
                approach(number, worths),
                worths,
                betweenness,
                ratings.parts(contact).orElse(null));
    }

    private Approach approach(int number, List<LinkWorth> worths) {
        return new Approach(
                ways.to(number).orElse(null),
                ways.secondTo(number).orElse(null),
                ways.closedTo(number).orElse(null),
                worths.stream()
                        .map(LinkWorth::link)
                        .filter(link -> link.strength() == null
                                && link.recent(portfolio.asOf(), portfolio.days(Setting.REGULAR_DAYS)))
                        .map(Link::teamMember)
                        .distinct()
                        .sorted(NameOrder.ORDER)
                        .toList());
    }
}
