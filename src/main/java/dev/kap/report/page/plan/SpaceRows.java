package dev.kap.report.page.plan;

import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.portfolio.Status;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.WhiteSpace.Holder;
import dev.kap.portfolio.WhiteSpace.Holding;
import dev.kap.report.page.part.PrintFormat;
import dev.kap.report.page.part.Sign;
import dev.kap.report.page.plan.MoneyPage.MoveRef;
import dev.kap.report.page.plan.OfferTables.SpaceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The products they buy or could buy: a row for each of which there is more to say than whose it is, the dearest
/// first; one row together for the others that are ours, open or others'.
record SpaceRows(PageContext facts) {

    private static final int PRODUCTS = 8;

    /// The products whose cell says something.
    List<WhiteSpace.Cell> products() {
        return facts.insight().account().whiteSpaces().stream()
                .map(WhiteSpace::products)
                .flatMap(List::stream)
                .filter(cell -> !cell.state().isEmpty())
                .toList();
    }

    /// What a product is worth; nothing where that is not known.
    static double amount(WhiteSpace.Cell cell) {
        Double amount = cell.holding().amount();
        return amount == null ? 0 : amount;
    }

    List<SpaceRow> all() {
        List<WhiteSpace.Cell> told = products().stream()
                .filter(this::tells)
                .sorted(Comparator.comparingDouble((WhiteSpace.Cell cell) -> -amount(cell)))
                .limit(PRODUCTS)
                .toList();
        double most = told.stream().mapToDouble(SpaceRows::amount).max().orElse(0);
        List<SpaceRow> rows =
                new ArrayList<>(told.stream().map(cell -> row(cell, most)).toList());
        for (Holder holder : List.of(Holder.COMPETITOR, Holder.OPEN, Holder.OWNED)) {
            together(
                            holder,
                            products().stream()
                                    .filter(cell -> !told.contains(cell))
                                    .toList())
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /// Whether the page says that nothing works on it yet.
    static boolean waits(SpaceRow row) {
        return row.opportunity().isEmpty() && !row.held().is(Status.GOOD);
    }

    private boolean tells(WhiteSpace.Cell cell) {
        Holding holding = cell.holding();
        return holding.amount() != null
                || holding.until() != null
                || !holding.competitor().isBlank()
                || open(cell).isPresent();
    }

    private Optional<Open> open(WhiteSpace.Cell cell) {
        return facts.plan().agenda().money().open().stream()
                .filter(one -> one.opportunity().product().equalsIgnoreCase(cell.product()))
                .findFirst();
    }

    private Optional<SpaceRow> together(Holder holder, List<WhiteSpace.Cell> rest) {
        List<WhiteSpace.Cell> theirs =
                rest.stream().filter(cell -> cell.holding().holder() == holder).toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        double sum = theirs.stream().mapToDouble(SpaceRows::amount).sum();
        return Optional.of(new SpaceRow(
                theirs.stream().map(WhiteSpace.Cell::product).collect(Collectors.joining(", ")),
                held(holder),
                facts.said().money(sum > 0 ? sum : null),
                -1,
                holder == Holder.COMPETITOR ? others(theirs) : "",
                "",
                "",
                MoveRef.NONE));
    }

    private String others(List<WhiteSpace.Cell> cells) {
        String named = cells.stream()
                .map(cell -> cell.holding().competitor())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? facts.said().text("competitor.unknown") : named;
    }

    private SpaceRow row(WhiteSpace.Cell cell, double most) {
        Holding holding = cell.holding();
        PrintFormat said = facts.said();
        Optional<Open> open = open(cell);
        return new SpaceRow(
                cell.product(),
                held(holding.holder()),
                said.money(holding.amount()),
                holding.amount() == null || most <= 0 ? -1 : Math.max(0, holding.amount() / most),
                holding.holder() == Holder.COMPETITOR ? others(List.of(cell)) : "",
                Optional.ofNullable(holding.until())
                        .map(until -> said.wording().numbers().monthAndYear(until.atEndOfMonth()))
                        .orElse(""),
                open.map(one -> one.opportunity().name()).orElse(""),
                open.map(one -> MoveRef.of(one.move(), facts)).orElse(MoveRef.NONE));
    }

    private Sign held(Holder holder) {
        return switch (holder) {
            case OWNED -> Sign.of(Status.GOOD, facts.said().text("held.owned"));
            case OPEN -> Sign.of(Status.ATTENTION, facts.said().text("held.open"));
            case COMPETITOR -> Sign.of(Status.GAP, facts.said().text("held.competitor"));
        };
    }
}
