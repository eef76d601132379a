package dev.kap.figure;

import dev.kap.diagnosis.answer.AccountDiagnosis;
import dev.kap.plan.AccountChange;
import dev.kap.portfolio.Status;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The strategic index as a big number, beside it its scale and how many of the eighteen have which status.
public final class IndexFigure implements Drawing {

    private static final double WIDTH = Pen.mm(176);
    private static final double HEIGHT = Pen.mm(20.2);
    private static final double SCALE = Pen.mm(60);
    private static final double SCALE_TOP = Pen.mm(1.6);
    private static final double LAST_LINE = Pen.mm(19);
    private static final double SIGN = Pen.mm(1.55);

    private final AccountDiagnosis diagnosis;
    private final Optional<AccountChange> change;
    private final Theme theme;
    private final Wording wording;

    /// The index of one account.
    ///
    /// @param change since the workbook before; empty without one
    public IndexFigure(AccountDiagnosis diagnosis, Optional<AccountChange> change, Theme theme, Wording wording) {
        this.diagnosis = diagnosis;
        this.change = change;
        this.theme = theme;
        this.wording = wording;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D canvas) {
        Pen pen = new Pen(canvas);
        pen.line(LineStyle.of(theme.colour("accent"), 1), 0, 0.5, WIDTH, 0.5);
        number(pen);
        new IndexScale(diagnosis.strategicIndex(), diagnosis.zone(), change, theme, wording)
                .paint(pen, SCALE, SCALE_TOP);
        counts(pen);
    }

    private void number(Pen pen) {
        Lettering big = new Lettering(true, 32, theme.colour("accent"));
        String index = wording.numbers().decimal(diagnosis.strategicIndex(), 0);
        double baseline = Pen.mm(9.8);
        pen.text(index, big, 0, baseline);
        pen.text(wording.say("figure.index.of"), Lettering.of(theme, "muted", 9.5), big.width(index) + 3, baseline);
        pen.text(
                wording.say("figure.index.title"),
                Lettering.of(theme, "ink", 8.5).inBold(),
                0,
                Pen.mm(15.2));
        pen.text(
                wording.say("figure.index.answered", Arg.count(diagnosis.answered())),
                Lettering.of(theme, "muted", 8),
                0,
                LAST_LINE);
    }

    /// A sign, how many have it, and what it counts; what none has is left out.
    private void counts(Pen pen) {
        Lettering regular = Lettering.of(theme, "ink", 8);
        double x = SCALE;
        for (Status status : List.of(Status.GOOD, Status.ATTENTION, Status.GAP, Status.UNKNOWN)) {
            long count = diagnosis.count(status);
            if (count > 0) {
                double middle = LAST_LINE - regular.capitals() / 2;
                Signs.paint(pen.canvas(), theme, status, x + SIGN, middle, SIGN);
                x += 2 * SIGN + Pen.mm(0.8);
                String number = wording.numbers().decimal((double) count, 0);
                pen.text(number, regular.inBold(), x, LAST_LINE);
                x += regular.inBold().width(number) + 2;
                String word = wording.say("figure.index." + status.name().toLowerCase(Locale.ROOT));
                pen.text(word, regular, x, LAST_LINE);
                x += regular.width(word) + Pen.mm(5);
            }
        }
    }
}
