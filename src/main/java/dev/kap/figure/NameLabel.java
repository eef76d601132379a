package dev.kap.figure;

import dev.kap.figure.label.LabelPlace;
import dev.kap.figure.label.LabelRequest;
import dev.kap.theme.Theme;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// The name beside a mark, with the job title below it where there is room for all.
///
/// @param title the job title; empty without one
/// @param cut whether the name had to be cut
record NameLabel(QuadrantMark spot, String text, String title, boolean bold, double size, boolean cut) {

    private static final double WIDEST = Pen.mm(28);
    private static final double WIDEST_TITLE = Pen.mm(45);
    private static final double TITLE_SIZE = 7;
    private static final double USUAL = 8.5;
    /// Room above and below the middle of the capitals, as a part of the size.
    private static final double HALF = 0.48;

    static NameLabel of(QuadrantMark spot, String shortName, String title, boolean bold, double size, Theme theme) {
        Lettering lettering = Lettering.of(theme, "ink", size).inBold(bold);
        String text = lettering.cut(shortName, WIDEST * Math.max(1, size / USUAL));
        String under = Lettering.of(theme, "muted", TITLE_SIZE).cut(title, WIDEST_TITLE);
        return new NameLabel(spot, text, under, bold, size, !text.equals(shortName));
    }

    LabelRequest wish(Theme theme, @Nullable Point2D arrowHead) {
        double width = Math.max(name(theme).width(text), jobTitle(theme).width(title));
        double height = 2 * HALF * size + (title.isEmpty() ? 0 : 2 * HALF * TITLE_SIZE);
        return new LabelRequest(spot.anchor(), width, height, arrowHead);
    }

    void paint(Pen pen, Theme theme, LabelPlace place) {
        Rectangle2D box = place.box();
        boolean left = box.getCenterX() < spot.x() && !title.isEmpty();
        Lettering name = name(theme);
        double x = left ? box.getMaxX() - name.width(text) : box.getMinX();
        pen.text(text, name, x, name.centredOn(box.getMinY() + HALF * size));
        if (!title.isEmpty()) {
            Lettering job = jobTitle(theme);
            double jobX = left ? box.getMaxX() - job.width(title) : box.getMinX();
            pen.text(title, job, jobX, job.centredOn(box.getMaxY() - HALF * TITLE_SIZE));
        }
    }

    private Lettering name(Theme theme) {
        return Lettering.of(theme, "ink", size).inBold(bold);
    }

    private static Lettering jobTitle(Theme theme) {
        return Lettering.of(theme, "muted", TITLE_SIZE);
    }
}
