package dev.kap.diagnosis.answer;

import dev.kap.insight.Tolerance;
import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import dev.kap.portfolio.Status;
import dev.kap.wording.Arg;
import java.util.Arrays;

/// From where on a figure is good, and from where on it deserves attention; beyond that it is a gap.
public record AnswerLimits(double good, double attention) {

    /// The question whose limits for one account are others than those for the three largest together.
    private static final int DEPENDENCE = 1;

    /// The limits of that question of the eighteen.
    public static AnswerLimits of(int number, Settings settings) {
        return number == DEPENDENCE
                ? new AnswerLimits(
                        settings.number(Setting.NO_1_ACCOUNT_GOOD), settings.number(Setting.NO_1_ACCOUNT_ATTENTION))
                : new AnswerLimits(good(number, settings), attention(number, settings));
    }

    /// The limits of no. 1 for the three largest accounts together.
    public static AnswerLimits ofTopThree(Settings settings) {
        return new AnswerLimits(good(DEPENDENCE, settings), attention(DEPENDENCE, settings));
    }

    /// The status of a figure of which more is better; reaching a limit is enough.
    public Status atLeast(double figure) {
        if (Tolerance.reached(figure, good)) {
            return Status.GOOD;
        }
        return Tolerance.reached(figure, attention) ? Status.ATTENTION : Status.GAP;
    }

    /// The status of a figure of which less is better; it may be as large as its limit.
    public Status atMost(double figure) {
        if (!Tolerance.passed(figure, good)) {
            return Status.GOOD;
        }
        return Tolerance.passed(figure, attention) ? Status.GAP : Status.ATTENTION;
    }

    /// The status of a figure of which less is better; it must stay below its limit.
    public Status below(double figure) {
        if (!Tolerance.reached(figure, good)) {
            return Status.GOOD;
        }
        return Tolerance.reached(figure, attention) ? Status.GAP : Status.ATTENTION;
    }

    /// The limits of that question as its rule prints them, in the order of the message: good, attention, and what else
    /// the rule asks for; none for a question without limits.
    public static Arg[] printed(int number, Settings settings) {
        return switch (number) {
            case DEPENDENCE ->
                args(
                        percent(settings.number(Setting.NO_1_ACCOUNT_GOOD)),
                        percent(settings.number(Setting.NO_1_ACCOUNT_ATTENTION)),
                        percent(good(DEPENDENCE, settings)),
                        percent(attention(DEPENDENCE, settings)));
            case 13 ->
                args(
                        percent(good(13, settings)),
                        percent(attention(13, settings)),
                        percent(settings.number(Setting.NO_13_TIME)));
            case 6, 7, 10, 12, 16, 17 -> args(percent(good(number, settings)), percent(attention(number, settings)));
            case 4, 8 -> args(good(number, settings), attention(number, settings));
            case 5 -> args(good(5, settings), attention(5, settings), settings.number(Setting.REGULAR_DAYS));
            case 9 -> args(good(9, settings));
            case 15 -> args(good(15, settings), attention(15, settings), settings.number(Setting.NO_15_REVIEWS));
            case 18 ->
                args(
                        percent(good(18, settings)),
                        percent(attention(18, settings)),
                        settings.number(Setting.NO_18_INFLUENCE));
            default -> args();
        };
    }

    private static double good(int number, Settings settings) {
        return settings.number(Setting.good(number));
    }

    private static double attention(int number, Settings settings) {
        return settings.number(Setting.attention(number));
    }

    private static double percent(double share) {
        return 100 * share;
    }

    private static Arg[] args(double... figures) {
        return Arrays.stream(figures).mapToObj(Arg::figure).toArray(Arg[]::new);
    }
}
