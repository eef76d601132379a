package dev.kap.intake.value;

import dev.kap.portfolio.WhiteSpace;
import dev.kap.portfolio.WhiteSpace.Holder;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A cell of White space: a word, an amount, a competitor's name, the end of a contract, or some of them together.
public final class HoldingText {

    private static final Pattern UNTIL =
            Pattern.compile("(?:^|[\\s,;(])(?:until|till|bis|ends?|endet)\\s+([^,;)]+)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_AND_AMOUNT = Pattern.compile("(\\D+?)\\s+([\\d€$£].*)");
    private static final Pattern PARTS = Pattern.compile("[;:()]|,\\s|\\s[-–]\\s");

    private @Nullable Holder holder;
    private @Nullable Double amount;
    private String competitor = "";
    private @Nullable YearMonth until;

    private HoldingText() {}

    /// What the cell means; somebody else has what is named or runs until a month without saying whose it is.
    public static WhiteSpace.Holding of(String typed) {
        HoldingText text = new HoldingText();
        String rest = text.takeUntil(typed);
        if (!text.take(rest)) {
            for (String part : PARTS.split(rest, -1)) {
                text.takePart(part.strip());
            }
        }
        return text.holding();
    }

    private String takeUntil(String typed) {
        Matcher matcher = UNTIL.matcher(typed);
        if (!matcher.find()) {
            return typed;
        }
        Optional<YearMonth> month = MonthText.of(matcher.group(1).strip());
        until = month.orElse(null);
        return month.isEmpty()
                ? typed
                : (typed.substring(0, matcher.start()) + " " + typed.substring(matcher.end())).strip();
    }

    private void takePart(String part) {
        if (!part.isEmpty() && !take(part)) {
            competitor = competitor.isEmpty() ? part : competitor + ", " + part;
        }
    }

    private boolean take(String part) {
        Matcher both = WORD_AND_AMOUNT.matcher(part);
        return takeWord(part)
                || takeAmount(part)
                || (both.matches() && takeWord(both.group(1)) && takeAmount(both.group(2)));
    }

    private boolean takeWord(String part) {
        Optional<Holder> word = WordLists.HOLDER.meaning(part);
        word.ifPresent(found -> holder = found);
        return word.isPresent();
    }

    /// A sign before three digits groups them: nobody writes a business to the thousandth of a euro.
    private boolean takeAmount(String part) {
        Optional<Double> number = switch (NumberText.parse(part, Optional.empty())) {
            case Parsed.Sure<Double>(Double sure) -> Optional.of(sure);
            case Parsed.Ambiguous<Double> _ -> NumberText.grouped(part);
            case Parsed.Wrong<Double> _ -> Optional.empty();
        };
        number.ifPresent(found -> amount = found);
        return number.isPresent();
    }

    private WhiteSpace.Holding holding() {
        Holder told = holder;
        Holder otherwise = competitor.isEmpty() && until == null ? Holder.OPEN : Holder.COMPETITOR;
        return new WhiteSpace.Holding(told == null ? otherwise : told, amount, competitor, until);
    }
}
