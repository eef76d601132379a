package dev.kap.intake.raw;

import java.util.OptionalInt;

/// Whole numbers in the attributes of a workbook, which may hold anything.
final class WholeNumbers {

    private static final int DIGITS = 9;

    private WholeNumbers() {}

    /// The number that these digits are; empty for anything else.
    static OptionalInt of(String text) {
        String digits = text.strip();
        boolean whole =
                !digits.isEmpty() && digits.length() <= DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
