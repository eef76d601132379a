package dev.kap.figure.sheet;

import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;

/// What opens a card on both sides: the name, who it is, which of how many, an accent rule.
///
/// @param name empty for a card to be filled in
/// @param initialed the name with an initial, for one that is too long
/// @param count "1 of 10"
record CardHead(String name, String initialed, String role, String count) {

    static final double WIDTH = Pen.mm(85);
    static final double HEIGHT = Pen.mm(54);
    static final double INSET = Pen.mm(6);
    static final double ROOM = WIDTH - 2 * INSET;
    /// Where the rule stands.
    static final double RULE = Pen.mm(17.3);

    private static final double NAME = Pen.mm(9.6);
    private static final double ROLE = Pen.mm(14.3);
    private static final String PART = " · ";
    private static final int LONG = 28;
    private static final int TOO_LONG = 36;

    void paint(Pen pen, Theme theme, double x, double y) {
        double left = x + INSET;
        double right = x + WIDTH - INSET;
        Lettering counted = Lettering.of(theme, "muted", 8);
        pen.textEnding(count, counted, right, y + NAME);
        Lettering bold = new Lettering(true, name.length() > LONG ? 11 : 13, theme.colour("accent"));
        String shown = name.length() > TOO_LONG ? initialed : name;
        if (name.isEmpty()) {
            pen.line(line(theme), left, y + NAME, right - counted.width(count) - Pen.mm(4), y + NAME);
        } else {
            pen.text(bold.cut(shown, ROOM - counted.width(count) - Pen.mm(3)), bold, left, y + NAME);
        }
        Lettering muted = Lettering.of(theme, "muted", 8.5);
        pen.text(fitting(muted), muted, left, y + ROLE);
        pen.line(LineStyle.of(theme, "accent", 1), left, y + RULE, right, y + RULE);
    }

    /// The role without its last parts where it is too long: a title in full says more than half a company.
    private String fitting(Lettering lettering) {
        String shorter = role;
        while (lettering.width(shorter) > ROOM && shorter.contains(PART)) {
            shorter = shorter.substring(0, shorter.lastIndexOf(PART));
        }
        return lettering.cut(shorter, ROOM);
    }

    /// A line to write on.
    static LineStyle line(Theme theme) {
        return LineStyle.of(theme, "axis", 0.5);
    }
}
