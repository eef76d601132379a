package dev.kap.wording;

import org.jspecify.annotations.Nullable;

/// Amounts that stand under each other, all in thousands or all in millions: the unit stands once, above them.
public record Amounts(Numbers numbers, boolean millions) {

    private static final String UNKNOWN = "\u2013";

    /// "€ m", German "Mio. €".
    public String unit() {
        return numbers.withSign(numbers.unitWord(millions));
    }

    /// "4.82" for millions, "480" for thousands; an en dash where it is not known.
    public String of(@Nullable Double amount) {
        if (amount == null) {
            return UNKNOWN;
        }
        return millions ? numbers.decimal(amount / 1_000_000, 2) : numbers.decimal(amount / 1_000, 0);
    }

    /// The same with its sign: "+1.36".
    public String signed(double amount) {
        return (amount > 0 ? "+" : "") + of(amount);
    }
}
