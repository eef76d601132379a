package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.LinkWorth;
import dev.kap.insight.Score;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Portfolio;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rows and columns of the heat map: their people by level and influence, ours by capital.
///
/// @param empty whether nobody of ours has a link
record HeatTable(List<Row> rows, List<Column> columns, boolean empty) {

    private static final int OWN_COLUMN = 10;
    private static final int BOLD = 5;

    HeatTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    static HeatTable of(AccountPlan plan, Portfolio portfolio, Wording wording) {
        return of(plan, Set.copyOf(HeatMap.leftOut(plan)), portfolio, wording);
    }

    /// With those, too, whom nobody of ours knows: the holes that a room is to find.
    static HeatTable everybody(AccountPlan plan, Portfolio portfolio, Wording wording) {
        return of(plan, Set.of(), portfolio, wording);
    }

    private static HeatTable of(AccountPlan plan, Set<ContactInsight> without, Portfolio portfolio, Wording wording) {
        boolean empty = plan.insight().team().isEmpty();
        return new HeatTable(rows(plan, without), columns(plan, portfolio, empty, wording), empty);
    }

    /// What the column's people have with that contact: the best of their links.
    Worth worth(Row row, int column) {
        List<LinkWorth> links = row.contact().links().stream()
                .filter(link ->
                        columns.get(column).people().contains(link.link().teamMember()))
                .toList();
        if (links.isEmpty()) {
            return new Worth.None();
        }
        return links.stream()
                .filter(LinkWorth::counts)
                .max(Comparator.comparingDouble(LinkWorth::worth))
                .<Worth>map(best -> new Worth.Known(best.worth(), best.live()))
                .orElseGet(Worth.Unknown::new);
    }

    private static List<Row> rows(AccountPlan plan, Set<ContactInsight> without) {
        List<ContactInsight> contacts = plan.insight().contacts();
        ShortNames names =
                ShortNames.of(contacts.stream().map(ContactInsight::name).collect(Collectors.toSet()));
        Set<String> bold = plan.byPriority().stream()
                .limit(BOLD)
                .map(aim -> aim.contact().name())
                .collect(Collectors.toSet());
        return Foremost.of(contacts).stream()
                .filter(contact -> !without.contains(contact))
                .sorted(Comparator.comparingDouble((ContactInsight contact) -> -value(contact.influence()))
                        .thenComparing(ContactInsight::name))
                .map(contact -> new Row(contact, names.of(contact.name()), bold.contains(contact.name())))
                .toList();
    }

    private static List<Column> columns(AccountPlan plan, Portfolio portfolio, boolean empty, Wording wording) {
        List<String> ours = empty
                ? namedOtherwise(plan, portfolio)
                : plan.insight().team().stream()
                        .map(team -> team.member().name())
                        .toList();
        ShortNames names = ShortNames.of(Set.copyOf(ours));
        List<Column> columns = new ArrayList<>();
        ours.stream().limit(OWN_COLUMN).forEach(name -> columns.add(new Column(names.of(name), Set.of(name))));
        if (ours.size() > OWN_COLUMN) {
            List<String> others = ours.subList(OWN_COLUMN, ours.size());
            columns.add(new Column(wording.say("figure.heat.others", Arg.count(others.size())), Set.copyOf(others)));
        }
        return columns;
    }

    /// Ours who are named anywhere in the account and have not left: columns to be filled by hand where no link is
    /// recorded.
    private static List<String> namedOtherwise(AccountPlan plan, Portfolio portfolio) {
        Stream<String> owners = plan.plan90().stream().map(Move::owner);
        Stream<String> leads = plan.insight().contacts().stream()
                .map(contact -> contact.contact().notes().ourLead());
        Stream<String> manager =
                Stream.of(plan.insight().account().profile().care().accountManager());
        return Stream.of(manager, leads, owners)
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty() && portfolio.withUs(name))
                .distinct()
                .sorted()
                .toList();
    }

    /// Rows by level, within a level as they stand.
    static List<Row> byLevel(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Row::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static double value(Score score) {
        Double value = score.value();
        return value == null ? -1 : value;
    }

    /// One of theirs.
    record Row(ContactInsight contact, String name, boolean bold) {

        @Nullable
        Level level() {
            return contact.level();
        }

        MarkKind kind() {
            return MarkKind.of(contact.quadrant());
        }

        boolean hollow() {
            return contact.relationship().evidenced() == null;
        }

        OptionalDouble score() {
            Double value = contact.relationship().value();
            return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }

    /// One of ours, or the rest of us.
    record Column(String name, Set<String> people) {

        Column {
            people = Set.copyOf(people);
        }
    }

    /// What stands in a cell.
    sealed interface Worth {

        /// Nobody is linked.
        record None() implements Worth {}

        /// A link without a strength.
        record Unknown() implements Worth {}

        /// The worth of the best link, 0 to 10.
        record Known(double value, boolean live) implements Worth {}
    }
}
