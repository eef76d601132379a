package dev.kap.figure;

import dev.kap.insight.Concentration;
import dev.kap.insight.Concentration.Ranked;
import java.util.List;
import java.util.stream.IntStream;

/// Where accounts, revenue and shares lie in the Pareto chart, in points.
///
/// @param accounts how many bars
/// @param first how many of them make 80 % of the revenue
/// @param step between two ticks of the revenue axis
/// @param top revenue at the upper end of the axis
record ParetoScale(int accounts, int first, double step, double top) {

    static final double LEFT = Pen.mm(9.2);
    static final double RIGHT = Pen.mm(164.2);
    static final double TOP = Pen.mm(6.9);
    static final double BOTTOM = Pen.mm(71.6);

    private static final double WIDEST = Pen.mm(14);
    private static final double BAR_PART = 0.8;

    /// Between these an axis has ticks that doubles can tell apart.
    private static final double SMALLEST = 1e-100;

    private static final double LARGEST = 1e100;
    private static final int MOST_TICKS = 10;

    static ParetoScale of(Concentration concentration) {
        List<Ranked> ranking = concentration.ranking();
        Integer first = concentration.accountsFor80Percent();
        double most = ranking.stream()
                .mapToDouble(Ranked::revenue)
                .filter(revenue -> revenue >= SMALLEST && revenue <= LARGEST)
                .max()
                .orElse(1);
        double step = niceStep(most / 4);
        return new ParetoScale(
                ranking.size(), first == null ? ranking.size() : first, step, step * Math.ceil(most / step - 1e-9));
    }

    /// 1, 1000 or 1000000: what the figures of the axis count in.
    double unit() {
        return top >= 1_000_000 ? 1_000_000 : top >= 10_000 ? 1_000 : 1;
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.min(MOST_TICKS, Math.round(top / step)))
                .mapToObj(tick -> tick * step)
                .toList();
    }

    double y(double revenue) {
        return BOTTOM - revenue / top * (BOTTOM - TOP);
    }

    double shareY(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    double barMiddle(int account) {
        return LEFT + (account + 0.5) * (RIGHT - LEFT) / accounts;
    }

    double barWidth() {
        return Math.min(WIDEST, BAR_PART * (RIGHT - LEFT) / accounts);
    }

    double barLeft(int account) {
        return barMiddle(account) - barWidth() / 2;
    }

    double barRight(int account) {
        return barMiddle(account) + barWidth() / 2;
    }

    /// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below the number.
    private static double niceStep(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double digits = atLeast / power;
        return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 2.5 ? 2.5 : digits <= 5 ? 5 : 10);
    }
}
