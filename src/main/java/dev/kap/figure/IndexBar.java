package dev.kap.figure;

import dev.kap.diagnosis.AccountDiagnosis;
import dev.kap.diagnosis.AccountDiagnosis.Zone;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;

/// The strategic index on its scale of 0 to 100 with the zones tactical, developing and strategic.
public final class IndexBar implements Drawing {

    private static final List<Zone> ZONES = List.of(Zone.TACTICAL, Zone.DEVELOPING, Zone.STRATEGIC);
    private static final double[] EDGES = {0, 40, 70, 100};
    private static final double TOP = Pen.mm(4.6);
    private static final double BAR = Pen.mm(3);
    private static final double END = Pen.mm(112);
    private static final double POINTER = Pen.mm(3.6);

    private final AccountDiagnosis diagnosis;
    private final Theme theme;
    private final Wording wording;

    /// The index of one account.
    public IndexBar(AccountDiagnosis diagnosis, Theme theme, Wording wording) {
        this.diagnosis = diagnosis;
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return Pen.mm(116);
    }

    @Override
    public double height() {
        return Pen.mm(12.6);
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        List<Color> colours = theme.colours("zones");
        for (int i = 0; i < ZONES.size(); i++) {
            double gap = i == 0 ? 0 : 0.8;
            pen.fill(colours.get(i), x(EDGES[i]) + gap, TOP, x(EDGES[i + 1]) - x(EDGES[i]) - gap, BAR);
            zoneName(pen, ZONES.get(i), (x(EDGES[i]) + x(EDGES[i + 1])) / 2);
        }
        for (double edge : EDGES) {
            edge(pen, edge);
        }
        today(pen);
    }

    private void zoneName(Pen pen, Zone zone, double x) {
        boolean ours = zone == diagnosis.zone();
        Lettering lettering = Lettering.of(theme, ours ? "ink" : "muted", 8).inBold(ours);
        pen.textCentred(wording.say("figure.index." + zone.name().toLowerCase(Locale.ROOT)), lettering, x, below());
    }

    private void edge(Pen pen, double edge) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        String text = wording.numbers().decimal(edge, 0);
        double half = muted.width(text) / 2;
        pen.textCentred(text, muted, Math.clamp(x(edge), half, END - half), below());
    }

    private void today(Pen pen) {
        // At the very ends the pointer stays inside the figure.
        double x = Math.clamp(x(diagnosis.strategicIndex()), POINTER / 2, END);
        Color accent = theme.colour("accent");
        double tip = TOP - Pen.mm(0.3);
        pen.line(Line.of(accent, 1.8), x, tip - Pen.mm(1), x, TOP + BAR + Pen.mm(0.9));
        pen.arrowHead(accent, x, tip, x, 0, Pen.mm(2.6), POINTER);
        Lettering bold = new Lettering(true, 8.5, accent);
        String text = wording.say("figure.index.today", Arg.count(Math.round(diagnosis.strategicIndex())));
        double right = x + POINTER / 2 + Pen.mm(1);
        double left = x - POINTER / 2 - Pen.mm(1);
        boolean room = right + bold.width(text) <= width();
        pen.text(text, bold, room ? right : left - bold.width(text), bold.centredOn(tip - Pen.mm(1.6)));
    }

    private static double x(double index) {
        return index / 100 * END;
    }

    private static double below() {
        return TOP + BAR + Pen.mm(4.1);
    }
}
