package dev.kap.figure;

import dev.kap.insight.MutualDependence;
import dev.kap.insight.MutualDependence.Degree;
import dev.kap.insight.MutualDependence.Word;
import dev.kap.theme.Theme;
import dev.kap.wording.Arg;
import dev.kap.wording.FirmNames;
import dev.kap.wording.Wording;
import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who depends on whom: nine fields of two scales, the accounts in them by revenue (look.md, "Figures").
///
/// A place says a step, not an exact value, so that nothing overlaps. Accounts of which one side is unknown are not
/// drawn.
public final class DependenceChart implements Drawing {

    private static final double WIDTH = Pen.mm(112);
    private static final double HEIGHT = Pen.mm(92);
    private static final double LEFT = Pen.mm(13);
    private static final double FIELD_WIDTH = Pen.mm(31.8);
    private static final double FIELD_HEIGHT = Pen.mm(26.1);
    private static final double BETWEEN = Pen.mm(1.2);
    private static final double LINE = Pen.mm(4.7);
    private static final int SHOWN = 4;
    private static final String UP = "↑";
    private static final String DOWN = "↓";

    private final List<MutualDependence> accounts;
    private final Map<String, Double> revenues;
    private final FirmNames names;
    private final Limits limits;
    private final Theme theme;
    private final Wording wording;

    /// Where the steps of both scales begin.
    public record Limits(double weLow, double weHigh, double theyLow, double theyHigh) {}

    /// @param accounts those with a word are drawn
    /// @param revenues by account, in the plan's currency; what is missing or negative counts 0
    public DependenceChart(
            List<MutualDependence> accounts,
            Map<String, Double> revenues,
            Limits limits,
            Theme theme,
            Wording wording) {
        this.accounts = accounts.stream()
                .filter(one -> one.word() != null)
                .sorted(Comparator.comparingDouble((MutualDependence one) -> -revenue(revenues, one.account()))
                        .thenComparing(MutualDependence::account))
                .toList();
        this.revenues = Map.copyOf(revenues);
        this.names =
                FirmNames.of(accounts.stream().map(MutualDependence::account).toList());
        this.limits = limits;
        this.theme = theme;
        this.wording = wording;
    }

    private static double revenue(Map<String, Double> revenues, String account) {
        return Math.max(0, revenues.getOrDefault(account, 0.0));
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
        for (Degree we : Degree.values()) {
            for (Degree they : Degree.values()) {
                field(pen, we, they);
            }
        }
        axes(pen);
    }

    private static double x(Degree we) {
        return LEFT + step(we) * (FIELD_WIDTH + BETWEEN);
    }

    private static int step(Degree degree) {
        return switch (degree) {
            case LOW -> 0;
            case MIDDLE -> 1;
            case HIGH -> 2;
        };
    }

    private static double y(Degree they) {
        return (2 - step(they)) * (FIELD_HEIGHT + BETWEEN);
    }

    private void field(Pen pen, Degree we, Degree they) {
        Word word = word(we, they);
        double x = x(we);
        double y = y(they);
        pen.fill(theme.colour(word == Word.WE_NEED_THEM ? "accent.tint" : "tint"), x, y, FIELD_WIDTH, FIELD_HEIGHT);
        Lettering bold = new Lettering(true, 8.5, theme.colour("accent"));
        String text = wording.say(word.sentence());
        pen.text(capital(text), bold, x + Pen.mm(1.6), y + Pen.mm(3.9));
        List<MutualDependence> here = accounts.stream()
                .filter(one -> one.weOnThem().degree() == we && one.theyOnUs().degree() == they)
                .toList();
        int shown = here.size() <= SHOWN ? here.size() : SHOWN - 1;
        for (int i = 0; i < shown; i++) {
            account(pen, here.get(i), word, x, y + Pen.mm(8.7) + i * LINE);
        }
        if (here.size() > shown) {
            Lettering muted = Lettering.of(theme, "muted", 8);
            pen.text(
                    wording.say("figure.dependence.more", Arg.figure(here.size() - shown)),
                    muted,
                    x + Pen.mm(6.2),
                    muted.centredOn(y + Pen.mm(8.7) + shown * LINE));
        }
    }

    private void account(Pen pen, MutualDependence one, Word word, double x, double middle) {
        double radius = Pen.mm(Math.min(2.2, 0.55 + 0.62 * Math.sqrt(revenue(revenues, one.account()) / 1e6)));
        pen.fill(theme.colour("accent"), Pen.circle(x + Pen.mm(3.2), middle, radius));
        Lettering small = Lettering.of(theme, "muted", 7.5);
        String figures = figures(one);
        Lettering name = new Lettering(word == Word.WE_NEED_THEM, 8.5, theme.colour("ink"));
        double room = FIELD_WIDTH - Pen.mm(6.2) - Pen.mm(1.4) - small.width(figures) - Pen.mm(0.8);
        pen.text(name.cut(names.brief(one.account()), room), name, x + Pen.mm(6.2), name.centredOn(middle));
        pen.textEnding(figures, small, x + FIELD_WIDTH - Pen.mm(1.4), small.centredOn(middle));
    }

    /// Our share and theirs, each with an arrow where a rule moved its step.
    private String figures(MutualDependence one) {
        return percent(larger(one.revenueShare(), one.profitShare()))
                + arrow(one.weOnThem().moved()) + "·" + percent(one.shareOfSpend())
                + arrow(one.theyOnUs().moved());
    }

    private static @Nullable Double larger(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.max(one, other);
    }

    private String percent(@Nullable Double share) {
        return share == null ? "–" : wording.numbers().decimal(100 * share, 0);
    }

    private static String arrow(int moved) {
        return moved > 0 ? UP : moved < 0 ? DOWN : "";
    }

    private void axes(Pen pen) {
        Lettering muted = Lettering.of(theme, "muted", 8);
        Lettering bold = new Lettering(true, 8.5, theme.colour("ink"));
        double bottom = y(Degree.LOW) + FIELD_HEIGHT;
        for (Degree degree : Degree.values()) {
            pen.textCentred(
                    step(degree, limits.weLow, limits.weHigh),
                    muted,
                    x(degree) + FIELD_WIDTH / 2,
                    bottom + Pen.mm(3.8));
            String they = step(degree, limits.theyLow, limits.theyHigh);
            pen.textTurned(they, muted, LEFT - Pen.mm(2.2), y(degree) + FIELD_HEIGHT / 2 + muted.width(they) / 2, 90);
        }
        String right = wording.say("figure.dependence.we") + " →";
        pen.textEnding(right, bold, x(Degree.HIGH) + FIELD_WIDTH, bottom + Pen.mm(8.6));
        String up = wording.say("figure.dependence.they") + " →";
        pen.textTurned(up, bold, Pen.mm(3), bold.width(up), 90);
    }

    private String step(Degree degree, double low, double high) {
        return switch (degree) {
            case LOW -> wording.say("figure.dependence.low", Arg.share(low));
            case MIDDLE ->
                wording.say(
                        "figure.dependence.middle", Arg.text(wording.numbers().decimal(100 * low, 0)), Arg.share(high));
            case HIGH -> wording.say("figure.dependence.high", Arg.share(high));
        };
    }

    private static Word word(Degree we, Degree they) {
        if (we == they) {
            return we == Degree.LOW ? Word.FREE : Word.BOUND_TO_EACH_OTHER;
        }
        return we.compareTo(they) > 0 ? Word.WE_NEED_THEM : Word.THEY_NEED_US;
    }

    private static String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
