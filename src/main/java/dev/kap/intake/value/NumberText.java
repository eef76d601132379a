package dev.kap.intake.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number typed as text: "1.234,50 €", "(1,200)", "40 %", "−3".
record NumberText(boolean negative, String digits, boolean percent) {

    private static final Pattern SIGNED = Pattern.compile("([-+\\u2212]?)([\\d.,]*\\d[\\d.,]*)([-\\u2212]?)(%?)");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?[eE][-+]?\\d{1,3}");

    /// "12'000.-" and "12.000,-": a dash where the cents would stand takes nothing away.
    private static final Pattern NO_CENTS = Pattern.compile("(?<=\\d)[.,][-\\u2013\\u2014]{1,2}$");

    /// A longer text is no number, and patterns would take their time to say so.
    private static final int CHARACTERS = 64;

    /// The parts of a text that looks like a number.
    static Optional<NumberText> of(String text) {
        if (text.length() > CHARACTERS) {
            return Optional.empty();
        }
        String bare = NO_CENTS.matcher(CurrencyCode.without(text).replaceAll("(?<=\\d)['’](?=\\d{3})|[\\s\\p{Zs}]", ""))
                .replaceAll("");
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")") && bare.length() > 2;
        Matcher parts = SIGNED.matcher(bracketed ? bare.substring(1, bare.length() - 1) : bare);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean minus = isMinus(parts.group(1)) || !parts.group(3).isEmpty();
        return Optional.of(new NumberText(
                bracketed || minus, parts.group(2), !parts.group(4).isEmpty()));
    }

    /// The number, where the column's sign is needed and known; percent divides by 100.
    static Parsed<Double> parse(String text, Optional<DecimalSign> column) {
        if (SCIENTIFIC.matcher(text).matches()) {
            return new Parsed.Sure<>(Double.parseDouble(text));
        }
        return of(text).map(number -> number.value(column)).orElseGet(Parsed.Wrong::new);
    }

    /// The number, where a sign before three digits groups them.
    static Optional<Double> grouped(String text) {
        return of(text).map(number -> {
            double whole = Double.parseDouble(number.digits.replaceAll("[.,]", ""));
            return number.negative ? -whole : whole;
        });
    }

    private Parsed<Double> value(Optional<DecimalSign> column) {
        boolean whole = digits.chars().allMatch(Character::isDigit);
        Optional<DecimalSign> sign = whole
                ? Optional.of(DecimalSign.POINT)
                : DecimalSign.provenBy(digits).or(() -> column);
        return sign.<Parsed<Double>>map(this::value).orElseGet(Parsed.Ambiguous::new);
    }

    private Parsed<Double> value(DecimalSign sign) {
        String point = Pattern.quote(String.valueOf(sign.sign()));
        String group = Pattern.quote(String.valueOf(sign.group()));
        String grouped = "\\d{1,3}(" + group + "\\d{2,3})*" + group + "\\d{3}(" + point + "\\d*)?";
        if (!digits.matches(grouped + "|\\d*" + point + "?\\d+|\\d+" + point)) {
            return new Parsed.Wrong<>();
        }
        String plain = digits.replace(String.valueOf(sign.group()), "").replace(sign.sign(), '.');
        double number = Double.parseDouble(plain) * (negative ? -1 : 1);
        return new Parsed.Sure<>(percent ? number / 100 : number);
    }

    private static boolean isMinus(String sign) {
        return sign.equals("-") || sign.equals("\u2212");
    }
}
