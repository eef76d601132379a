package dev.kap.figure.map;

import dev.kap.figure.ContactMarks;
import dev.kap.figure.Drawing;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A page of the map with the hierarchy alone: the same people in the same places, without scores, links and ties, for
/// the room to draw on (look.md, "Sheets").
///
/// @param titles the job titles of ours, which stand in their boxes
record BlankMap(MapPage page, Set<String> titles, Theme theme, Wording wording) implements Drawing {

    private static final Set<Type> KEPT = EnumSet.of(
            Type.NAME,
            Type.MISSING_NAME,
            Type.TITLE,
            Type.ROW_NAME,
            Type.MISSING_ROW_NAME,
            Type.REPEATED_NAME,
            Type.HEADING,
            Type.TEAM_NAME,
            Type.IDLE_NAME);

    private static final double WRITTEN = 17;
    private static final double RING = 2.9;
    private static final double SMALL_RING = 1.8;
    private static final double BESIDE = 1.3;
    /// A label further from its mark belongs to somebody else.
    private static final double NEAR = 9;
    private static final double STEP = 44;
    private static final double FIRST_KEY = 2.4;
    /// From the beginning of a sign to its words.
    private static final double SAMPLE = 10;
    private static final List<String> KEYS = List.of("call", "met", "influences", "stance", "developed", "supported");

    BlankMap {
        titles = Set.copyOf(titles);
    }

    @Override
    public double width() {
        return Pen.mm(page.width());
    }

    @Override
    public double height() {
        return Pen.mm(page.height());
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        key(pen);
        for (Plate plate : page.plates()) {
            plate(pen, plate);
        }
        for (Route route : page.routes()) {
            boolean reports = route.ink() == MapLineStyle.REPORTS || route.ink() == MapLineStyle.ASSUMED;
            if (reports && route.spots().stream().anyMatch(spot -> spot.y() > legendEnd())) {
                AffineTransform points = AffineTransform.getScaleInstance(Pen.mm(1), Pen.mm(1));
                pen.draw(route.ink().line(theme, route.weight()), points.createTransformedShape(route.path()));
            }
        }
        page.dots().stream().filter(dot -> !dot.of().isEmpty()).forEach(dot -> ring(pen, dot));
        page.texts().stream().filter(this::kept).forEach(text -> text(pen, text));
    }

    /// Down to where the other map explains its signs.
    private double legendEnd() {
        return page.texts().stream()
                .filter(text -> text.type() == Type.LEGEND)
                .mapToDouble(MapText::baseline)
                .max()
                .orElse(0);
    }

    private void plate(Pen pen, Plate plate) {
        Box box = plate.box();
        double x = Pen.mm(box.x());
        double y = Pen.mm(box.y());
        switch (plate.fill()) {
            case PANEL -> pen.fill(theme.colour("tint"), x, y, Pen.mm(box.width()), Pen.mm(box.height()));
            case TEAM, IDLE -> {
                pen.fill(theme.colour("paper"), x, y, Pen.mm(box.width()), Pen.mm(box.height()));
                pen.frame(LineStyle.of(theme, "accent", 0.7), x, y, Pen.mm(box.width()), Pen.mm(box.height()));
            }
            case BADGE, IDLE_BADGE -> {}
        }
    }

    private void ring(Pen pen, Dot dot) {
        double x = Pen.mm(dot.at().x());
        double y = Pen.mm(dot.at().y());
        double radius = Pen.mm(compact() ? SMALL_RING : RING);
        pen.fill(theme.colour("paper"), Pen.circle(x, y, radius));
        if (dot.kind() == MarkKind.MISSING) {
            pen.draw(LineStyle.of(theme, "gap", 0.8).dashed(0.95, 0.7), Pen.circle(x, y, radius));
            Lettering question = Lettering.of(theme, "gap", 9).inBold();
            pen.textCentred("?", question, x, question.centredOn(y));
        } else {
            pen.draw(LineStyle.of(theme, "muted", 0.7), Pen.circle(x, y, radius));
        }
    }

    /// The ways in stand in the panel at the right, below their heading.
    private boolean kept(MapText text) {
        String ways = wording.say("map.ways");
        boolean ofWays = page.texts().stream()
                .filter(one -> one.type() == Type.HEADING && one.text().equals(ways))
                .anyMatch(one -> text.x() >= one.x() - 1 && text.baseline() >= one.baseline() - 0.1);
        boolean title = text.type() == Type.TEAM_TEXT || text.type() == Type.IDLE_TEXT;
        return !ofWays && (KEPT.contains(text.type()) || (title && titles.contains(text.text())));
    }

