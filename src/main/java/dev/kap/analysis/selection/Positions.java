package dev.kap.analysis.selection;

import dev.kap.insight.AccountInsight;
import dev.kap.insight.Selection.PositionBy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Our position with each account: by the share of their spend, else by the capital, else by the revenue, each among
/// the accounts that have it.
final class Positions {

    /// The place of an account and what it is by.
    record Position(double percentile, PositionBy by) {}

    private Positions() {}

    static Map<String, Position> of(List<AccountInsight> insights) {
        Map<String, Position> positions = new HashMap<>();
        Map<String, Double> capital =
                values(insights, insight -> insight.dependence().capital());
        if (capital.values().stream().allMatch(value -> value == 0)) {
            capital.clear();
        }
        add(positions, values(insights, insight -> insight.standing().shareOfSpend()), PositionBy.SPEND);
        add(positions, capital, PositionBy.CAPITAL);
        add(positions, values(insights, insight -> insight.standing().revenue()), PositionBy.REVENUE);
        return positions;
    }

    /// A percentile of one alone is no position.
    private static void add(Map<String, Position> positions, Map<String, Double> values, PositionBy by) {
        if (values.size() > 1) {
            Matrix.percentiles(values)
                    .forEach((account, percentile) -> positions.putIfAbsent(account, new Position(percentile, by)));
        }
    }

    private static Map<String, Double> values(
            List<AccountInsight> insights, Function<AccountInsight, @Nullable Double> figure) {
        Map<String, Double> values = new HashMap<>();
        for (AccountInsight insight : insights) {
            Double value = figure.apply(insight);
            if (value != null) {
                values.put(insight.name(), value);
            }
        }
        return values;
    }
}
