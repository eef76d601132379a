package dev.kap.figure;

import dev.kap.diagnosis.answer.AccountDiagnosis.Zone;
import dev.kap.plan.AccountChange;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/// The scale of the strategic index, 0 to 100 with its three zones: where the account stands, and where it stood.
///
/// @param index today, 0-100
/// @param change since the workbook before; empty without one
record IndexScale(double index, Zone zone, Optional<AccountChange> change, Theme theme, Wording wording) {

    private static final double GUTTER = 0.8;
    private static final double TOP = Pen.mm(4.6);
    private static final double BAR = Pen.mm(3);
    private static final double WIDTH = Pen.mm(112);
    private static final double POINTER = Pen.mm(3.6);
    private static final double GAP = Pen.mm(1);
    private static final double RING = Pen.mm(0.9);
    private static final double LABELS = TOP - Pen.mm(1.9);

    /// Paints it with its labels; it is 112 mm wide and 11.7 mm high.
    void paint(Pen pen, double left, double top) {
        Iterator<Color> colours = theme.colours("zones").iterator();
        double begin = 0;
        edge(pen, begin, left, top);
        for (Zone one : Zone.values()) {
            double from = left + x(begin) + (begin > 0 ? GUTTER : 0);
            pen.fill(colours.next(), from, top + TOP, left + x(one.end()) - from, BAR);
            zoneName(pen, one, left + (x(begin) + x(one.end())) / 2, top);
            edge(pen, one.end(), left, top);
            begin = one.end();
        }
        marks(pen, left, top);
    }

    private void zoneName(Pen pen, Zone one, double x, double top) {
        boolean ours = one == zone;
        Lettering lettering = Lettering.of(theme, ours ? "ink" : "muted", 8).inBold(ours);
        pen.textCentred(
                wording.say("figure.index." + one.name().toLowerCase(Locale.ROOT)), lettering, x, top + below());
    }

    private void edge(Pen pen, double edge, double left, double top) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        String text = wording.numbers().decimal(edge, 0);
        double half = muted.width(text) / 2;
        pen.textCentred(text, muted, left + Math.clamp(x(edge), half, WIDTH - half), top + below());
    }

    /// Today's pointer with its label beside it, and the ring of the time before with its own.
    private void marks(Pen pen, double left, double top) {
        // At the very ends the pointer stays inside the figure.
        double x = Math.clamp(x(index), POINTER / 2, WIDTH);
        Lettering bold = new Lettering(true, 8.5, theme.colour("accent"));
        String text = wording.say("figure.index.today", Arg.count(Math.round(index)));
        double side = POINTER / 2 + GAP;
        boolean right = x + side + bold.width(text) <= WIDTH;
        double start = right ? x + side : x - side - bold.width(text);
        pen.text(text, bold, left + start, top + bold.centredOn(LABELS));
        change.ifPresent(since ->
                before(pen, since, left, top, Math.min(start, x - side), Math.max(start + bold.width(text), x + side)));
        pointer(pen, left + x, top);
    }

    private void pointer(Pen pen, double x, double top) {
        Color accent = theme.colour("accent");
        double tip = top + TOP - Pen.mm(0.3);
        pen.line(LineStyle.of(accent, 1.8), x, tip - GAP, x, top + TOP + BAR + Pen.mm(0.9));
        pen.arrowHead(accent, x, tip, x, top - POINTER, Pen.mm(2.6), POINTER);
    }

    /// Its label stands on its side of today's, which reaches from `from` to `to`; on the left where the right is full.
    private void before(Pen pen, AccountChange since, double left, double top, double from, double to) {
        double x = x(since.before().strategicIndex());
        double middle = top + TOP + BAR / 2;
        pen.fill(theme.colour("paper"), Pen.circle(left + x, middle, RING));
        pen.draw(LineStyle.of(theme.colour("ink"), 0.9), Pen.circle(left + x, middle, RING));
        Lettering muted = Lettering.of(theme, "muted", 8);
        String text = wording.say(
                "figure.index.before", Arg.count(Math.round(since.before().strategicIndex())), Arg.day(since.since()));
        double width = muted.width(text);
        boolean right = since.before().strategicIndex() > index && to + 2 * GAP + width <= WIDTH;
        double start = right
                ? Math.clamp(x - width / 2, to + 2 * GAP, WIDTH - width)
                : Math.min(x - width / 2, from - 2 * GAP - width);
        pen.text(text, muted, left + start, top + muted.centredOn(LABELS));
    }

    private static double x(double index) {
        return index / 100 * WIDTH;
    }

    private static double below() {
        return TOP + BAR + Pen.mm(4.1);
    }
}
