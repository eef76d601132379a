package dev.kap.report.page.plan;

import dev.kap.plan.AccountChange;
import dev.kap.plan.AccountChange.Moved;
import dev.kap.report.page.part.Fact;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.wording.Arg;
import java.util.ArrayList;
import java.util.List;

/// What changed since the workbook before; all empty without one.
///
/// @param title names the day of that workbook, where it is another than that of the plan
/// @param first the sentences that most readers need, the weightiest first
/// @param rows all that changed, in figures and names
public record ChangePart(String title, List<String> first, List<Fact> rows) {

    private static final int FIRST = 3;
    private static final int NAMES = 6;

    /// The part of that account.
    public static ChangePart of(PageContext facts) {
        AccountChange change = facts.portfolio().changes().get(facts.plan().name());
        if (change == null) {
            return new ChangePart("", List.of(), List.of());
        }
        PrintFormat said = facts.said();
        List<Fact> rows = rows(change, facts);
        List<String> sentences = sentences(change, facts);
        return new ChangePart(
                change.since().isBefore(facts.asOf())
                        ? said.text("change.since", Arg.text(said.fullDate(change.since())))
                        : said.text("change.since-before"),
                sentences.isEmpty()
                        ? List.of(said.text("change.none"))
                        : sentences.stream().limit(FIRST).toList(),
                rows);
    }

    private static List<String> sentences(AccountChange change, PageContext facts) {
        PrintFormat said = facts.said();
        List<String> all = new ArrayList<>();
        addNames(all, "change.left", change.left(), facts);
        addNames(all, "change.joined", change.joined(), facts);
        change.moved().stream()
                .limit(FIRST)
                .forEach(moved -> all.add(said.text(
                        "change.moved",
                        Arg.text(facts.shortNames().of(moved.contact())),
                        Arg.text(said.quadrant(moved.from())),
                        Arg.text(said.quadrant(moved.to())))));
        if (!change.slipped().isEmpty()) {
            all.add(said.text("change.slipped", Arg.count(change.slipped().size())));
        }
        if (!change.done().isEmpty()) {
            all.add(said.text("change.done", Arg.count(change.done().size())));
        }
        addFigure(
                all,
                said,
                "change.index",
                said.index(change.before().strategicIndex()),
                said.index(facts.plan().diagnosis().strategicIndex()));
        addFigure(
                all,
                said,
                "change.covered",
                said.share(change.before().coveredInfluence()),
                said.share(facts.insight().coveredInfluence()));
        addFigure(
                all,
                said,
                "change.revenue",
                said.money(change.before().revenue()),
                said.money(facts.insight().standing().revenue()));
        return all;
    }

    private static void addFigure(List<String> all, PrintFormat said, String key, String before, String now) {
        if (!before.equals(now)) {
            all.add(said.text(key, Arg.text(fromTo(before, now, said))));
        }
    }

    private static void addNames(List<String> all, String key, List<String> names, PageContext facts) {
        if (!names.isEmpty()) {
            List<String> shown = names.stream().map(facts.shortNames()::of).toList();
            all.add(facts.said().text(key, Arg.count(names.size()), Arg.names(shortened(shown, facts.said()))));
        }
    }

    private static List<Fact> rows(AccountChange change, PageContext facts) {
        PrintFormat said = facts.said();
        AccountChange.Figures before = change.before();
        List<Fact> rows = new ArrayList<>();
        figure(
                rows,
                said,
                "strategicIndex",
                said.index(before.strategicIndex()),
                said.index(facts.plan().diagnosis().strategicIndex()));
        figure(
                rows,
                said,
                "coveredInfluence",
                said.share(before.coveredInfluence()),
                said.share(facts.insight().coveredInfluence()));
        figure(
                rows,
                said,
                "capitalToday",
                said.index(before.capital()),
                said.index(facts.insight().dependence().capital()));
        figure(
                rows,
                said,
                "revenue",
                said.money(before.revenue()),
                said.money(facts.insight().standing().revenue()));
        Fact.add(rows, said, "change.left", listed(change.left(), said));
        Fact.add(rows, said, "change.joined", listed(change.joined(), said));
        Fact.add(
                rows,
                said,
                "change.moved",
                listed(change.moved().stream().map(m -> moved(m, said)).toList(), said));
        Fact.add(rows, said, "change.done", listed(change.done(), said));
        Fact.add(
                rows,
                said,
                "change.slipped",
                listed(change.slipped().stream().map(s -> slipped(s, said)).toList(), said));
        return rows;
    }

    private static void figure(List<Fact> rows, PrintFormat said, String label, String before, String now) {
        if (!before.equals(now)) {
            Fact.add(rows, said, label, fromTo(before, now, said));
        }
    }

    private static String moved(Moved moved, PrintFormat said) {
        return moved.contact() + ": " + fromTo(said.quadrant(moved.from()), said.quadrant(moved.to()), said);
    }

    private static String slipped(AccountChange.Slipped slipped, PrintFormat said) {
        return slipped.action() + ": " + fromTo(said.day(slipped.was()), said.day(slipped.due()), said);
    }

    private static String fromTo(String from, String to, PrintFormat said) {
        return said.text("change.fromTo", Arg.text(from), Arg.text(to));
    }

    private static String listed(List<String> all, PrintFormat said) {
        return String.join("; ", shortened(all, said));
    }

    private static List<String> shortened(List<String> all, PrintFormat said) {
        if (all.size() <= NAMES) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, NAMES - 1));
        some.add(said.text("change.more", Arg.count(all.size() - NAMES + 1)));
        return some;
    }
}
