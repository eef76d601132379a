package dev.kap.planning.money;

import dev.kap.analysis.revenue.ResultsSheet;
import dev.kap.insight.BusinessFigures;
import dev.kap.plan.Bridge;
import dev.kap.plan.Bridge.Filler;
import dev.kap.plan.Bridge.Way;
import dev.kap.plan.MoneyAndPeople.Open;
import dev.kap.plan.Move;
import dev.kap.plan.Register;
import dev.kap.plan.Trigger;
import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Objective;
import dev.kap.portfolio.ObjectiveKind;
import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.WhiteSpace.Holder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the year gets from today to its goal: twelve months, less contracts that end, and what is open by its chance.
public record BridgeToGoal(PlanningContext situation, Register register, List<Open> open) {

    private static final int FILLERS = 3;
    private static final double YEAR = 12;

    /// What a goal of our whole revenue is called where nobody names another measure.
    private static final Set<String> REVENUE =
            Set.of("revenue", "sales", "turnover", "umsatz", "erl\u00f6s", "erl\u00f6se");

    /// The bridge of that account.
    public static Bridge of(PlanningContext situation, Register register, List<Open> open) {
        return new BridgeToGoal(situation, register, open).bridge();
    }

    private Bridge bridge() {
        BusinessFigures.Line revenue = situation.insight().standing().business().revenue();
        Double today = revenue.twelveMonths();
        double ending = today == null ? 0 : today * monthsWithout() / YEAR;
        return new Bridge(
                situation.portfolio().planYear(),
                today,
                revenue.period(),
                ending,
                ends().orElse(null),
                open.stream()
                        .filter(this::thisYear)
                        .map(Open::weighted)
                        .filter(Objects::nonNull)
                        .mapToDouble(one -> one)
                        .sum(),
                goal().orElse(null),
                fillers(ending));
    }

    /// When our contract with them ends, where that lies between the as-of date and the end of the plan year.
    private Optional<LocalDate> ends() {
        return Optional.ofNullable(account().profile().terms().contractEnd())
                .filter(day -> !day.isBefore(situation.asOf()))
                .filter(day -> day.isBefore(situation.portfolio().planYearEnd()));
    }

    /// How many months of the plan year lie behind that end.
    private double monthsWithout() {
        return ends().map(day -> day.plusDays(1))
                .map(first -> first.isBefore(situation.portfolio().planYearStart())
                        ? situation.portfolio().planYearStart()
                        : first)
                .map(first -> (double) YearMonth.from(first)
                                .until(YearMonth.from(situation.portfolio().planYearEnd()), ChronoUnit.MONTHS)
                        + 1)
                .orElse(0.0);
    }

    private boolean thisYear(Open one) {
        LocalDate close = one.opportunity().closeDate();
        return close == null || !close.isAfter(situation.portfolio().planYearEnd());
    }

    /// The target of Results for the plan year, else that of the business objective in revenue, else, while the plan
    /// year runs, that of Accounts.
    private Optional<Double> goal() {
        return ResultsSheet.target(
                        situation.portfolio(), account(), situation.portfolio().planYear())
                .or(this::objective)
                .or(this::column);
    }

    private Optional<Double> objective() {
        return account().objectives().stream()
                .filter(goal -> goal.kind() == ObjectiveKind.BUSINESS)
                .filter(BridgeToGoal::revenue)
                .filter(this::inPlanYear)
                .map(goal -> goal.gauge().target())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Whether that goal is one of revenue.
    public static boolean revenue(Objective goal) {
        return REVENUE.contains(goal.gauge().measure().strip().toLowerCase(Locale.ROOT));
    }

    private boolean inPlanYear(Objective goal) {
        LocalDate due = goal.due();
        return due != null
                && !due.isBefore(situation.portfolio().planYearStart())
                && !due.isAfter(situation.portfolio().planYearEnd());
    }

    private Optional<Double> column() {
        boolean running = !situation.asOf().isBefore(situation.portfolio().planYearStart());
        @Nullable
        Double target = account().profile().business().figures().revenue().target();
        return running ? Optional.ofNullable(target) : Optional.empty();
    }

    private List<Filler> fillers(double ending) {
        return Stream.of(renewal(ending), opportunities(), whiteSpace())
                .flatMap(one -> one)
                .filter(one -> one.amount() > 0)
                .sorted(Comparator.comparingDouble(Filler::amount).reversed().thenComparing(Filler::name))
                .limit(FILLERS)
                .toList();
    }

    private Stream<Filler> renewal(double ending) {
        return Stream.of(new Filler(Way.RENEWAL, "", ending, renewing()));
    }

    /// The move about what ends, else the first one of all that has no contact and comes no later than its end.
    private int renewing() {
        return register.of(Trigger.CONTRACT)
                .or(() -> register.of(Trigger.RENEWAL))
                .or(() -> register.open().stream()
                        .filter(move -> move.contact() == null)
                        .filter(move -> ends().filter(end -> dueBy(move, end)).isPresent())
                        .filter(move -> !move.proposed())
                        .findFirst())
                .map(Move::number)
                .orElse(0);
    }

    /// Whether a day is set for it that is not later than that one.
    private static boolean dueBy(Move move, LocalDate end) {
        return move.day().filter(day -> !day.isAfter(end)).isPresent();
    }

    private Stream<Filler> opportunities() {
        return open.stream().filter(this::thisYear).flatMap(one -> {
            Double value = one.opportunity().value();
            double counted = Objects.requireNonNullElse(one.weighted(), 0.0);
            return value == null
                    ? Stream.empty()
                    : Stream.of(new Filler(Way.OPPORTUNITY, one.opportunity().name(), value - counted, one.move()));
        });
    }

    /// Open products with an amount that no open opportunity is about.
    private Stream<Filler> whiteSpace() {
        Set<String> offered =
                open.stream().map(one -> one.opportunity().product()).collect(Collectors.toSet());
        return account().whiteSpaces().stream()
                .map(WhiteSpace::products)
                .flatMap(List::stream)
                .filter(cell -> cell.holding().holder() == Holder.OPEN && !offered.contains(cell.product()))
                .flatMap(cell -> {
                    Double amount = cell.holding().amount();
                    return amount == null
                            ? Stream.empty()
                            : Stream.of(new Filler(Way.WHITE_SPACE, cell.product(), amount, about(cell.product())));
                });
    }

    /// The first open move whose words name that product.
    private int about(String product) {
        String name = product.toLowerCase(Locale.ROOT);
        return register.open().stream()
                .filter(move ->
                        move.action().toString().toLowerCase(Locale.ROOT).contains(name))
                .map(Move::number)
                .findFirst()
                .orElse(0);
    }

    private Account account() {
        return situation.insight().account();
    }
}
