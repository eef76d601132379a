package dev.kap.intake.value;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            Map.entry("US DOLLAR", "USD"),
            Map.entry("US-DOLLAR", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("POUND", "GBP"),
            Map.entry("POUNDS", "GBP"),
            Map.entry("PFUND", "GBP"),
            Map.entry("STERLING", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("YEN", "JPY"),
            Map.entry("FR.", "CHF"),
            Map.entry("SFR", "CHF"),
            Map.entry("FRANKEN", "CHF"),
            Map.entry("SCHWEIZER FRANKEN", "CHF"),
            Map.entry("SWISS FRANC", "CHF"));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCode() {}

    /// The code of what people type for a currency: "EUR", "€", "Euro", "EUR - Euro", "Euro (EUR)".
    static Optional<String> of(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        String named = NAMES.getOrDefault(text, text);
        if (CODES.contains(named)) {
            return Optional.of(named);
        }
        return Arrays.stream(text.split("[^\\p{L}$€£¥]+"))
                .map(word -> NAMES.getOrDefault(word, word))
                .filter(CODES::contains)
                .findFirst();
    }
}
