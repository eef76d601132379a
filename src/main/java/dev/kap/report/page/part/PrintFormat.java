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

    /// The name of the quadrant.
    public String quadrant(Quadrant quadrant) {
        return word("quadrant", quadrant);
    }

    /// The name of the level.
    public String level(@Nullable Level level) {
        return level == null ? UNKNOWN : word("level", level);
    }

    /// The names of the roles, parted by commas.
    public String roles(Set<DecisionRole> roles) {
        return roles.isEmpty()
                ? UNKNOWN
                : roles.stream().map(role -> word("role", role)).collect(Collectors.joining(", "));
    }

    /// A score of 0-10 with one decimal.
    public String score(@Nullable Double score) {
        return score == null ? UNKNOWN : wording.numbers().decimal(score, 1);
    }

    /// A share of 0-1 in percent.
    public String share(@Nullable Double share) {
        return share == null ? UNKNOWN : wording.numbers().percent(share);
    }

    /// A change as "+11 %" or "−3 %".
    public String change(@Nullable Double change) {
        return change == null
                ? UNKNOWN
                : (change > 0 ? "+" : "") + wording.numbers().percent(change);
    }

    /// An access of 0-1 as it is printed.
    public String access(@Nullable Double access) {
        return access == null ? UNKNOWN : wording.numbers().decimal(access, 2);
    }

    /// The strategic index, 0-100.
    public String index(@Nullable Double index) {
        return index == null ? UNKNOWN : wording.numbers().decimal(index, 0);
    }

    /// An amount in the currency of the input, in thousands or millions where it is large.
    public String money(@Nullable Double amount) {
        return amount == null ? UNKNOWN : wording.numbers().money(amount);
    }

    /// Whether a unit that a person wrote means the currency of the plan.
    public boolean isCurrency(String unit) {
        return unit.equalsIgnoreCase(wording.numbers().currency())
                || unit.equals(wording.numbers().currencySign());
    }

    /// A figure of any unit.
    public String figure(@Nullable Double figure) {
        return figure == null ? UNKNOWN : wording.numbers().atMost(figure, 2);
    }

    /// A number of things.
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

    /// "31 Mar" within a year of the as-of date, else "Nov 2025".
    public String near(@Nullable LocalDate day, LocalDate asOf) {
        boolean near = day != null && day.isAfter(asOf.minusYears(1)) && day.isBefore(asOf.plusYears(1));
        return day == null || near ? shortDay(day) : wording.numbers().monthAndYear(day);
    }

    /// "31 March 2027".
    public String fullDate(LocalDate day) {
        return wording.numbers().fullDate(day);
    }

    /// The text, or the sign for what is unknown where it is empty.
    public static String orUnknown(String text) {
        return text.isEmpty() ? UNKNOWN : text;
    }
}
