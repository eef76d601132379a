package dev.kap.planning.cells;

import dev.kap.planning.target.PlanningContext;
import dev.kap.portfolio.Account;
import dev.kap.portfolio.Column;
import dev.kap.portfolio.Measure;
import dev.kap.portfolio.Partnership;
import dev.kap.portfolio.Profile;
import dev.kap.portfolio.YearFigures;
import dev.kap.portfolio.column.AccountColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the empty cells of one account's row in Accounts.
///
/// The best and the worst answer for a figure that other accounts have are the largest and the smallest of theirs; a
/// category spend lies between our revenue and ten times of it, a target between half and twice the revenue.
record EmptyBusinessCells(PlanningContext situation, Profile profile, List<EmptyCell> cells) {

    private static final double LARGE = 10;
    private static final double DOUBLE = 2;

    static List<EmptyCell> of(PlanningContext situation) {
        Profile profile = situation.insight().account().profile();
        EmptyBusinessCells empty = new EmptyBusinessCells(situation, profile, new ArrayList<>());
        empty.partnership();
        empty.spend();
        empty.revenue();
        empty.target();
        empty.fit();
        empty.cost();
        return empty.cells;
    }

    private Measure money() {
        return profile.business().figures().revenue();
    }

    private void partnership() {
        if (profile.business().partnership() == null) {
            add(
                    AccountColumn.PARTNERSHIP,
                    false,
                    partnered(Partnership.STRATEGIC_PARTNER),
                    partnered(Partnership.TRANSACTIONAL));
        }
    }

    private void spend() {
        Double revenue = situation.insight().standing().revenue();
        if (profile.business().categorySpend() == null && revenue != null && revenue > 0) {
            add(AccountColumn.CATEGORY_SPEND, true, spent(revenue), spent(LARGE * revenue));
        }
    }

    private void revenue() {
        if (money().actual() == null && situation.insight().account().results().isEmpty()) {
            between(
                    others(other -> other.business().figures().revenue().actual()),
                    AccountColumn.REVENUE,
                    value -> earned(new Measure(value, money().lastYear(), money().target())));
        }
    }

    private void target() {
        Double actual = money().actual();
        if (money().target() == null
                && actual != null
                && actual > 0
                && situation.insight().account().results().isEmpty()) {
            add(
                    AccountColumn.REVENUE_TARGET,
                    false,
                    earned(new Measure(actual, money().lastYear(), actual / DOUBLE)),
                    earned(new Measure(actual, money().lastYear(), actual * DOUBLE)));
        }
    }

    private void fit() {
        if (profile.business().strategicFit() == null) {
            between(
                    others(p -> p.business().strategicFit()),
                    AccountColumn.STRATEGIC_FIT,
                    value -> profile.with(profile.business().withStrategicFit(value)));
        }
    }

    private void cost() {
        if (profile.business().costOfLosing() == null) {
            between(
                    others(p -> p.business().costOfLosing()),
                    AccountColumn.COST_OF_LOSING,
                    value -> profile.with(profile.business().withCostOfLosing(value)));
        }
    }

    private List<Double> others(Function<Profile, @Nullable Double> value) {
        List<Double> values = new ArrayList<>();
        for (Account account : situation.portfolio().accounts()) {
            Double known = value.apply(account.profile());
            if (known != null) {
                values.add(known);
            }
        }
        return values;
    }

    private void between(List<Double> values, Column<?> column, Function<Double, Profile> with) {
        Optional<Double> most = values.stream().max(Comparator.naturalOrder());
        Optional<Double> least = values.stream().min(Comparator.naturalOrder());
        if (most.isPresent() && least.isPresent()) {
            add(column, true, with.apply(most.get()), with.apply(least.get()));
        }
    }

    private Profile partnered(Partnership partnership) {
        return profile.with(profile.business().withPartnership(partnership));
    }

    private Profile spent(double spend) {
        return profile.with(profile.business().withCategorySpend(spend));
    }

    private Profile earned(Measure revenue) {
        YearFigures figures = profile.business().figures();
        return profile.with(
                profile.business().withFigures(new YearFigures(revenue, figures.profit(), figures.units())));
    }

    private void add(Column<?> column, boolean business, Profile best, Profile worst) {
        Account account = situation.insight().account();
        cells.add(new EmptyCell(
                profile.origin(),
                column,
                null,
                situation.people().manager(),
                LARGE,
                business,
                () -> account.withProfile(best),
                () -> account.withProfile(worst)));
    }
}
