package dev.kap.figure;

import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The line above a quadrant that says what its signs mean; each sign is shown as the figure shows it first.
///
/// Where one line does not hold them all there are two.
final class QuadrantLegend implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double RADIUS = Pen.mm(1.55);
    /// Smaller, so that what stands around the mark stays inside the line.
    private static final double ENCLOSED = Pen.mm(1.1);

    private static final double MIDDLE = Pen.mm(2.2);
    private static final double STEP = Pen.mm(5.2);
    private static final double WORDS = Pen.mm(0.7);
    private static final double WIDE = Pen.mm(4.5);
    private static final double NARROW = Pen.mm(2.2);
    private static final double ARROW = Pen.mm(9);

    private final QuadrantLayout layout;
    private final Theme theme;
    private final Wording wording;
    private final List<List<Entry>> lines;
    private final double between;

    QuadrantLegend(QuadrantLayout layout, Theme theme, Wording wording) {
        this.layout = layout;
        this.theme = theme;
        this.wording = wording;
        List<Entry> entries = entries();
        this.between = lines(entries, WIDE).size() == 1 ? WIDE : NARROW;
        this.lines = lines(entries, between);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return 2 * MIDDLE + (Math.max(1, lines.size()) - 1) * STEP;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        Lettering letters = letters();
        for (int line = 0; line < lines.size(); line++) {
            double y = MIDDLE + line * STEP;
            double x = 0;
            for (Entry entry : lines.get(line)) {
                entry.sign().paint(pen, x, y);
                pen.text(entry.words(), letters, x + entry.width() + WORDS, letters.centredOn(y));
                x += room(entry) + between;
            }
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<StanceSign> stances = layout.stances();
        stances.forEach(sign -> entries.add(stance(sign)));
        if (stances.isEmpty()) {
            mark(spot -> !spot.hollow(), false, "evidence").ifPresent(entries::add);
        }
        mark(QuadrantMark::hollow, false, "opinion").ifPresent(entries::add);
        mark(QuadrantMark::ring, true, "borderline").ifPresent(entries::add);
        if (!layout.gathered().isEmpty()) {
            entries.add(gathered(layout.gathered().getFirst()));
        }
        if (!layout.arrows().isEmpty()) {
            entries.add(aim());
        }
        return entries;
    }

    private Entry stance(StanceSign sign) {
        double radius = sign.framed() ? ENCLOSED : RADIUS;
        double reach = sign.framed() ? StanceSigns.reach(sign, false, radius) : radius;
        return new Entry(
                2 * reach,
                (pen, x, y) -> StanceSigns.onDisc(pen, theme, sign, x + reach, y, radius),
                wording.say("figure.stance." + sign.key()));
    }

    private Optional<Entry> mark(Predicate<QuadrantMark> shown, boolean ring, String key) {
        double radius = ring ? ENCLOSED : RADIUS;
        double reach = ContactMarks.reach(ring, radius);
        return layout.spots().stream()
                .filter(shown)
                .filter(spot -> !spot.gathered())
                .findFirst()
                .map(spot -> new Entry(
                        2 * reach,
                        (pen, x, y) -> ContactMarks.paint(
                                pen.canvas(), theme, spot.kind(), spot.hollow(), ring, x + reach, y, radius),
                        wording.say("figure.legend." + key)));
    }

    private Entry gathered(QuadrantMark spot) {
        double radius = 1.4 * RADIUS;
        String number = Crowd.number(spot.people().size(), wording);
        Lettering inside = new Lettering(true, 7, theme.colour("paper"));
        return new Entry(
                2 * radius,
                (pen, x, y) -> {
                    ContactMarks.paintBearing(pen, theme, MarkKind.SUPPORT, false, x + radius, y, radius);
                    pen.textCentred(number, inside, x + radius, inside.centredOn(y));
                },
                wording.say("figure.legend.gathered"));
    }

    private Entry aim() {
        Color colour =
                ContactMarks.colour(theme, layout.arrows().getFirst().spot().kind());
        boolean bars = layout.arrows().stream().anyMatch(arrow -> arrow.bar() != null);
        double head = Pen.mm(1.9);
        return new Entry(
                ARROW,
                (pen, x, y) -> {
                    double tip = x + ARROW;
                    pen.line(LineStyle.of(colour, 1), x, y, tip - head / 2, y);
                    pen.arrowHead(colour, tip, y, x, y, head, Pen.mm(1.6));
                    if (bars) {
                        double bar = x + Pen.mm(5);
                        pen.line(LineStyle.of(colour, 1), bar, y - Pen.mm(1.1), bar, y + Pen.mm(1.1));
                    }
                },
                wording.say(bars ? "figure.legend.aim.bar" : "figure.legend.aim"));
    }

    private List<List<Entry>> lines(List<Entry> entries, double space) {
        List<List<Entry>> filled = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            if (filled.isEmpty() || x + room(entry) > WIDTH) {
                filled.add(new ArrayList<>());
                x = 0;
            }
            filled.getLast().add(entry);
            x += room(entry) + space;
        }
        return filled;
    }

    private double room(Entry entry) {
        return entry.width() + WORDS + letters().width(entry.words());
    }

    private Lettering letters() {
        return Lettering.of(theme, "ink", 8);
    }

    /// A sign with its words.
    ///
    /// @param width of the sign
    private record Entry(double width, Sign sign, String words) {}

    /// What paints a sign from that x on, its middle at that y.
    private interface Sign {
        void paint(Pen pen, double x, double y);
    }
}
