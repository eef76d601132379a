package dev.kap.report.page.change;

import dev.kap.plan.AccountPlan;
import dev.kap.plan.ChangeDetail;
import dev.kap.plan.ChangeDetail.MoveChange;
import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.plan.ChangeDetail.Person;
import dev.kap.plan.ChangeDetail.Renewed;
import dev.kap.plan.Move;
import dev.kap.plan.Trigger;
import dev.kap.report.page.change.ChangeFacts.Of;
import dev.kap.report.page.change.ChangePage.DecideRow;
import dev.kap.report.page.change.ChangePage.PersonRow;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who came and left, what to decide of them first, and who is not who they were.
record ChangedPeopleRows(ChangeFacts facts) {

    List<DecideRow> decide() {
        List<DecideRow> rows = new ArrayList<>(facts.portfolio().change().ourLeft().stream()
                .flatMap(this::follows)
                .toList());
        facts.all(ChangeDetail::came)
                .filter(one -> one.what().decides() && one.what().links().isEmpty())
                .limit(2)
                .forEach(one -> rows.add(next(one.account(), one.what().name(), "came", one.what())));
        facts.all(ChangeDetail::went)
                .filter(one -> one.what().decides())
                .filter(one -> !followed(one.account(), one.what().name()))
                .limit(2)
                .forEach(one -> rows.add(next(one.account(), one.what().name(), "went", one.what())));
        facts.fated(Fate.LATE)
                .sorted(Comparator.comparingLong(
                        (Of<MoveChange> one) -> -one.what().daysLate()))
                .limit(2)
                .forEach(one -> rows.add(new DecideRow(
                        facts.said()
                                .text("changes.decide.late", Arg.text(one.what().text())),
                        facts.said()
                                .text(
                                        "changes.decide.late.why",
                                        Arg.count(one.what().daysLate()),
                                        Arg.text(one.account().name())),
                        PrintFormat.orUnknown(one.what().owner()),
                        one.what().is() == null
                                ? PrintFormat.UNKNOWN
                                : facts.said().shortDate(one.what().is().due()))));
        return rows;
    }

    /// Who of us has left and still holds something, by the move that settles it; where nothing does there is none.
    private Stream<DecideRow> follows(String leaver) {
        List<AccountPlan> held = facts.portfolio().accounts().stream()
                .filter(account -> account.insight().handovers().stream()
                        .anyMatch(one -> one.gone()
                                && one.member().name().equals(leaver)
                                && one.posts().any()))
                .toList();
        return held.stream().limit(1).map(account -> {
            Optional<Move> move = account.register().of(Trigger.OWNER_LEFT);
            return new DecideRow(
                    facts.said().text("changes.decide.ours", Arg.text(leaver)),
                    facts.said()
                            .text(
                                    "changes.decide.ours.why",
                                    Arg.names(
                                            held.stream().map(AccountPlan::name).toList())),
                    PrintFormat.orUnknown(move.map(Move::owner).orElse("")),
                    facts.said().shortDate(move.flatMap(Move::day).orElse(null)));
        });
    }

    /// Whether it is known who follows: they are to be seen, and nothing is to be asked.
    private static boolean followed(AccountPlan account, String leaver) {
        return account.insight().turnover().buyerChanges().stream()
                .anyMatch(one -> one.contact().name().equals(leaver) && one.successor() != null);
    }

    private DecideRow next(AccountPlan account, String contact, String key, Person person) {
        Optional<Move> move = account.register().next(contact);
        return new DecideRow(
                facts.said().text("changes.decide." + key, Arg.text(contact), Arg.text(account.name())),
                String.join(" ", about(person), hanging(person)),
                move.map(Move::owner)
                        .filter(owner -> !owner.isEmpty())
                        .orElse(account.insight().account().profile().care().accountManager()),
                facts.said().shortDate(move.flatMap(Move::day).orElse(null)));
    }

    List<PersonRow> people() {
        List<PersonRow> rows = new ArrayList<>();
        facts.all(ChangeDetail::came).forEach(one -> rows.add(row("+", false, one)));
        facts.all(ChangeDetail::went).forEach(one -> rows.add(row("\u2212", true, one)));
        facts.portfolio()
                .change()
                .ourJoined()
                .forEach(name ->
                        rows.add(new PersonRow("+", false, name, facts.said().text("changes.ours"), "")));
        facts.portfolio()
                .change()
                .ourLeft()
                .forEach(name -> rows.add(
                        new PersonRow("\u2212", true, name, facts.said().text("changes.ours"), "")));
        return rows;
    }

    private PersonRow row(String sign, boolean left, Of<Person> one) {
        return new PersonRow(
                sign,
                left,
                one.what().name(),
                one.account().name() + (one.what().title().isEmpty() ? "" : ", " + about(one.what())),
                hanging(one.what()));
    }

    private String about(Person person) {
        return person.day() == null
                ? person.title()
                : facts.said()
                        .text(
                                "changes.on",
                                Arg.text(person.title()),
                                Arg.text(facts.said().shortDate(person.day())));
    }

    private String hanging(Person person) {
        List<String> parts = new ArrayList<>();
        part(parts, "changes.hangs.deals", person.deals());
        part(parts, "changes.hangs.links", person.links());
        part(parts, "changes.hangs.doors", person.doors());
        return String.join(" ", parts);
    }

    private void part(List<String> parts, String key, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(facts.said().text(key, Arg.names(names)));
        }
    }

    List<String> renewed() {
        List<String> rows = new ArrayList<>();
        for (AccountPlan account : facts.portfolio().accounts()) {
            facts.detail(account)
                    .map(ChangeDetail::nameBefore)
                    .ifPresent(name ->
                            rows.add(facts.said().text("changes.renamed", Arg.text(name), Arg.text(account.name()))));
        }
        facts.portfolio()
                .change()
                .joined()
                .forEach(name -> rows.add(facts.said().text("changes.account.new", Arg.text(name))));
        facts.portfolio()
                .change()
                .left()
                .forEach(name -> rows.add(facts.said().text("changes.account.gone", Arg.text(name))));
        // Whoever changed accounts stands in both: once is enough here.
        facts.all(ChangeDetail::people)
                .filter(one -> one.what().wentTo() == null)
                .forEach(one -> rows.add(renewed(one)));
        return rows;
    }

    private String renewed(Of<Renewed> one) {
        List<String> parts = new ArrayList<>();
        Renewed person = one.what();
        if (person.nameBefore() != null) {
            parts.add(facts.said().text("changes.person.renamed", Arg.text(person.nameBefore())));
        }
        if (person.cameFrom() != null) {
            parts.add(facts.said().text("changes.person.from", Arg.text(person.cameFrom())));
        }
        if (person.was() != null && person.is() != null) {
            parts.add(facts.said()
                    .text(
                            person.promoted() ? "changes.person.promoted" : "changes.person.post",
                            Arg.text(PrintFormat.orUnknown(person.was().title())),
                            Arg.text(PrintFormat.orUnknown(person.is().title()))));
        }
        return facts.said()
                .text(
                        "changes.person",
                        Arg.text(person.contact()),
                        Arg.text(one.account().name()),
                        Arg.text(String.join(", ", parts)));
    }
}
