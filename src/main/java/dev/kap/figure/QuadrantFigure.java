package dev.kap.figure;

import dev.kap.figure.label.LabelPlace;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.theme.Contrast;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/// The contacts of an account by influence and relationship, with an arrow to where the plan means to bring each.
///
/// A contact that cannot be placed is not in the figure. A name that finds no room becomes a number, see [#numbered]; a
/// crowd becomes one mark, see [#gathered].
public final class QuadrantFigure implements Drawing {

    private static final double NUMBER_SIZE = 7;
    private static final double BAR = Pen.mm(2.2);

    private final Theme theme;
    private final Wording wording;
    private final Size size;
    private final QuadrantGround ground;
    private final QuadrantLayout layout;

    /// The quadrant with the thresholds of a workbook that names none.
    public QuadrantFigure(AccountPlan plan, Theme theme, Wording wording, Size size) {
        this(plan, Thresholds.STANDARD, theme, wording, size);
    }

    /// The quadrant with thresholds of its own.
    public QuadrantFigure(AccountPlan plan, Thresholds thresholds, Theme theme, Wording wording, Size size) {
        this.theme = theme;
        this.wording = wording;
        this.size = size;
        QuadrantScale scale = QuadrantScale.of(size, thresholds);
        this.ground = new QuadrantGround(scale, size, theme, wording);
        this.layout = QuadrantLayout.of(plan, scale, size, theme, wording, ground.titleBoxes());
    }

    /// Contacts that the large figure shows by number, in the order of their numbers: to be listed below it.
    public List<Numbered> numbered() {
        List<Numbered> numbered = new ArrayList<>();
        if (size == Size.LARGE) {
            layout.unnamed().forEach(spot -> numbered.add(new Numbered(numbered.size() + 1, spot.name())));
        }
        return List.copyOf(numbered);
    }

    /// Contacts that share a mark, most of them first: to be listed below the figure.
    public List<Gathered> gathered() {
        return layout.gathered().stream()
                .map(spot -> new Gathered(spot.people()))
                .toList();
    }

    /// Full names of the contacts whose name had to be cut: to be listed beside the figure.
    public List<String> cut() {
        return layout.labels().stream()
                .filter(NameLabel::cut)
                .map(label -> label.spot().name())
                .toList();
    }

    /// The line of signs that stands above the figure; only those that occur.
    public Drawing legend() {
        return new QuadrantLegend(layout, !numbered().isEmpty(), theme, wording);
    }

    QuadrantLayout layout() {
        return layout;
    }

    @Override
    public double width() {
        return Pen.mm(size.width);
    }

    @Override
    public double height() {
        return Pen.mm(size.height);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        ground.paint(pen);
        layout.arrows().forEach(arrow -> arrow(pen, arrow));
        layout.places().forEach(place -> leader(pen, place));
        layout.spots().forEach(spot -> mark(canvas, spot));
        numbers(pen);
        if (size != Size.MOTIF) {
            layout.gathered().forEach(spot -> gathered(pen, spot));
        }
        for (int i = 0; i < layout.labels().size(); i++) {
            layout.labels().get(i).paint(pen, theme, layout.places().get(i));
        }
    }

    private void arrow(Pen pen, AimArrow arrow) {
        Color colour = ContactMarks.colour(theme, arrow.spot().kind());
        LineStyle line = LineStyle.of(colour, size.arrow);
        double head = Pen.mm(size.arrowHead);
        pen.line(line, arrow.start(), arrow.y(), arrow.tip() - head / 2, arrow.y());
        pen.arrowHead(colour, arrow.tip(), arrow.y(), arrow.start(), arrow.y(), head, head * 1.6 / 1.9);
        Double bar = arrow.bar();
        if (bar != null && size == Size.LARGE) {
            pen.line(line, bar, arrow.y() - BAR / 2, bar, arrow.y() + BAR / 2);
        }
    }

    private void leader(Pen pen, LabelPlace place) {
        if (place.leader() != null) {
            pen.draw(LineStyle.of(theme, "axis", 0.5), place.leader());
        }
    }

    private void mark(Graphics2D canvas, QuadrantMark spot) {
        ContactMarks.paint(canvas, theme, spot.kind(), spot.hollow(), spot.ring(), spot.x(), spot.y(), spot.radius());
    }

    private void numbers(Pen pen) {
        if (size == Size.LARGE) {
            List<QuadrantMark> spots = layout.unnamed();
            for (int i = 0; i < spots.size(); i++) {
                number(pen, spots.get(i), String.valueOf(i + 1));
            }
        }
    }

    private void gathered(Pen pen, QuadrantMark spot) {
        String number = Crowd.number(spot.people().size(), wording);
        inside(pen, spot, number, Crowd.lettering(size, theme).size());
    }

    private void number(Pen pen, QuadrantMark spot, String number) {
        inside(pen, spot, number, NUMBER_SIZE);
    }

    private void inside(Pen pen, QuadrantMark spot, String text, double letters) {
        Color ground = spot.hollow() ? theme.colour("paper") : ContactMarks.colour(theme, spot.kind());
        Lettering lettering =
                new Lettering(true, letters, Contrast.better(ground, theme.colour("ink"), theme.colour("paper")));
        double middle = ContactMarks.middle(spot.kind(), spot.y(), spot.radius());
        pen.textCentred(text, lettering, spot.x(), lettering.centredOn(middle));
    }

    /// How large, and how much it tells; lengths in millimetres, letters and lines in points.
    public enum Size {
        /// A page of its own.
        LARGE(176, 163.5, 9, 10, 4.5, 12, 1.55, 1, 1.9, 8.5, 8, 8.5, 11.5, 5.2, 6.5, 2.5, 12),
        /// Beside other blocks: without moves, bars, rings and numbers.
        SMALL(101, 84, 7, 7.2, 2.6, 6.6, 1.1, 0.7, 1.3, 7, 7, 7.5, 8.5, 3.9, 1.9, 1.4, 10),
        /// Marks alone, for the cover.
        MOTIF(60, 60, 0, 0, 2, 2, 1.4, 0.7, 1.3, 7, 7, 7, 7, 0, 0, 0, 6);

        final double width;
        final double height;
        final double axisLeft;
        final double axisBottom;
        final double side;
        final double cap;
        final double radius;
        final double arrow;
        final double arrowHead;
        final double label;
        final double tick;
        final double axisTitle;
        final double title;
        final double titleTop;
        final double titleBottom;
        final double titleIndent;
        /// Side of the cells in which a crowd is gathered.
        final double cell;

        Size(double... measures) {
            this.width = measures[0];
            this.height = measures[1];
            this.axisLeft = measures[2];
            this.axisBottom = measures[3];
            this.side = measures[4];
            this.cap = measures[5];
            this.radius = measures[6];
            this.arrow = measures[7];
            this.arrowHead = measures[8];
            this.label = measures[9];
            this.tick = measures[10];
            this.axisTitle = measures[11];
            this.title = measures[12];
            this.titleTop = measures[13];
            this.titleBottom = measures[14];
            this.titleIndent = measures[15];
            this.cell = measures[16];
        }
    }
}
