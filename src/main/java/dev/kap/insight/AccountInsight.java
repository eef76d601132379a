package dev.kap.insight;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Quadrant;
import dev.kap.portfolio.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the analysis knows of one account.
///
/// @param slug folder name of the account, unique in the portfolio
/// @param contacts the present ones, in the order of the input
/// @param turnover who came and went, on both sides
/// @param team our people with a link into the account, most capital first, then by name
/// @param coveredInfluence sum of influence x relationship / 10 over sum of influence, 0-1; null without any influence
/// @param leadGaps who of us should be close and is not
/// @param raters where our people rate the same contact
/// @param findings what the analysis noticed, by kind in the order of [Finding.Kind], then by name
public record AccountInsight(
        Account account,
        String slug,
        AccountPosition standing,
        List<ContactInsight> contacts,
        Turnover turnover,
        List<TeamInsight> team,
        Dependence dependence,
        Coverage coverage,
        @Nullable Double coveredInfluence,
        Structure structure,
        LeadGaps leadGaps,
        Raters raters,
        List<Finding> findings) {

    public AccountInsight {
        contacts = NamedList.of(contacts, ContactInsight::name);
        team = List.copyOf(team);
        findings = List.copyOf(findings);
    }

    /// Our capital in the account, and what of it hangs on whom.
    ///
    /// @param capital sum over contacts of influence x evidenced relationship; null without contacts or Links
    /// @param singleThreaded whether one person carries half of it; null where the capital is 0 or unknown
    /// @param departures ours before theirs, each in the order of the input
    public record Dependence(
            @Nullable Double capital, @Nullable Boolean singleThreaded, List<Departure> departures) {

        public Dependence {
            departures = List.copyOf(departures);
        }
    }

    /// What the ties between the people tell.
    ///
    /// @param centralPeople the up to three contacts with the largest betweenness above 0, largest first
    /// @param missingPeople bosses, roles, neighbours, in this order
    /// @param neighbourhoods one for each contact of influence 5 or more, in the order of the input
    public record Structure(
            List<String> centralPeople, List<MissingPerson> missingPeople, List<Neighbourhood> neighbourhoods) {

        public Structure {
            centralPeople = List.copyOf(centralPeople);
            missingPeople = List.copyOf(missingPeople);
            neighbourhoods = List.copyOf(neighbourhoods);
        }

        private Structure with(List<MissingPerson> missing) {
            return new Structure(centralPeople, missing, neighbourhoods);
        }
    }

    /// The same with these findings.
    public AccountInsight with(List<Finding> noticed) {
        return with(standing, noticed);
    }

    /// The same with its place in the portfolio.
    public AccountInsight with(AccountPosition chosen) {
        return with(chosen, findings);
    }

    private AccountInsight with(AccountPosition chosen, List<Finding> noticed) {
        return new AccountInsight(
                account,
                slug,
                chosen,
                contacts,
                turnover,
                team,
                dependence,
                coverage,
                coveredInfluence,
                structure,
                leadGaps,
                raters,
                noticed);
    }

    /// The same with these contacts and missing people alone: for what shows only some.
    public AccountInsight with(List<ContactInsight> some, List<MissingPerson> missing) {
        return new AccountInsight(
                account,
                slug,
                standing,
                some,
                turnover,
                team,
                dependence,
                coverage,
                coveredInfluence,
                structure.with(missing),
                leadGaps,
                raters,
                findings);
    }

    /// The account's name.
    public String name() {
        return account.name();
    }

    /// Contacts who have left or not come yet, in the order of the input.
    public List<Leaver> leavers() {
        return turnover.leavers();
    }

    /// Who of us has left or leaves soon, with what hangs on them, in the order of Team.
    public List<Handover> handovers() {
        return turnover.handovers();
    }

    /// The present contact of that name.
    public Optional<ContactInsight> contact(String name) {
        return NamedList.of(contacts, ContactInsight::name).named(name);
    }

    /// The present contacts in that quadrant, in the order of the input.
    public List<ContactInsight> in(Quadrant quadrant) {
        return contacts.stream().filter(c -> c.quadrant() == quadrant).toList();
    }

    /// The needed roles nobody holds, in the order they are asked for.
    public List<DecisionRole> missingRoles() {
        return DecisionRole.NEEDED.stream()
                .filter(role -> missing(MissingPerson.Kind.ROLE).anyMatch(role.key()::equals))
                .toList();
    }

    /// The bosses named who are not in the list, each once.
    public List<String> missingBosses() {
        return missing(MissingPerson.Kind.BOSS).distinct().toList();
    }

    private Stream<String> missing(MissingPerson.Kind kind) {
        return structure.missingPeople().stream()
                .filter(one -> one.kind() == kind)
                .map(MissingPerson::who);
    }

    /// Whom to ask a favour of: the friend with the best relationship.
    public Optional<ContactInsight> friend(Settings settings) {
        return contacts.stream().filter(c -> c.friend(settings)).min(ContactInsight.BY_RELATIONSHIP);
    }
}
