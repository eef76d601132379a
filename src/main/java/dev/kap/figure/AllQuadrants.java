package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.ContactTarget;
import dev.kap.plan.Move;
import dev.kap.portfolio.Quadrant;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The quadrants of all accounts on one page, each with whom to win first (look.md, "Figures").
///
/// Three fields side by side, four where there are more than twelve accounts; what has no room on the page is not
/// drawn, see [#shown].
public final class AllQuadrants implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double HEIGHT = Pen.mm(214);
    private static final double LEGEND = Pen.mm(7);
    private static final double GUTTER_WIDE = Pen.mm(4);
    private static final double GUTTER = Pen.mm(3.2);
    private static final double BETWEEN = Pen.mm(5.2);
    private static final double PLOT_AT_MOST = Pen.mm(42.4);
    private static final int ROWS = 5;
    private static final int WIDE = 3;
    private static final int NARROW = 4;
    private static final int WIDE_AT_MOST = 12;
    private static final int NAMED = 3;

    private final List<QuadrantTile> tiles;
    private final Grid grid;
    private final Theme theme;
    private final Wording wording;
    private final List<AccountPlan> plans;

    /// @param plans in the order of the fields
    public AllQuadrants(List<AccountPlan> plans, Thresholds thresholds, Theme theme, Wording wording) {
        this.theme = theme;
        this.wording = wording;
        this.grid = Grid.of(plans.size());
        this.plans = plans.stream().limit(grid.fields()).toList();
        FirmNames firms = FirmNames.of(plans.stream().map(AccountPlan::name).toList());
        this.tiles = this.plans.stream()
                .map(plan ->
                        new QuadrantTile(words(plan, firms), plan.insight().contacts(), named(plan), thresholds, theme))
                .toList();
    }

    /// So many accounts have a field: the first ones.
    public int shown() {
        return plans.size();
    }

    /// How the fields lie on the page.
    private record Grid(int columns, int rows, double width, double gutter, double plot) {

        static Grid of(int accounts) {
            int columns = accounts > WIDE_AT_MOST ? NARROW : WIDE;
            double gutter = columns == WIDE ? GUTTER_WIDE : GUTTER;
            int rows = Math.clamp(Math.ceilDiv(accounts, columns), 1, ROWS);
            double width = (WIDTH - (columns - 1) * gutter) / columns;
            double room = (HEIGHT - LEGEND - (rows - 1) * BETWEEN) / rows - QuadrantTile.head(columns == NARROW);
            return new Grid(columns, rows, width, gutter, Math.min(PLOT_AT_MOST, room));
        }

        boolean narrow() {
            return columns == NARROW;
        }

        int fields() {
            return columns * rows;
        }

        double field() {
            return QuadrantTile.head(narrow()) + plot;
        }
    }

    private QuadrantTile.Words words(AccountPlan plan, FirmNames firms) {
        Double covered = plan.insight().coveredInfluence();
        Optional<ContactTarget> first = first(plan);
        return new QuadrantTile.Words(
                firms.of(plan.name()),
                covered == null
                        ? ""
                        : wording.say("figure.quadrants." + (grid.narrow() ? "share" : "covered"), Arg.share(covered)),
                first.map(aim -> names(plan).of(aim.contact().name())).orElse(""),
                first.map(aim -> who(plan, aim.contact().name())).orElse(""),
                wording.say("figure.quadrants.first"),
                empty(plan));
    }

    /// Said where no mark can stand.
    private String empty(AccountPlan plan) {
        int people = plan.insight().contacts().size();
        boolean placed = plan.insight().contacts().stream().anyMatch(one -> one.quadrant() != Quadrant.UNPLACED);
        return placed ? "" : wording.say("figure.quadrants.nobody", Arg.figure(people));
    }

    private String who(AccountPlan plan, String contact) {
        return plan.register()
                .next(contact)
                .map(move -> who(move))
                .orElseGet(() -> wording.say("figure.quadrants.no-move"));
    }

    private String who(Move move) {
        String day = move.day().map(by -> wording.numbers().shortDay(by)).orElse("");
        String owner = move.owner().isBlank()
                ? wording.say("figure.quadrants.nobody-yet")
                : ShortNames.of(List.of(move.owner())).of(move.owner());
        return day.isEmpty() ? owner : owner + ", " + day;
    }

    private static ShortNames names(AccountPlan plan) {
        return ShortNames.of(
                plan.insight().contacts().stream().map(ContactInsight::name).toList());
    }

    private static Optional<ContactTarget> first(AccountPlan plan) {
        return develop(plan).stream().findFirst();
    }

    private static List<ContactTarget> develop(AccountPlan plan) {
        return plan.byPriority().stream()
                .filter(aim -> aim.contact().quadrant() == Quadrant.DEVELOP)
                .toList();
    }

    /// Whom to win first, and who else decides soon or stands against us.
    private static Map<String, String> named(AccountPlan plan) {
        List<ContactTarget> develop = develop(plan);
        Set<String> first =
                develop.stream().limit(1).map(aim -> aim.contact().name()).collect(Collectors.toSet());
        ShortNames names = names(plan);
        return develop.stream()
                .filter(aim -> aim.factor() > 1 || first.contains(aim.contact().name()))
                .limit(NAMED)
                .collect(Collectors.toMap(
                        aim -> aim.contact().name(),
                        aim -> names.of(aim.contact().name())));
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return LEGEND + grid.rows() * grid.field() + (grid.rows() - 1) * BETWEEN;
    }

    @Override
    public void paint(Graphics2D canvas) {
        legend(canvas);
        for (int i = 0; i < tiles.size(); i++) {
            double x = i % grid.columns() * (grid.width() + grid.gutter());
            double y = LEGEND + Math.floorDiv(i, grid.columns()) * (grid.field() + BETWEEN);
            tiles.get(i).paint(canvas, x, y, grid.width(), grid.plot(), grid.narrow());
        }
    }

    private void legend(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        Lettering lettering = Lettering.of(theme, "ink", 8);
        double middle = Pen.mm(2);
        double x = 0;
        for (Quadrant quadrant : List.of(Quadrant.DEVELOP, Quadrant.NURTURE, Quadrant.SUPPORT, Quadrant.WATCH)) {
            long people = plans.stream()
                    .mapToLong(plan -> plan.insight().in(quadrant).size())
                    .sum();
            x = entry(
                    canvas,
                    MarkKind.of(quadrant),
                    false,
                    wording.say("figure.quadrant." + QuadrantTile.key(quadrant)) + " "
                            + wording.numbers().decimal((double) people, 0),
                    lettering,
                    x);
        }
        x = entry(canvas, MarkKind.NURTURE, true, wording.say("figure.quadrants.hollow"), lettering, x);
        pen.text(
                wording.say("figure.quadrants.axes"),
                lettering.in(theme.colour("muted")),
                x,
                lettering.centredOn(middle));
    }

    private double entry(Graphics2D canvas, MarkKind kind, boolean hollow, String text, Lettering lettering, double x) {
        double middle = Pen.mm(2);
        ContactMarks.paint(canvas, theme, kind, hollow, false, x + Pen.mm(1.6), middle, Pen.mm(1.3));
        new Pen(canvas).text(text, lettering, x + Pen.mm(4), lettering.centredOn(middle));
        return x + Pen.mm(8) + lettering.width(text);
    }
}
