package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// The right-angled lines from bosses to reports in the large form.
final class ReportingLines {

    /// How far above a row its bar runs.
    static final double ABOVE_ROW = 7.3;

    private final Columns columns;
    private final List<Route> routes = new ArrayList<>();

    private ReportingLines(Columns columns) {
        this.columns = columns;
    }

    static List<Route> of(Seating seating, Columns columns) {
        ReportingLines lines = new ReportingLines(columns);
        seating.forks().forEach(lines::fork);
        return lines.routes;
    }

    private void fork(Seating.Fork fork) {
        Seat boss = fork.boss();
        double x = x(boss);
        double from = boss.y() + Columns.reach(boss.person());
        if (fork.prongs().size() == 1) {
            prong(fork.prongs().getFirst(), from);
            return;
        }
        double bar = fork.prongs().getFirst().seats().getFirst().y() - ABOVE_ROW;
        boolean assumed = fork.prongs().stream().allMatch(ReportingLines::startsAssumed);
        add(assumed, x, from, x, bar);
        double left = fork.prongs().stream().mapToDouble(this::x).min().orElse(x);
        double right = fork.prongs().stream().mapToDouble(this::x).max().orElse(x);
        add(assumed, left, bar, right, bar);
        fork.prongs().forEach(prong -> prong(prong, bar));
    }

    private void prong(Seating.Prong prong, double from) {
        double x = x(prong);
        if (!prong.stack()) {
            Seat head = prong.seats().getFirst();
            add(startsAssumed(prong), x, from, x, head.y() - Columns.reach(head.person()));
            return;
        }
        double at = from;
        for (int i = 0; i < prong.seats().size(); i++) {
            Seat leaf = prong.seats().get(i);
            boolean assumed =
                    prong.assumed().subList(i, prong.seats().size()).stream().allMatch(a -> a);
            add(assumed, x, at, x, leaf.y());
            add(prong.assumed().get(i), x, leaf.y(), x + Seat.INDENT - Columns.reach(leaf.person()), leaf.y());
            at = leaf.y();
        }
    }

    private static boolean startsAssumed(Seating.Prong prong) {
        return prong.assumed().stream().allMatch(a -> a);
    }

    private void add(boolean assumed, double x1, double y1, double x2, double y2) {
        if (Math.abs(x1 - x2) + Math.abs(y1 - y2) > 0.01) {
            routes.add(Route.straight(assumed ? MapLineStyle.ASSUMED : MapLineStyle.REPORTS, x1, y1, x2, y2));
        }
    }

    private double x(Seat seat) {
        return columns.marks().get(seat.column());
    }

    private double x(Seating.Prong prong) {
        return x(prong.seats().getFirst());
    }
}
