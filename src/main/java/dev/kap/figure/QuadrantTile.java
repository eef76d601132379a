package dev.kap.figure;

import dev.kap.insight.ContactInsight;
import dev.kap.insight.Thresholds;
import dev.kap.portfolio.Quadrant;
import dev.kap.theme.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The quadrant of one account among others: marks, the count of each quadrant in its corner, and a few names.
final class QuadrantTile {

    private static final double SIDE = Pen.mm(2.2);
    private static final double CAP = Pen.mm(4.4);
    private static final double RADIUS = Pen.mm(0.95);
    private static final double NAMED_RADIUS = Pen.mm(1.1);
    private static final double LABEL_GAP = Pen.mm(1.7);
    private static final double HEAD = Pen.mm(9);
    private static final double HEAD_NARROW = Pen.mm(12.2);
    private static final double LABEL = 7.5;
    private static final int CLUSTER = 6;
    private static final List<Quadrant> QUADRANTS =
            List.of(Quadrant.DEVELOP, Quadrant.NURTURE, Quadrant.WATCH, Quadrant.SUPPORT);

    private final Words words;
    private final List<ContactInsight> contacts;
    private final Map<String, String> named;
    private final Thresholds thresholds;
    private final Theme theme;

    /// @param named the names to print, by the contact's name
    QuadrantTile(
            Words words, List<ContactInsight> contacts, Map<String, String> named, Thresholds thresholds, Theme theme) {
        this.words = words;
        this.contacts = List.copyOf(contacts);
        this.named = Map.copyOf(named);
        this.thresholds = thresholds;
        this.theme = theme;
    }

    /// What stands over the field.
    ///
    /// @param covered the covered influence; empty where unknown
    /// @param first whom to win first; empty where nobody is far from us
    /// @param who does it, and when
    /// @param lead what stands before the name
    /// @param empty said in the field where nobody is placed; empty else
    record Words(String account, String covered, String first, String who, String lead, String empty) {}

    /// The room over the field.
    static double head(boolean narrow) {
        return narrow ? HEAD_NARROW : HEAD;
    }

    static String key(Quadrant quadrant) {
        return quadrant.name().toLowerCase(Locale.ROOT);
    }

    void paint(Graphics2D canvas, double x, double y, double width, double plot, boolean narrow) {
        Pen pen = new Pen(canvas);
        title(pen, x, y, width, narrow);
        QuadrantScale scale =
                new QuadrantScale(new Rectangle2D.Double(x, y + head(narrow), width, plot), SIDE, CAP, thresholds);
        ground(pen, scale);
        List<QuadrantMark> marks = marks(scale);
        marks.forEach(mark -> mark(canvas, pen, mark));
        names(pen, scale, marks);
        if (!words.empty.isEmpty()) {
            Lettering muted = Lettering.of(theme, "muted", 8);
            Rectangle2D field = scale.field();
            pen.textOn(
                    theme.colour("paper"),
                    1.5,
                    words.empty,
                    muted,
                    field.getCenterX() - muted.width(words.empty) / 2,
                    muted.centredOn(field.getCenterY()));
        }
    }

    private void title(Pen pen, double x, double y, double width, boolean narrow) {
        Lettering bold = new Lettering(true, 9.5, theme.colour("ink"));
        Lettering small = Lettering.of(theme, "muted", LABEL);
        double first = y + Pen.mm(3.2);
        pen.text(bold.cut(words.account, width - small.width(words.covered) - Pen.mm(2)), bold, x, first);
        pen.textEnding(words.covered, small, x + width, first);
        if (words.first.isEmpty()) {
            return;
        }
        Lettering muted = Lettering.of(theme, "muted", 8);
        Lettering strong = new Lettering(true, 8, theme.colour("ink"));
        double second = y + Pen.mm(6.9);
        String lead = words.lead + " ";
        pen.text(lead, muted, x, second);
        String name = strong.cut(words.first, width - muted.width(lead));
        double after = x + muted.width(lead);
        pen.text(name, strong, after, second);
        if (narrow) {
            pen.text(muted.cut(words.who, width), muted, x, y + Pen.mm(10.2));
        } else {
            double room = width - (after - x) - strong.width(name);
            pen.text(muted.cut(" · " + words.who, room), muted, after + strong.width(name), second);
        }
    }

