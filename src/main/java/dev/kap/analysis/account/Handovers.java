package dev.kap.analysis.account;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Handover;
import dev.kap.insight.Team;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Contact;
import dev.kap.portfolio.Link;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.TeamMember;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what hangs on those of ours who have left or leave soon (domain.md, "One of us leaves").
record Handovers(AccountInputs inputs, List<ContactInsight> contacts) {

    /// One for each of them who has a part in the account, in the order of Team.
    static List<Handover> of(AccountInputs inputs, List<ContactInsight> contacts, Team ours) {
        Handovers handovers = new Handovers(inputs, contacts);
        return ours.named(named(inputs.account())).stream()
                .filter(member -> !inputs.portfolio().stays(member.name()))
                .map(handovers::of)
                .filter(handover ->
                        handover.posts().any() || !handover.contacts().isEmpty())
                .toList();
    }

    /// Everybody of ours whom the account names.
    private static Set<String> named(Account account) {
        Set<String> names = new HashSet<>();
        Profile.Care care = account.profile().care();
        names.add(care.accountManager());
        names.add(care.executiveSponsor());
        account.contacts().stream()
                .map(Contact::notes)
                .map(Contact.Notes::ourLead)
                .forEach(names::add);
        account.links().stream().map(Link::teamMember).forEach(names::add);
        account.actions().stream().map(Action::owner).forEach(names::add);
        account.objectives().stream().map(Objective::owner).forEach(names::add);
        account.openOpportunities().stream().map(one -> one.deal().owner()).forEach(names::add);
        return names;
    }

    private Handover of(TeamMember member) {
        List<Handover.Passed> passed = contacts.stream()
                .sorted(ContactInsight.BY_INFLUENCE)
                .map(contact -> passed(member.name(), contact))
                .filter(one -> one.led() || one.linked())
                .toList();
        return new Handover(
                member,
                !inputs.portfolio().withUs(member.name()),
                posts(member.name()),
                passed,
                standIns()
                        .of(
                                member.name(),
                                passed.stream().map(Handover.Passed::contact).toList())
                        .orElse(null));
    }

    private Handover.Posts posts(String name) {
        Account account = inputs.account();
        Profile.Care care = account.profile().care();
        return new Handover.Posts(
                care.accountManager().equals(name),
                care.executiveSponsor().equals(name),
                account.actions().stream()
                        .filter(action -> action.status() == ActionStatus.OPEN
                                && !action.refused()
                                && action.owner().equals(name))
                        .toList(),
                account.objectives().stream()
                        .filter(objective -> objective.owner().equals(name))
                        .toList(),
                account.openOpportunities().stream()
                        .filter(opportunity -> opportunity.deal().owner().equals(name))
                        .toList());
    }

    private Handover.Passed passed(String leaver, ContactInsight contact) {
        return new Handover.Passed(
                contact,
                contact.contact().notes().ourLead().equals(leaver),
                inputs.account().links().stream()
                        .anyMatch(link -> link.teamMember().equals(leaver)
                                && link.contact().equals(contact.name())),
                standIns().shared(leaver, contact),
                standIns().of(leaver, List.of(contact)).orElse(null));
    }

    private StandIns standIns() {
        return new StandIns(inputs);
    }
}
