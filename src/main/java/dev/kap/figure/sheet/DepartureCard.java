package dev.kap.figure.sheet;

import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.Wording;

/// Somebody who might leave: what would be lost and who steps in, as questions in front, as answers behind.
///
/// @param share of the relationship capital as printed
/// @param lost what goes, in a sentence or two
/// @param standIn who steps in, and how
public record DepartureCard(
        String name,
        String initialed,
        String role,
        String count,
        String share,
        String lost,
        String standIn,
        String how,
        Wording wording)
        implements Card {

    private static final int LINES = 4;

    @Override
    public void front(Pen pen, Theme theme, double x, double y) {
        head().paint(pen, theme, x, y);
        Lettering bold = Lettering.of(theme, "ink", 9).inBold();
        double left = x + CardHead.INSET;
        String question = name.isEmpty()
                ? wording.say("workshop.card.lost.who")
                : bold.fitting(lost(name), lost(initialed), CardHead.ROOM);
        pen.text(question, bold, left, y + Pen.mm(21.6));
        for (double down : new double[] {29.3, 36.5, 49}) {
            pen.line(CardHead.line(theme), left, y + Pen.mm(down), left + CardHead.ROOM, y + Pen.mm(down));
        }
        pen.text(wording.say("workshop.card.steps-in"), bold, left, y + Pen.mm(41.8));
    }

    private String lost(String who) {
        return wording.say("workshop.card.lost", Arg.text(who));
    }

    @Override
    public void back(Pen pen, Theme theme, double x, double y) {
        if (name.isEmpty()) {
            return;
        }
        head().paint(pen, theme, x, y);
        double left = x + CardHead.INSET;
        Lettering big = new Lettering(true, 22, theme.colour("accent"));
        Lettering small = Lettering.of(theme, "muted", 7.5);
        pen.text(share, big, left, y + Pen.mm(26));
        double down = y + Pen.mm(30.4);
        for (String line : Lines.of(wording.say("workshop.card.of-capital"), small, Pen.mm(21), 2)) {
            pen.text(line, small, left, down);
            down += 9;
        }
        Lettering text = Lettering.of(theme, "ink", 8.5);
        double at = y + Pen.mm(21.4);
        for (String line : Lines.of(lost, text, Pen.mm(49), LINES)) {
            pen.text(line, text, left + Pen.mm(24), at);
            at += 10.8;
        }
        double rule = y + Pen.mm(38);
        pen.line(LineStyle.of(theme, "hairline", 0.5), left, rule, left + CardHead.ROOM, rule);
        steps(pen, theme, left, y + Pen.mm(42));
    }

    private void steps(Pen pen, Theme theme, double left, double base) {
        Lettering muted = Lettering.of(theme, "muted", 8.5);
        Lettering bold = Lettering.of(theme, "ink", 8.5).inBold();
        String opening = wording.say("workshop.card.in") + " ";
        pen.text(opening, muted, left, base);
        double at = left + muted.width(opening);
        pen.text(standIn, bold, at, base);
        Lettering plain = Lettering.of(theme, "ink", 8.5);
        double room = CardHead.ROOM - muted.width(opening) - bold.width(standIn);
        if (!how.isEmpty() && room > Pen.mm(8)) {
            pen.text(plain.cut(how, room), plain, at + bold.width(standIn), base);
        }
    }

    private CardHead head() {
        return new CardHead(name, initialed, role, count);
    }
}