    private void ground(Pen pen, QuadrantScale scale) {
        Rectangle2D field = scale.field();
        double corridorX = scale.x(thresholds.borderline()) - scale.x(0);
        double corridorY = scale.y(0) - scale.y(thresholds.borderline());
        for (Quadrant quadrant : QUADRANTS) {
            double left = strong(quadrant) ? scale.thresholdX() + corridorX : field.getMinX();
            double right = strong(quadrant) ? field.getMaxX() : scale.thresholdX() - corridorX;
            double top = high(quadrant) ? field.getMinY() : scale.thresholdY() + corridorY;
            double bottom = high(quadrant) ? scale.thresholdY() - corridorY : field.getMaxY();
            pen.fill(theme.colour(key(quadrant) + ".tint"), left, top, right - left, bottom - top);
            count(pen, quadrant, field);
        }
        LineStyle dashed = LineStyle.of(theme, "axis", 0.75).dashed(1.2, 0.9);
        pen.line(dashed, scale.thresholdX(), field.getMinY(), scale.thresholdX(), field.getMaxY());
        pen.line(dashed, field.getMinX(), scale.thresholdY(), field.getMaxX(), scale.thresholdY());
    }

    /// In the outer corner, so that it meets no mark.
    private void count(Pen pen, Quadrant quadrant, Rectangle2D field) {
        Lettering bold = new Lettering(true, 8.5, theme.colour(key(quadrant) + ".text"));
        String number = String.valueOf(
                contacts.stream().filter(one -> one.quadrant() == quadrant).count());
        double baseline = high(quadrant) ? field.getMinY() + Pen.mm(3.4) : field.getMaxY() - Pen.mm(1.3);
        if (strong(quadrant)) {
            pen.textEnding(number, bold, field.getMaxX() - Pen.mm(1.3), baseline);
        } else {
            pen.text(number, bold, field.getMinX() + Pen.mm(1.3), baseline);
        }
    }

    private List<QuadrantMark> marks(QuadrantScale scale) {
        List<QuadrantMark> spots = contacts.stream()
                .filter(one -> one.quadrant() != Quadrant.UNPLACED)
                .map(one -> spot(one, scale))
                .toList();
        List<QuadrantMark> marks = new ArrayList<>();
        Fan.points(spots).forEach(point -> settle(point, marks));
        return marks;
    }

    private QuadrantMark spot(ContactInsight one, QuadrantScale scale) {
        double x = scale.x(Objects.requireNonNullElse(one.relationship().value(), 0.0));
        double y = scale.y(Objects.requireNonNullElse(one.influence().value(), 0.0));
        double radius = named.containsKey(one.name()) ? NAMED_RADIUS : RADIUS;
        StanceSign stance = StanceSign.typed(contacts) ? StanceSign.of(one) : StanceSign.NONE;
        return new QuadrantMark(one, x, y, radius, stance, false, false);
    }

    /// From six people at one point on, one mark with their number; who is named stands beside it.
    private void settle(List<QuadrantMark> point, List<QuadrantMark> marks) {
        List<QuadrantMark> crowd =
                point.stream().filter(mark -> !named.containsKey(mark.name())).toList();
        if (crowd.size() < CLUSTER) {
            Fan.parted(point).forEach(marks::add);
            return;
        }
        QuadrantMark first = crowd.getFirst();
        double radius = Pen.mm(1.35 + 0.24 * Math.sqrt(crowd.size())) * (first.kind() == MarkKind.WATCH ? 1.25 : 1);
        marks.add(new QuadrantMark(
                first.contact(),
                first.x(),
                first.y(),
                radius,
                StanceSign.NONE,
                false,
                false,
                crowd.stream().map(QuadrantMark::contact).toList()));
        point.stream()
                .filter(mark -> named.containsKey(mark.name()))
                .map(mark -> mark.at(mark.x(), mark.y() - radius - NAMED_RADIUS))
                .forEach(marks::add);
    }

