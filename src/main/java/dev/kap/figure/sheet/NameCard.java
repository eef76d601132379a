package dev.kap.figure.sheet;

import dev.kap.figure.ContactMarks;
import dev.kap.figure.Lettering;
import dev.kap.figure.LineStyle;
import dev.kap.figure.MarkKind;
import dev.kap.figure.Pen;
import dev.kap.theme.Theme;
import dev.kap.wording.Wording;
import java.util.List;

/// A contact to be placed: circles for both scores in front, the plan's scores behind.
///
/// @param answer null for a card to be filled in
public record NameCard(
        String name,
        String initialed,
        String role,
        String count,
        @org.jspecify.annotations.Nullable Answer answer,
        Wording wording)
        implements Card {

    private static final double CIRCLE = Pen.mm(2.05);
    private static final int TEN = 10;

    /// What the plan says.
    ///
    /// @param influence as printed, with where it comes from below it
    /// @param quadrant the word for it
    /// @param last the latest contact, or what is missing to place it
    public record Answer(
            String influence,
            String influenceFrom,
            String relationship,
            String relationshipFrom,
            MarkKind kind,
            boolean hollow,
            boolean borderline,
            String quadrant,
            String last) {}

    @Override
    public void front(Pen pen, Theme theme, double x, double y) {
        head().paint(pen, theme, x, y);
        Lettering bold = Lettering.of(theme, "ink", 7.5).inBold();
        double left = x + CardHead.INSET;
        pen.text(wording.say("workshop.card.influence"), bold, left, y + Pen.mm(21.4));
        circles(pen, theme, left, y + Pen.mm(25.4));
        pen.text(wording.say("workshop.card.relationship"), bold, left, y + Pen.mm(31.6));
        circles(pen, theme, left, y + Pen.mm(35.6));
        pen.text(wording.say("workshop.card.why"), bold, left, y + Pen.mm(41.8));
        pen.line(CardHead.line(theme), left, y + Pen.mm(48.4), left + CardHead.ROOM, y + Pen.mm(48.4));
    }

    @Override
    public void back(Pen pen, Theme theme, double x, double y) {
        if (answer == null) {
            return;
        }
        head().paint(pen, theme, x, y);
        double left = x + CardHead.INSET;
        score(pen, theme, answer.influence, wording.say("workshop.card.influence"), answer.influenceFrom, left, y);
        score(
                pen,
                theme,
                answer.relationship,
                wording.say("workshop.card.relationship"),
                answer.relationshipFrom,
                left + Pen.mm(38),
                y);
        pen.line(LineStyle.of(theme, "hairline", 0.5), left, y + Pen.mm(37), left + CardHead.ROOM, y + Pen.mm(37));
        Lettering word = Lettering.of(theme, "ink", 8.5).inBold();
        double base = y + Pen.mm(41.2);
        ContactMarks.paint(
                pen.canvas(),
                theme,
                answer.kind,
                answer.hollow,
                answer.borderline,
                left + Pen.mm(1.6),
                base - Pen.mm(0.95),
                Pen.mm(1.35));
        pen.text(answer.quadrant, word, left + Pen.mm(4.6), base);
        Lettering muted = Lettering.of(theme, "muted", 8);
        pen.text(muted.cut(answer.last, CardHead.ROOM), muted, left, y + Pen.mm(46));
    }

    private static void score(Pen pen, Theme theme, String score, String label, String from, double x, double y) {
        Lettering big = new Lettering(true, 22, theme.colour("accent"));
        Lettering muted = Lettering.of(theme, "muted", 7.5);
        pen.text(score, big, x, y + Pen.mm(26));
        List<String> lines = List.of(label, from);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(muted.cut(lines.get(i), Pen.mm(35)), muted, x, y + Pen.mm(30.2) + i * 9);
        }
    }

    private void circles(Pen pen, Theme theme, double left, double y) {
        double pitch = (CardHead.ROOM - 2 * CIRCLE) / TEN;
        for (int i = 0; i <= TEN; i++) {
            double x = left + CIRCLE + i * pitch;
            pen.draw(LineStyle.of(theme, "axis", 0.7), Pen.circle(x, y, CIRCLE - 0.35));
            boolean middle = 2 * i == TEN;
            Lettering digit = Lettering.of(theme, middle ? "ink" : "muted", 7).inBold(middle);
            pen.textCentred(String.valueOf(i), digit, x, digit.centredOn(y));
        }
    }

    private CardHead head() {
        return new CardHead(name, initialed, role, count);
    }
}
