package dev.kap.intake.value;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A currency by its ISO code, sign or name.
final class CurrencyCode {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("EURO", "EUR"),
            Map.entry("EUROS", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("DOLLAR", "USD"),
            Map.entry("DOLLARS", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("POUND", "GBP"),
            Map.entry("POUNDS", "GBP"),
            Map.entry("PFUND", "GBP"),
            Map.entry("STERLING", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("YEN", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("ZŁ", "PLN"),
            Map.entry("ZL", "PLN"),
            Map.entry("ZŁOTY", "PLN"),
            Map.entry("KČ", "CZK"),
            Map.entry("FT", "HUF"),
            Map.entry("FR.", "CHF"),
            Map.entry("SFR", "CHF"),
            Map.entry("FRANC", "CHF"),
            Map.entry("FRANKEN", "CHF"));

    /// Signs that several currencies share: the plan's own is meant where it is one of them.
    private static final Map<String, Set<String>> SHARED = Map.of(
            "$", Set.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "TWD"),
            "DOLLAR", Set.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD"),
            "¥", Set.of("JPY", "CNY"),
            "KR", Set.of("SEK", "NOK", "DKK", "ISK"),
            "KR.", Set.of("SEK", "NOK", "DKK", "ISK"));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /// What may be a currency beside an amount.
    private static final Pattern BESIDE = Pattern.compile(
            "US\\$|[€$£¥₹]|(?<!\\p{L})(?:z[łl]|kr\\.?|K[čc]|Ft|Fr\\.|Euros?|[A-Z]{3})(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CurrencyCode() {}

    /// The code of what people type for a currency: "EUR", "€", "Euro", "EUR - Euro", "US Dollar".
    static Optional<String> of(String typed) {
        String text = upper(typed);
        return code(text)
                .or(() -> Arrays.stream(text.split("[^\\p{L}$€£¥₹]+"))
                        .flatMap(word -> code(word).stream())
                        .findFirst());
    }

    /// The sign, code or name that stands beside an amount; empty where none does.
    static Optional<String> beside(String amount) {
        return BESIDE.matcher(amount)
                .results()
                .map(MatchResult::group)
                .filter(CurrencyCode::known)
                .findFirst();
    }

    /// The amount without them.
    static String without(String amount) {
        return BESIDE.matcher(amount).replaceAll(found -> known(found.group()) ? "" : "$0");
    }

    /// Whether what is typed may mean that currency.
    static boolean means(String typed, String code) {
        return of(typed).equals(Optional.of(code))
                || SHARED.getOrDefault(upper(typed), Set.of()).contains(code);
    }

    private static boolean known(String typed) {
        return code(upper(typed)).isPresent() || SHARED.containsKey(upper(typed));
    }

    private static Optional<String> code(String upper) {
        return Optional.of(NAMES.getOrDefault(upper, upper)).filter(CODES::contains);
    }

    private static String upper(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
