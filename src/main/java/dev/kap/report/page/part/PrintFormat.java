package dev.kap.report.page.part;

import dev.kap.portfolio.DecisionRole;
import dev.kap.portfolio.Level;
import dev.kap.portfolio.Quadrant;
import dev.kap.wording.Arg;
import dev.kap.wording.Sentence;
import dev.kap.wording.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values as pages print them; what is not known is an en dash, never 0.
public record PrintFormat(Wording wording) {

    /// What stands for a value that is not known.
    public static final String UNKNOWN = "\u2013";

    /// The message `report.` + key.
    public String text(String key, Arg... args) {
        return wording.say("report." + key, args);
    }

    /// The sentence in the plan's language.
    public String text(Sentence sentence) {
        return wording.say(sentence);
    }

    /// The word for a constant: `report.quadrant.develop`.
    public String word(String kind, Enum<?> constant) {
        return text(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String quadrant(Quadrant quadrant) {
        return word("quadrant", quadrant);
    }

    public String level(@Nullable Level level) {
        return level == null ? UNKNOWN : word("level", level);
    }

    public String roles(Set<DecisionRole> roles) {
        return roles.isEmpty()
                ? UNKNOWN
                : roles.stream().map(role -> word("role", role)).collect(Collectors.joining(", "));
    }

    public String score(@Nullable Double score) {
        return score == null ? UNKNOWN : wording.numbers().decimal(score, 1);
    }

    public String share(@Nullable Double share) {
        return share == null ? UNKNOWN : wording.numbers().percent(share);
    }

    /// A change as "+11 %" or "−3 %".
    public String change(@Nullable Double change) {
        return change == null
                ? UNKNOWN
                : (change > 0 ? "+" : "") + wording.numbers().percent(change);
    }

    public String access(@Nullable Double access) {
        return access == null ? UNKNOWN : wording.numbers().decimal(access, 2);
    }

    public String index(@Nullable Double index) {
        return index == null ? UNKNOWN : wording.numbers().decimal(index, 0);
    }

    public String money(@Nullable Double amount) {
        return amount == null ? UNKNOWN : wording.numbers().money(amount);
    }

    /// Whether a unit that a person wrote means the currency of the plan.
    public boolean isCurrency(String unit) {
        return unit.equalsIgnoreCase(wording.numbers().currency())
                || unit.equals(wording.numbers().currencySign());
    }

    public String figure(@Nullable Double figure) {
        return figure == null ? UNKNOWN : wording.numbers().atMost(figure, 2);
    }

    public String count(long count) {
        return wording.numbers().decimal((double) count, 0);
    }

    /// "31 Mar".
    public String shortDay(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : wording.numbers().shortDay(day);
    }

    /// "31 March", with the year where it is not the as-of year.
    public String day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : wording.say(Arg.day(day));
    }

    /// "31 Mar", with the year where it is not the as-of year.
    public String shortDate(@Nullable LocalDate day) {
        return day == null || day(day).equals(wording.numbers().dayAndMonth(day))
                ? shortDay(day)
                : wording.numbers().shortDate(day);
    }

    /// "31 March 2027".
    public String fullDate(LocalDate day) {
        return wording.numbers().fullDate(day);
    }

    public static String orUnknown(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }
}