    private void text(Pen pen, MapText text) {
        boolean ours = text.type() == Type.TEAM_NAME || text.type() == Type.IDLE_NAME;
        boolean title = text.type() == Type.TEAM_TEXT || text.type() == Type.IDLE_TEXT;
        boolean missing = text.type() == Type.MISSING_NAME || text.type() == Type.MISSING_ROW_NAME;
        double x = Pen.mm(ours || title || text.type() == Type.HEADING ? text.x() : beside(text));
        if (missing && text.text().equals(wording.say("map.nobody"))) {
            double y = Pen.mm(text.baseline());
            pen.line(LineStyle.of(theme, "gap", 0.6).dashed(1.2, 0.9), x, y, x + Pen.mm(WRITTEN), y);
            return;
        }
        Lettering lettering = (ours ? Type.IDLE_NAME : title ? Type.IDLE_TEXT : text.type()).lettering(theme);
        pen.text(lettering.cut(text.text(), width() - x), lettering, x, Pen.mm(text.baseline()));
    }

    /// Whether everybody stands in a row: all rings are small then, whoever they stand for.
    private boolean compact() {
        return page.texts().stream()
                .anyMatch(text -> text.type() == Type.ROW_NAME || text.type() == Type.MISSING_ROW_NAME);
    }

    /// A label beside the ring, which is as large for everybody, wherever it stands on the other map.
    private double beside(MapText text) {
        if (compact()) {
            return text.x();
        }
        return page.dots().stream()
                .filter(dot -> !dot.of().isEmpty()
                        && dot.at().x() < text.x()
                        && text.x() - dot.at().x() < NEAR)
                .filter(dot -> Math.abs(dot.at().y() - text.baseline()) < NEAR)
                .min(Comparator.comparingDouble(dot -> Math.hypot(
                        text.x() - dot.at().x(), text.baseline() - dot.at().y())))
                .map(dot -> dot.at().x() + RING + BESIDE)
                .orElse(text.x());
    }

    /// How to draw, where the other map explains its signs: in one line, or in two on a page that is too narrow.
    private void key(Pen pen) {
        Lettering text = Lettering.of(theme, "ink", 8);
        List<String> words =
                KEYS.stream().map(key -> wording.say("workshop.map." + key)).toList();
        int across = fits(words, words.size(), text) ? words.size() : (words.size() + 1) / 2;
        double step = Math.min(STEP * words.size() / across, page.width() / across);
        for (int i = 0; i < words.size(); i++) {
            double x = Pen.mm(i % across * step);
            int line = i / across;
            double y = Pen.mm(FIRST_KEY + line * Legend.LINE);
            sample(pen, i, x, y);
            double room = Pen.mm(step - SAMPLE);
            pen.text(text.cut(words.get(i), room), text, x + Pen.mm(SAMPLE), text.centredOn(y));
        }
    }

    private boolean fits(List<String> words, int across, Lettering text) {
        double room = Pen.mm(Math.min(STEP, page.width() / across) - SAMPLE - 1);
        return words.stream().allMatch(word -> text.width(word) <= room);
    }

    private void sample(Pen pen, int which, double x, double y) {
        double end = x + Pen.mm(8);
        switch (which) {
            case 0 -> pen.line(LineStyle.of(theme, "ink", 2), x, y, end, y);
            case 1 -> pen.line(LineStyle.of(theme, "ink", 0.8).dashed(1.2, 0.8), x, y, end, y);
            case 2 -> {
                pen.line(LineStyle.of(theme, "tie", 0.9).dashed(1.2, 0.8), x, y, end - Pen.mm(1.4), y);
                pen.arrowHead(theme.colour("tie"), end, y, x, y, Pen.mm(1.7), Pen.mm(1.5));
            }
            case 3 -> {
                Lettering sign = Lettering.of(theme, "ink", 10).inBold();
                pen.text("+   \u2212", sign, x, sign.centredOn(y));
            }
            case 4 -> pair(pen, MarkKind.DEVELOP, MarkKind.NURTURE, x, y);
            default -> pair(pen, MarkKind.SUPPORT, MarkKind.WATCH, x, y);
        }
    }

    private void pair(Pen pen, MarkKind first, MarkKind second, double x, double y) {
        double radius = Pen.mm(1.4);
        ContactMarks.paint(pen.canvas(), theme, first, true, false, x + Pen.mm(2), y, radius);
        ContactMarks.paint(pen.canvas(), theme, second, true, false, x + Pen.mm(6.4), y, radius);
    }
}
