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

/// No. 14: is our senior management engaged with theirs, and is it planned? Asked for are a link between people of
/// director level or above on both sides, live or not, and an action of theirs that is still to come.
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
        Optional<LinkWorth> link = theirs.stream()
                .flatMap(contact -> contact.links().stream())
                .filter(l -> ours.senior(l.link().teamMember())
                        && background.people().withUs(l.link().teamMember()))
                .findFirst();
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
                evidence(background, reply, link, action),
                next(background, reply, theirs),
                rows(background, link, action));
    }

    private static boolean toCome(Action action, LocalDate asOf) {
        return action.due() != null && !action.due().isBefore(asOf);
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
            DiagnosisContext background, ComputedAnswer reply, Optional<LinkWorth> link, Optional<Action> action) {
        AccountPeople people = background.people();
        List<Arg> args = new ArrayList<>();
        link.map(LinkWorth::link)
                .ifPresent(l -> args.addAll(List.of(people.name(l.teamMember()), people.name(l.contact()))));
        action.ifPresent(a -> args.addAll(
                List.of(people.name(a.owner()), people.name(a.contact()), Arg.day(Objects.requireNonNull(a.due())))));
        return reply.evidence(what(link, action), args.toArray(Arg[]::new));
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
