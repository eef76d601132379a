package dev.kap.figure;

import dev.kap.figure.label.LabelPlace;
import dev.kap.insight.Thresholds;
import dev.kap.plan.AccountPlan;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (size.full()) {
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

    /// Whether each mark is one contact's and has its name, in full, beside it.
    public boolean namesAll() {
        return numbered().isEmpty() && gathered().isEmpty() && cut().isEmpty();
    }

    /// Full names of the contacts whose name stands in the figure.
    public Set<String> named() {
        return layout.labels().stream()
                .filter(label -> !label.spot().gathered())
                .map(label -> label.spot().name())
                .collect(Collectors.toSet());
    }

    /// The line of signs that stands above the figure; only those that occur.
    public Drawing legend() {
        return new QuadrantLegend(layout, theme, wording);
    }

    QuadrantLayout layout() {
        return layout;
    }

    @Override
    public double width() {
        return Pen.mm(size.paper.width());
    }

    @Override
    public double height() {
        return Pen.mm(size.paper.height());
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        ground.paint(pen);
        layout.arrows().forEach(arrow -> arrow(pen, arrow));
        layout.places().forEach(place -> leader(pen, place));
        layout.numberPlaces().forEach(place -> leader(pen, place));
        layout.spots().forEach(spot -> mark(pen, spot));
        if (size.full()) {
            numbers(pen);
        }
        for (int i = 0; i < layout.labels().size(); i++) {
            layout.labels().get(i).paint(pen, theme, layout.places().get(i));
        }
    }

    private void arrow(Pen pen, AimArrow arrow) {
        Color colour = ContactMarks.colour(theme, arrow.spot().kind());
        LineStyle line = LineStyle.of(colour, size.marks.arrow());
        double head = Pen.mm(size.marks.arrowHead());
        arrow.pieces(layout.spots(), arrow.tip() - head / 2).forEach(piece -> pen.draw(line, piece));
        pen.arrowHead(colour, arrow.tip(), arrow.y(), arrow.start(), arrow.y(), head, head * 1.6 / 1.9);
        Double bar = arrow.bar();
        if (bar != null && size.full()) {
            pen.line(line, bar, arrow.y() - BAR / 2, bar, arrow.y() + BAR / 2);
        }
    }

    private void leader(Pen pen, LabelPlace place) {
        if (place.leader() != null) {
            pen.draw(LineStyle.of(theme, "axis", 0.5), place.leader());
        }
    }

    private void mark(Pen pen, QuadrantMark spot) {
        if (spot.gathered() || spot.numberInside()) {
            ContactMarks.paintBearing(pen, theme, spot.kind(), spot.hollow(), spot.x(), spot.y(), spot.radius());
        } else {
            ContactMarks.paint(
                    pen.canvas(), theme, spot.kind(), spot.hollow(), spot.ring(), spot.x(), spot.y(), spot.radius());
        }
        if (spot.gathered() && size != Size.MOTIF) {
            inside(
                    pen,
                    spot,
                    Crowd.number(spot.people().size(), wording),
                    Crowd.lettering(size, theme).size());
        } else if (!spot.gathered()) {
            StanceSigns.paint(
                    pen,
                    theme,
                    spot.stance(),
                    spot.kind(),
                    spot.hollow(),
                    spot.ring(),
                    spot.x(),
                    spot.y(),
                    spot.radius());
        }
    }

    private void numbers(Pen pen) {
        List<QuadrantMark> spots = layout.unnamed();
        Iterator<LabelPlace> beside = layout.numberPlaces().iterator();
        Lettering muted = QuadrantLayout.besideMark(theme);
        for (int i = 0; i < spots.size(); i++) {
            String number = String.valueOf(i + 1);
            if (spots.get(i).numberInside()) {
                inside(pen, spots.get(i), number, NUMBER_SIZE);
            } else {
                Rectangle2D box = beside.next().box();
                pen.textCentred(number, muted, box.getCenterX(), muted.centredOn(box.getCenterY()));
            }
        }
    }

    private void inside(Pen pen, QuadrantMark spot, String text, double letters) {
        Color colour = spot.hollow() ? ContactMarks.textColour(theme, spot.kind()) : theme.colour("paper");
        Lettering lettering = new Lettering(true, letters, colour);
        double middle = ContactMarks.middle(spot.kind(), spot.y(), spot.radius());
        pen.textCentred(text, lettering, spot.x(), lettering.centredOn(middle));
    }

    /// How large, and how much it tells; lengths in millimetres, letters and lines in points.
    @SuppressWarnings("ImmutableEnumChecker") // records of numbers
    public enum Size {
        /// A page of its own.
        LARGE(
                new Paper(176, 163.5),
                new Axes(9, 10, 4.5, 12),
                new Marks(1.55, 1, 1.9, 12),
                new Letters(8.5, 8, 8.5, 11.5),
                new TitlePlace(5.2, 6.5, 2.5)),
        /// A page of its own that is lower, so that what there is to read of it has room: Letter.
        LETTER(
                new Paper(176, 146),
                new Axes(9, 10, 4.5, 12),
                new Marks(1.55, 1, 1.9, 12),
                new Letters(8.5, 8, 8.5, 11.5),
                new TitlePlace(5.2, 6.5, 2.5)),
        /// A sheet of A3 on the wall.
        POSTER(
                new Paper(370, 218),
                new Axes(15, 16, 7, 18),
                new Marks(2.4, 1.4, 2.6, 15),
                new Letters(12.5, 11, 12.5, 18),
                new TitlePlace(7.5, 9.4, 3.5)),
        /// A few people, beside what there is to read of them.
        MEDIUM(
                new Paper(116, 106),
                new Axes(9, 10, 4.5, 8),
                new Marks(1.55, 1, 1.9, 13),
                new Letters(8.5, 8, 8.5, 10),
                new TitlePlace(4.8, 2.6, 2)),
        /// Beside other blocks: without moves, bars, rings and numbers.
        SMALL(
                new Paper(101, 84),
                new Axes(7, 7.2, 2.6, 6.6),
                new Marks(1.1, 0.7, 1.3, 10),
                new Letters(7, 7, 7.5, 8.5),
                new TitlePlace(3.9, 1.9, 1.4)),
        /// For [Enlarged], beside what it tells: the names of those to be won and of high influence, at most so many as
        /// can
        /// be read from afar.
        SLIDE(
                new Paper(205 / Enlarged.SLIDE, 129 / Enlarged.SLIDE),
                new Axes(8.2, 7.2, 3.4, 6.8),
                new Marks(1.25, 0.94, 1.6, 10),
                new Letters(8.5, 8.5, 8.5, 24 / Enlarged.SLIDE),
                new TitlePlace(4.4, 1.9, 1.4)),
        /// Marks alone, for the cover.
        MOTIF(
                new Paper(60, 60),
                new Axes(0, 0, 2, 2),
                new Marks(1.4, 0.7, 1.3, 6),
                new Letters(7, 7, 7, 7),
                new TitlePlace(0, 0, 0));

        final Paper paper;
        final Axes axes;
        final Marks marks;
        final Letters letters;
        final TitlePlace titles;

        Size(Paper paper, Axes axes, Marks marks, Letters letters, TitlePlace titles) {
            this.paper = paper;
            this.axes = axes;
            this.marks = marks;
            this.letters = letters;
            this.titles = titles;
        }

        /// Whether it tells all: moves, bars, rings and numbers.
        boolean full() {
            return this == LARGE || this == LETTER || this == MEDIUM || this == POSTER;
        }

        /// Whether what to do in a quadrant has room in one line beside what to do in the next.
        boolean large() {
            return full() && this != MEDIUM;
        }

        /// How much larger than on a page of its own.
        double times() {
            return this == POSTER ? 1.45 : 1;
        }

        /// The whole figure.
        record Paper(double width, double height) {}

        /// The rooms of the axes, and how far the field reaches beyond the scale.
        ///
        /// @param left room for the axis at the left
        /// @param bottom likewise below
        /// @param side how far the field reaches beyond the scale at left and right
        /// @param cap likewise at top and bottom
        record Axes(double left, double bottom, double side, double cap) {}

        /// The marks of the contacts and the arrows from them.
        ///
        /// @param radius of a mark
        /// @param arrow how thick its line is
        /// @param cell side of the cells in which a crowd is gathered
        record Marks(double radius, double arrow, double arrowHead, double cell) {}

        /// How large the letters are, by what they name.
        record Letters(double contact, double tick, double axis, double quadrant) {}

        /// Where the title of a quadrant stands in its corner.
        record TitlePlace(double top, double bottom, double indent) {}
    }
}
