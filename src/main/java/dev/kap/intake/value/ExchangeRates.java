package dev.kap.intake.value;

import dev.kap.portfolio.Setting;
import dev.kap.portfolio.Settings;
import java.util.Map;
import java.util.Optional;

/// What currencies are worth in the one of the plan.
///
/// @param currency the plan's
/// @param rates by code, as Settings gives them
record ExchangeRates(String currency, Map<String, Double> rates) {

    static ExchangeRates of(Settings settings) {
        return new ExchangeRates(settings.text(Setting.CURRENCY), settings.rates());
    }

    /// What one unit is worth of the currency that somebody typed; empty where nobody said it.
    Optional<Double> rate(String typed) {
        if (CurrencyCode.means(typed, currency)) {
            return Optional.of(1.0);
        }
        return CurrencyCode.of(typed).map(rates::get);
    }

    /// Its code; as typed where it has none.
    static String name(String typed) {
        return CurrencyCode.of(typed).orElse(typed);
    }
}
