package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import dev.kap.plan.AccountPlan;
import dev.kap.plan.Move;
import dev.kap.wording.Arg;
import dev.kap.wording.ShortNames;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sorts the moves of the 90-day plan into lanes, so that no label meets another.
final class TimelineLanes {

    /// Height of a row inside a lane, in points.
    static final double ROW = Pen.mm(5.4);

    private static final Rows PAGE = new Rows(ROW, Pen.mm(4.5), Pen.mm(215), Pen.mm(60));
    private static final double MARK = Pen.mm(2.1);
    private static final double GAP = Pen.mm(1);
    /// No page holds so many moves, however short their labels are.
    private static final int MOST = 1000;

    private final List<Move> moves;
    private final TimelineScale scale;
    private final Rows rows;
    private final Wording wording;
    private final Lettering lettering;
    private final ShortNames names;

    TimelineLanes(AccountPlan plan, TimelineScale scale, Wording wording, Lettering lettering) {
        this(plan, plan.plan90(), scale, PAGE, wording, lettering);
    }

    /// @param moves of which as many as have room are shown, from the first on
    TimelineLanes(
            AccountPlan plan, List<Move> moves, TimelineScale scale, Rows rows, Wording wording, Lettering lettering) {
        this.moves = List.copyOf(moves);
        this.rows = rows;
        this.scale = scale;
        this.wording = wording;
        this.lettering = lettering;
        this.names = ShortNames.of(
                plan.insight().contacts().stream().map(ContactInsight::name).collect(Collectors.toSet()));
    }

    /// How high things are, in points.
    ///
    /// @param row inside a lane
    /// @param padding of a lane, above and below together
    /// @param tallest what all lanes together may take
    /// @param label how wide the text of a move may be
    record Rows(double row, double padding, double tallest, double label) {

        /// The middle of a row below the top of its lane.
        double middle(int number) {
            return padding / 2 + (number + 0.5) * row;
        }
    }

    /// The lanes of all moves, or of as many from the first on as a page has room for.
    List<Lane> fitting() {
        int fit = 0;
        int tooMany = Math.min(moves.size(), MOST) + 1;
        // What comes after a move moves nothing before it: the lanes of more moves are never lower.
        while (tooMany - fit > 1) {
            int shown = (fit + tooMany) / 2;
            if (lanes(shown).stream().mapToDouble(Lane::height).sum() <= rows.tallest()) {
                fit = shown;
            } else {
                tooMany = shown;
            }
        }
        return lanes(fit);
    }

    private List<Lane> lanes(int shown) {
        Map<String, List<Entry>> byOwner = new LinkedHashMap<>();
        moves.stream()
                .limit(shown)
                .sorted(Comparator.comparingInt(Move::number))
                .forEach(move -> byOwner.computeIfAbsent(move.owner(), any -> new ArrayList<>())
                        .add(entry(move, move.number())));
        return byOwner.entrySet().stream()
                .map(owned -> new Lane(owned.getKey(), inRows(owned.getValue()), rows))
                .sorted(Comparator.comparing((Lane lane) -> lane.owner().isEmpty())
                        .thenComparingInt(lane -> -lane.entries().size())
                        .thenComparingInt(lane -> lane.entries().getFirst().number()))
                .toList();
    }

    private Entry entry(Move move, int number) {
        double x = Math.max(scale.x(move.by()), scale.start() + MARK + GAP);
        x = Math.min(x, scale.end() - MARK);
        String text = text(move);
        double width = lettering.inBold(move.overdue()).width(text);
        double right = x + MARK + GAP;
        double textX = right + width <= scale.end() - GAP ? right : x - MARK - GAP - width;
        return new Entry(number, move.proposed(), move.overdue(), x, text, textX, width, 0);
    }

    private String text(Move move) {
        String what = move.contact() == null ? wording.say(move.action()) : names.of(move.contact());
        return wording.say(
                move.overdue() ? "figure.timeline.overdue" : "figure.timeline.due",
                Arg.text(lettering.cut(what, rows.label())),
                Arg.text(wording.numbers().shortDay(move.by())));
    }

    /// Each entry in the first row where it meets none.
    private static List<Entry> inRows(List<Entry> entries) {
        List<Entry> result = new ArrayList<>();
        List<List<Entry>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(entry.inRow(row)::meets)) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            Entry placed = entry.inRow(row);
            rows.get(row).add(placed);
            result.add(placed);
        }
        return result;
    }

    /// What one of us has to do; empty where nobody is named.
    record Lane(String owner, List<Entry> entries, Rows rows) {

        Lane {
            entries = List.copyOf(entries);
        }

        double height() {
            return rows.padding()
                    + rows.row()
                            * (1 + entries.stream().mapToInt(Entry::row).max().orElse(0));
        }
    }

    /// One move: its mark at x and its text, in points.
    record Entry(
            int number, boolean proposed, boolean overdue, double x, String text, double textX, double width, int row) {

        Entry inRow(int other) {
            return new Entry(number, proposed, overdue, x, text, textX, width, other);
        }

        boolean meets(Entry other) {
            return row == other.row && left() < other.right() + GAP && other.left() < right() + GAP;
        }

        private double left() {
            return Math.min(x - MARK, textX);
        }

        private double right() {
            return Math.max(x + MARK, textX + width);
        }
    }
}
