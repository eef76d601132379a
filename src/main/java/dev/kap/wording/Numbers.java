package dev.kap.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/// How numbers, money and dates are printed: no-break spaces inside, a true minus sign, rounding half up.
public record Numbers(Locale language, String currency) {

    private static final char NO_BREAK = '\u00a0';

    /// The look of numbers in `language`, with amounts in the ISO 4217 `currency`.
    public static Numbers of(Locale language, String currency) {
        return new Numbers(language, currency);
    }

    /// A number with exactly that many decimal places.
    public String decimal(double number, int places) {
        return format(number, "#,##0" + (places > 0 ? "." + "0".repeat(places) : ""), places);
    }

    /// A number with that many decimal places at the most.
    public String atMost(double number, int places) {
        return format(number, "#,##0" + (places > 0 ? "." + "#".repeat(places) : ""), places);
    }

    /// A share of 0 to 1 in percent without decimals: "54 %".
    public String percent(double share) {
        // Times a hundred in decimals: 0.285 is 29 %, and 0.285 * 100 in binary is a little less than 28.5.
        return decimal(BigDecimal.valueOf(share).movePointRight(2).doubleValue(), 0) + NO_BREAK + "%";
    }

    /// An amount as short as it can be read: "€4.82 m", "€30 k", "€712"; German "4,82 Mio. €".
    public String money(double amount) {
        double size = Math.abs(amount);
        if (size >= 999_500) {
            return unit(amount / 1_000_000, 2, german() ? "Mio." : "m");
        }
        return size >= 10_000 ? unit(amount / 1_000, 0, german() ? "Tsd." : "k") : unit(amount, 0, "");
    }

    /// The currency's sign, or its code where it has none of its own.
    public String currencySign() {
        return switch (currency) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            case "CHF" -> "CHF";
            default ->
                Currency.getAvailableCurrencies().stream()
                        .filter(c -> c.getCurrencyCode().equals(currency))
                        .map(c -> c.getSymbol(language))
                        .findFirst()
                        .orElse(currency);
        };
    }

    /// "31 March", "31. März".
    public String dayAndMonth(LocalDate day) {
        return date(day, german() ? "d. MMMM" : "d MMMM");
    }

    /// "31 Mar", "31. Mrz": for tables.
    public String shortDay(LocalDate day) {
        return date(day, german() ? "d. MMM" : "d MMM");
    }

    /// "31 March 2027".
    public String fullDate(LocalDate day) {
        return date(day, german() ? "d. MMMM yyyy" : "d MMMM yyyy");
    }

    /// "31 Mar 2027": where room is short.
    public String shortDate(LocalDate day) {
        return date(day, german() ? "d. MMM yyyy" : "d MMM yyyy");
    }

    /// "Nov 2025": where the day no longer matters.
    public String monthAndYear(LocalDate day) {
        return date(day, "MMM yyyy");
    }

    /// Amounts of one table or figure in one unit, chosen by the largest of them.
    public Amounts amountsUpTo(double largest) {
        return new Amounts(this, Math.abs(largest) >= 999_500);
    }

    /// The word for thousands or millions.
    String unitWord(boolean millions) {
        return german() ? (millions ? "Mio." : "Tsd.") : (millions ? "m" : "k");
    }

    /// The unit with the sign of the currency, where the language puts it.
    String withSign(String unit) {
        return german() ? unit + NO_BREAK + currencySign() : currencySign() + NO_BREAK + unit;
    }

    private String unit(double number, int places, String unit) {
        String digits = decimal(Math.abs(number), places);
        String minus = number < 0 && !digits.matches("[0.,]*") ? "\u2212" : "";
        String sign = currencySign();
        String end = unit.isEmpty() ? "" : NO_BREAK + unit;
        if (german()) {
            return minus + digits + end + NO_BREAK + sign;
        }
        return minus + sign + (sign.length() > 1 ? String.valueOf(NO_BREAK) : "") + digits + end;
    }

    private String date(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language).format(day).replace(' ', NO_BREAK);
    }

    private String format(double number, String pattern, int places) {
        // BigDecimal.valueOf rounds what a person reads (0.285 -> 0.29), not the binary tail behind it.
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
        String digits = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(rounded.abs());
        return rounded.signum() < 0 ? "\u2212" + digits : digits;
    }

    private boolean german() {
        return language.getLanguage().equals("de");
    }
}
