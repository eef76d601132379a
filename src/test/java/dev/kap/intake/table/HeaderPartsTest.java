package dev.kap.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPartsTest {

    @ParameterizedTest
    @CsvSource({
        "Revenue (k€),Revenue,1000,€,",
        "Umsatz T€,Umsatz,1000,€,",
        "Umsatz in TEUR,Umsatz,1000,EUR,",
        "Revenue in thousand,Revenue,1000,,",
        "Umsatz in Mio.,Umsatz,1000000,,",
        "Umsatz (Mio. €),Umsatz,1000000,€,",
        "Revenue (USD m),Revenue,1000000,USD,",
        "Revenue [k],Revenue,1000,,",
        "Revenue €,Revenue,1,€,",
        "Revenue 2025 (k$),Revenue,1000,$,2025",
        "Umsatz 2026,Umsatz,,,2026",
        "FY26 Revenue,Revenue,,,2026",
        "Revenue FY 2025,Revenue,,,2025",
        "Umsatz Q1 2026,Umsatz,,,2026-Q1",
        "2026-Q3 Revenue,Revenue,,,2026-Q3",
        "Category spend,Category spend,,,",
        "Address 1: Country/Region,Address 1: Country/Region,,,",
        "Market,Market,,,",
        "Total,Total,,,"
    })
    void aHeaderSaysItsUnitCurrencyAndYear(String header, String bare, Double factor, String currency, String period) {
        HeaderParts parts = HeaderParts.of(header);
        assertThat(parts.bare()).isEqualTo(bare);
        assertThat(parts.factor().isPresent() ? parts.factor().getAsDouble() : null)
                .isEqualTo(factor);
        assertThat(parts.currency()).isEqualTo(currency == null ? "" : currency);
        assertThat(parts.period()).isEqualTo(period == null ? "" : period);
    }
}