    private void mark(Graphics2D canvas, Pen pen, QuadrantMark mark) {
        if (!mark.gathered()) {
            ContactMarks.paint(canvas, theme, mark.kind(), mark.hollow(), false, mark.x(), mark.y(), mark.radius());
        } else {
            ContactMarks.paintBearing(pen, theme, mark.kind(), mark.hollow(), mark.x(), mark.y(), mark.radius());
            String colour = mark.hollow() ? key(mark.contact().quadrant()) + ".text" : "paper";
            Lettering bold = new Lettering(true, LABEL, theme.colour(colour));
            double middle = ContactMarks.middle(mark.kind(), mark.y(), mark.radius());
            pen.textCentred(String.valueOf(mark.people().size()), bold, mark.x(), bold.centredOn(middle));
        }
    }

    /// Right of the mark, else left, else above or below; never across the vertical threshold, nor over another name.
    private void names(Pen pen, QuadrantScale scale, List<QuadrantMark> marks) {
        Lettering lettering = Lettering.of(theme, "ink", LABEL);
        List<Rectangle2D> taken = new ArrayList<>();
        for (QuadrantMark mark : marks) {
            String name = named.get(mark.name());
            if (name != null && !mark.gathered()) {
                place(scale, marks, mark, lettering.width(name), taken).ifPresent(place -> {
                    taken.add(place);
                    pen.textOn(
                            theme.colour(key(mark.contact().quadrant()) + ".tint"),
                            0.6,
                            name,
                            lettering,
                            place.getX(),
                            lettering.centredOn(place.getCenterY()));
                });
            }
        }
    }

    /// Empty where the name would stand over a mark or another name whatever its place: its row says it then.
    private static Optional<Rectangle2D> place(
            QuadrantScale scale, List<QuadrantMark> marks, QuadrantMark mark, double width, List<Rectangle2D> taken) {
        double half = LABEL / 2;
        double far = LABEL_GAP + 2.2 * half;
        List<Rectangle2D> places = new ArrayList<>();
        for (double dy : new double[] {0, -half, half, -far, far}) {
            double y = mark.y() - half + dy;
            double gap = Math.abs(dy) < far ? LABEL_GAP : -width / 2;
            places.add(new Rectangle2D.Double(mark.x() + gap, y, width, LABEL));
            places.add(new Rectangle2D.Double(mark.x() - gap - width, y, width, LABEL));
            places.add(new Rectangle2D.Double(scale.field().getMinX() + 1, y, width, LABEL));
        }
        Rectangle2D corner =
                new Rectangle2D.Double(scale.field().getMinX(), scale.field().getMinY(), Pen.mm(4), Pen.mm(4.2));
        return places.stream()
                .filter(place -> place.getMinX() >= scale.field().getMinX()
                        && place.getMaxX() <= scale.thresholdX() - 1
                        && place.getMinY() >= scale.field().getMinY()
                        && place.getMaxY() <= scale.thresholdY() + LABEL)
                .filter(place -> !place.intersects(corner) && over(place, taken) == 0 && covered(place, marks) == 0)
                .findFirst();
    }

    private static long over(Rectangle2D place, List<Rectangle2D> taken) {
        return taken.stream().filter(place::intersects).count();
    }

    private static long covered(Rectangle2D place, List<QuadrantMark> marks) {
        return marks.stream()
                .filter(mark ->
                        Pen.circle(mark.x(), mark.y(), 1.1 * mark.radius()).intersects(place))
                .count();
    }

    private static boolean strong(Quadrant quadrant) {
        return quadrant == Quadrant.NURTURE || quadrant == Quadrant.SUPPORT;
    }

    private static boolean high(Quadrant quadrant) {
        return quadrant == Quadrant.NURTURE || quadrant == Quadrant.DEVELOP;
    }
}
