package dev.kap.planning.change;

import dev.kap.insight.Departure;
import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountChange.Figures;
import dev.kap.plan.AccountChange.Moved;
import dev.kap.plan.AccountChange.Slipped;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.AnswerChange;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.plan.ChangeDetail.Person;
import dev.kap.plan.ChangeDetail.Weight;
import dev.kap.portfolio.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is different in one account that both workbooks have.
record AccountChanges(
        AccountPlan before, AccountPlan now, PeopleChanges people, WorkChanges work, Causes causes, Settings settings) {

    AccountChange all(LocalDate since, LocalDate today) {
        List<MoveChange> moves = work.moves();
        List<Person> came = people.came();
        List<Person> went = people.went();
        return new AccountChange(
                since,
                figures(before),
                people.shifted((was, is) -> new Moved(is.name(), was.quadrant(), is.quadrant()))
                        .filter(moved -> moved.from() != moved.to())
                        .toList(),
                came.stream().map(Person::name).toList(),
                went.stream().map(Person::name).toList(),
                done(moves).map(MoveChange::text).toList(),
                moves.stream().flatMap(move -> slipped(move, since, today)).toList(),
                new ChangeDetail(
                        Matched.key(before.name()).equals(Matched.key(now.name())) ? null : before.name(),
                        people.renewed(),
                        came,
                        went,
                        people.shifts(
                                causes,
                                contact -> done(moves)
                                        .filter(move -> move.contact().equals(contact))
                                        .map(MoveChange::text)
                                        .toList()),
                        answers(),
                        work.deals(),
                        moves,
                        work.goals(),
                        weight(before),
                        weight(now)));
    }

    private static Figures figures(AccountPlan plan) {
        return new Figures(
                plan.diagnosis().strategicIndex(),
                plan.insight().coveredInfluence(),
                plan.insight().dependence().capital(),
                plan.insight().standing().revenue());
    }

    private static Stream<MoveChange> done(List<MoveChange> moves) {
        return moves.stream().filter(move -> move.fate() == Fate.KEPT);
    }

    /// Open before and now, with a later date or one that has passed since.
    private static Stream<Slipped> slipped(MoveChange move, LocalDate since, LocalDate today) {
        ChangeDetail.Task was = move.was();
        ChangeDetail.Task is = move.is();
        if (was == null || is == null || move.fate() != Fate.LATE) {
            return Stream.empty();
        }
        LocalDate due = is.due();
        boolean later = was.due() != null && due != null && due.isAfter(was.due());
        boolean passed = due != null && !due.isBefore(since) && due.isBefore(today);
        return later || passed ? Stream.of(new Slipped(move.text(), was.due(), due)) : Stream.empty();
    }

    private List<AnswerChange> answers() {
        return IntStream.range(0, now.diagnosis().diagnoses().size())
                .filter(i -> before.diagnosis().diagnoses().get(i).status()
                        != now.diagnosis().diagnoses().get(i).status())
                .mapToObj(i -> {
                    var was = before.diagnosis().diagnoses().get(i);
                    var is = now.diagnosis().diagnoses().get(i);
                    return new AnswerChange(i + 1, was.status(), is.status(), causes.of(before, was, now, is));
                })
                .toList();
    }

    private Weight weight(AccountPlan plan) {
        return new Weight(
                plan.insight().standing().tier(),
                plan.insight().standing().revenueShare(),
                plan.insight().dependence().singleThreaded(),
                plan.insight().dependence().departures().stream()
                        .filter(departure -> departure.singleThread(settings))
                        .map(Departure::person)
                        .toList());
    }
}
