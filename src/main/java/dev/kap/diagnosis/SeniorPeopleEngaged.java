package dev.kap.diagnosis;

import dev.kap.diagnosis.answer.Diagnosis;
import dev.kap.insight.AccountInsight;
import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.PortfolioInsight;
import dev.kap.portfolio.Action;
import dev.kap.portfolio.ActionStatus;
import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.column.ActionColumn;
import dev.kap.portfolio.column.LinkColumn;
import dev.kap.portfolio.column.TeamColumn;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// No. 14: is our senior management engaged with theirs, and is it planned? Asked for are a live link between people of
/// director level or above on both sides, and an action of theirs that is still to come.
final class SeniorPeopleEngaged implements Question {

    @Override
    public int number() {
        return 14;
    }

    @Override
    public Diagnosis answer(AccountInsight account, PortfolioInsight portfolio, AccountPeople people) {
        return RequiredData.of(this, account, portfolio, people)
                .contacts()
                .columns(LinkColumn.TEAM_MEMBER)
                .columns(ActionColumn.CONTACT, ActionColumn.OWNER, ActionColumn.DUE)
                .fact(Seniority.of(portfolio).anyKnown(), TeamColumn.LEVEL)
                .then(SeniorPeopleEngaged::judge);
    }

    private static Diagnosis judge(DiagnosisContext background) {
        Seniority ours = Seniority.of(background.insight());
        List<ContactInsight> theirs = background.contacts().stream()
                .filter(ContactInsight::seniorCounterpart)
                .toList();
        List<LinkWorth> links = theirs.stream()
                .flatMap(contact -> live(contact, ours, background.people()).stream())
                .toList();
        List<ContactInsight> without = theirs.stream()
                .filter(contact -> live(contact, ours, background.people()).isEmpty())
                .sorted(ContactInsight.BY_INFLUENCE)
                .toList();
        Optional<LinkWorth> link = links.stream().findFirst();
        Optional<Action> action = background
                .actions()
                .filter(a -> a.status() == ActionStatus.OPEN && ours.senior(a.owner()))
                .filter(a -> background.people().withUs(a.owner()))
                .filter(a -> toCome(a, background.asOf()))
                .filter(a -> theirs.stream().anyMatch(c -> c.name().equals(a.contact())))
                .findFirst();
        int half = (link.isPresent() ? 1 : 0) + (action.isPresent() ? 1 : 0);
        ComputedAnswer reply = new ComputedAnswer(14, status(half), (double) half, figure(link, action));
        return reply.because(
                evidence(background, reply, link, action, theirs.size(), without),
                next(background, reply, without.isEmpty() ? theirs : without),
                rows(background, link, action));
    }

    /// The best live link of a senior of ours who is still here.
    private static Optional<LinkWorth> live(ContactInsight contact, Seniority ours, AccountPeople people) {
        return contact.links().stream()
                .filter(LinkWorth::live)
                .filter(l -> ours.senior(l.link().teamMember())
                        && people.withUs(l.link().teamMember()))
                .findFirst();
    }

    private static boolean toCome(Action action, LocalDate asOf) {
        return action.due() != null && action.due().isAfter(asOf);
    }

    private static Status status(int half) {
        return switch (half) {
            case 2 -> Status.GOOD;
            case 1 -> Status.ATTENTION;
            default -> Status.GAP;
        };
    }

    private static Sentence figure(Optional<LinkWorth> link, Optional<Action> action) {
        return Sentence.of("diagnosis.14.figure." + what(link, action));
    }

    private static String what(Optional<LinkWorth> link, Optional<Action> action) {
        if (link.isPresent()) {
            return action.isPresent() ? "both" : "link";
        }
        return action.isPresent() ? "action" : "none";
    }

    private static Sentence evidence(
            DiagnosisContext background,
            ComputedAnswer reply,
            Optional<LinkWorth> link,
            Optional<Action> action,
            int all,
            List<ContactInsight> without) {
        AccountPeople people = background.people();
        List<Arg> args = new ArrayList<>();
        link.map(LinkWorth::link)
                .ifPresent(l -> args.addAll(List.of(people.name(l.teamMember()), people.name(l.contact()))));
        action.ifPresent(a -> args.addAll(
                List.of(people.name(a.owner()), people.name(a.contact()), Arg.day(Objects.requireNonNull(a.due())))));
        Sentence known = reply.evidence(what(link, action), args.toArray(Arg[]::new));
        if (all == 0 || without.isEmpty()) {
            return known;
        }
        Sentence how = all == without.size()
                ? reply.evidence("unreached", people.two(names(without)))
                : reply.evidence(
                        "seniors", Arg.count(all - without.size()), Arg.count(all), people.two(names(without)));
        return Sentence.of("diagnosis.both", Arg.phrase(known), Arg.phrase(how));
    }

    private static List<String> names(List<ContactInsight> contacts) {
        return contacts.stream().map(ContactInsight::name).toList();
    }

    private static Sentence next(DiagnosisContext background, ComputedAnswer reply, List<ContactInsight> theirs) {
        AccountPeople people = background.people();
        Optional<String> sponsor =
                people.orManager(background.account().account().profile().care().executiveSponsor());
        Optional<ContactInsight> first = theirs.stream().min(ContactInsight.BY_INFLUENCE);
        if (reply.good() || first.isEmpty()) {
            return people.step(reply.next(reply.good() ? "good" : "find"), sponsor);
        }
        return people.step(reply.next("meet", people.name(first.get())), sponsor);
    }

    private static List<Origin> rows(DiagnosisContext background, Optional<LinkWorth> link, Optional<Action> action) {
        List<Origin> rows = new ArrayList<>();
        link.ifPresent(l -> rows.add(l.link().origin()));
        action.ifPresent(a -> rows.add(a.origin()));
        return rows.isEmpty() ? List.of(background.row()) : rows;
    }
}
