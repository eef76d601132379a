package dev.kap.analysis;

import static dev.kap.analysis.Figures.EXACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Concentration;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.Departure;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Portfolio;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.TeamMember;
import dev.kap.portfolio.Tie;
import dev.kap.portfolio.YearFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for portfolios of any shape. */
class PropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void quadrantsPartitionTheContacts(long seed) {
        for (AccountInsight account : of(portfolio(seed)).accounts()) {
            assertThat(Arrays.stream(Quadrant.values())
                            .mapToInt(quadrant -> account.in(quadrant).size())
                            .sum())
                    .isEqualTo(account.contacts().size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesSumToOne(long seed) {
        Concentration pareto = of(portfolio(seed)).concentration();

        assertThat(pareto.ranking().stream()
                        .mapToDouble(Concentration.Ranked::share)
                        .sum())
                .isCloseTo(1, EXACT);
        assertThat(pareto.ranking().getLast().cumulative()).isCloseTo(1, EXACT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void departuresLoseBetweenNothingAndEverything(long seed) {
        for (AccountInsight account : of(portfolio(seed)).accounts()) {
            assertThat(account.dependence().departures())
                    .allSatisfy(departure -> assertThat(departure.capitalLost()).isBetween(-1e-12, 1 + 1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheDepartureTestSaysIsWhatLeavingDoes(long seed) {
        Portfolio portfolio = portfolio(seed);
        AccountInsight before = of(portfolio).accounts().getFirst();
        Departure departure = before.dependence().departures().getFirst();
        AccountInsight after = of(changed(
                        portfolio,
                        account -> links(
                                account,
                                account.links().stream()
                                        .filter(link -> !link.teamMember().equals(departure.person()))
                                        .toList())))
                .accounts()
                .getFirst();

        assertThat(after.dependence().capital())
                .isCloseTo(before.dependence().capital() * (1 - departure.capitalLost()), EXACT);
        assertThat(after.dependence().capital())
                .isLessThanOrEqualTo(before.dependence().capital());
        assertThat(after.contacts().stream()
                        .filter(contact -> !contact.hasLiveLink()
                                && before.contact(contact.name()).orElseThrow().hasLiveLink())
                        .map(ContactInsight::name)
                        .sorted())
                .isEqualTo(departure.orphaned());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accessNeverRisesWhenATieGoes(long seed) {
        Portfolio portfolio = portfolio(seed);
        PortfolioInsight before = of(portfolio);
        PortfolioInsight after = of(changed(
                portfolio,
                account ->
                        ties(account, account.ties().subList(1, account.ties().size()))));

        for (int i = 0; i < before.accounts().size(); i++) {
            for (ContactInsight contact : before.accounts().get(i).contacts()) {
                assertThat(access(
                                after.accounts().get(i).contact(contact.name()).orElseThrow()))
                        .isLessThanOrEqualTo(access(contact) + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSecondWayIsNoBetterThanTheFirst(long seed) {
        for (AccountInsight account : of(portfolio(seed)).accounts()) {
            account.contacts().stream()
                    .filter(contact -> contact.secondAccess() != null)
                    .forEach(contact -> assertThat(contact.secondAccess().value())
                            .isLessThanOrEqualTo(contact.access().value() + 1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void scalingAllRevenuesChangesNoShare(long seed) {
        Portfolio portfolio = portfolio(seed);
        Concentration before = of(portfolio).concentration();
        Concentration after =
                of(changed(portfolio, PropertiesTest::thousandfold)).concentration();

        assertThat(after.herfindahl()).isCloseTo(before.herfindahl(), EXACT);
        assertThat(after.top3Share()).isCloseTo(before.top3Share(), EXACT);
        assertThat(after.accountsFor80Percent()).isEqualTo(before.accountsFor80Percent());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renamingPeopleChangesNoNumber(long seed) {
        Portfolio portfolio = portfolio(seed);
        PortfolioInsight before = of(portfolio);
        PortfolioInsight after = of(changed(portfolio, PropertiesTest::renamed));

        for (int i = 0; i < before.accounts().size(); i++) {
            AccountInsight one = before.accounts().get(i);
            AccountInsight other = after.accounts().get(i);
            assertThat(other.dependence().capital()).isCloseTo(one.dependence().capital(), EXACT);
            for (int c = 0; c < one.contacts().size(); c++) {
                ContactInsight was = one.contacts().get(c);
                ContactInsight is = other.contacts().get(c);
                assertThat(orMinusOne(is.influence().value()))
                        .isCloseTo(orMinusOne(was.influence().value()), EXACT);
                assertThat(access(is)).isCloseTo(access(was), EXACT);
                assertThat(is.betweenness()).isCloseTo(was.betweenness(), EXACT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shufflingRowsChangesNothing(long seed) {
        Portfolio portfolio = portfolio(seed);
        Portfolio shuffled = changed(portfolio, account -> shuffled(account, new Random(seed)));
        PortfolioInsight before = of(portfolio);
        PortfolioInsight after = of(shuffled);

        assertThat(after.concentration()).isEqualTo(before.concentration());
        assertThat(after.selection()).isEqualTo(before.selection());
        for (int i = 0; i < before.accounts().size(); i++) {
            AccountInsight one = before.accounts().get(i);
            AccountInsight other = after.accounts().get(i);
            assertThat(other.contacts()).containsExactlyInAnyOrderElementsOf(one.contacts());
            assertThat(other.dependence().departures())
                    .containsExactlyInAnyOrderElementsOf(one.dependence().departures());
            assertThat(other.team()).isEqualTo(one.team());
            assertThat(other.structure().centralPeople())
                    .isEqualTo(one.structure().centralPeople());
            assertThat(other.structure().missingPeople())
                    .isEqualTo(one.structure().missingPeople());
            assertThat(other.coveredInfluence()).isEqualTo(one.coveredInfluence());
            assertThat(other.dependence().capital()).isEqualTo(one.dependence().capital());
        }
    }

    private static Portfolio portfolio(long seed) {
        return RandomAccount.portfolio(seed).build();
    }

    private static PortfolioInsight of(Portfolio portfolio) {
        return Analysis.of(portfolio).value();
    }

    private static double access(ContactInsight contact) {
        return contact.access() == null ? 0 : contact.access().value();
    }

    private static double orMinusOne(Double value) {
        return value == null ? -1 : value;
    }

    private static Portfolio changed(Portfolio p, UnaryOperator<Account> change) {
        List<TeamMember> team = new ArrayList<>(p.team());
        p.team()
                .forEach(member -> team.add(new TeamMember(
                        member.origin(), renamed(member.name()), "", member.level(), "", "", null, false, null, true)));
        return new Portfolio(
                p.input(),
                p.asOf(),
                p.settings(),
                p.accounts().stream().map(change).toList(),
                team,
                p.nominations(),
                p.criteria(),
                p.serviceLevels(),
                p.columns());
    }

    private static Account links(Account a, List<Link> links) {
        return account(a, a.profile(), a.contacts(), links, a.ties());
    }

    private static Account ties(Account a, List<Tie> ties) {
        return account(a, a.profile(), a.contacts(), a.links(), ties);
    }

    private static Account thousandfold(Account a) {
        Profile p = a.profile();
        YearFigures figures = p.business().figures();
        Measure revenue = new Measure(figures.revenue().actual() * 1000, null, null);
        return account(
                a,
                p.with(p.business().withFigures(new YearFigures(revenue, figures.profit(), figures.units()))),
                a.contacts(),
                a.links(),
                a.ties());
    }

    private static Account shuffled(Account a, Random random) {
        return account(
                a,
                a.profile(),
                shuffled(a.contacts(), random),
                shuffled(a.links(), random),
                shuffled(a.ties(), random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Account renamed(Account a) {
        return account(
                a,
                a.profile(),
                a.contacts().stream().map(PropertiesTest::renamed).toList(),
                a.links().stream()
                        .map(l -> new Link(
                                l.origin(),
                                renamed(l.teamMember()),
                                renamed(l.contact()),
                                l.strength(),
                                l.lastContact(),
                                null))
                        .toList(),
                a.ties().stream()
                        .map(t -> new Tie(t.origin(), renamed(t.from()), renamed(t.to()), t.kind(), t.strength()))
                        .toList());
    }

    private static Contact renamed(Contact c) {
        Contact.Identity identity = c.identity();
        Contact.Position position = c.position();
        return new Contact(
                c.origin(),
                new Contact.Identity(renamed(c.name()), identity.id(), identity.email(), identity.phone()),
                new Contact.Position(
                        position.jobTitle(),
                        position.function(),
                        position.level(),
                        renamed(position.reportsTo()),
                        position.outside()),
                c.stay(),
                c.rating(),
                c.notes(),
                c.facts());
    }

    /** Turns the alphabetical order round about. */
    private static String renamed(String name) {
        return name.isEmpty() ? "" : new StringBuilder(name).reverse() + " " + (char) ('z' - name.length());
    }

    private static Account account(
            Account a, Profile profile, List<Contact> contacts, List<Link> links, List<Tie> ties) {
        return new Account(
                profile,
                contacts,
                links,
                ties,
                a.results(),
                a.opportunities(),
                a.whiteSpaces(),
                a.objectives(),
                a.actions(),
                a.delivered(),
                a.competitors(),
                a.reviews(),
                a.answers(),
                a.room(),
                a.swot());
    }
}
