package dev.kap.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How long something may last, as people type it: `90s`, `10m`, `2h`, or seconds.
final class Lasting implements ITypeConverter<Duration> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([smh]?)");
    private static final long SECONDS_A_MINUTE = 60;
    private static final long SECONDS_AN_HOUR = 3600;

    @Override
    public Duration convert(String typed) {
        Matcher parts = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw objection(typed);
        }
        BigDecimal seconds = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit(parts.group(2))));
        Duration lasting = Duration.ofMillis(seconds.movePointRight(3).longValueExact());
        if (lasting.isZero()) {
            throw objection(typed);
        }
        return lasting;
    }

    /// In the largest unit that leaves no rest.
    static String said(Duration lasting) {
        long seconds = lasting.toSeconds();
        if (lasting.toMillis() % 1000 != 0) {
            return BigDecimal.valueOf(lasting.toMillis(), 3)
                            .stripTrailingZeros()
                            .toPlainString() + "s";
        }
        if (seconds % SECONDS_AN_HOUR == 0) {
            return seconds / SECONDS_AN_HOUR + "h";
        }
        return seconds % SECONDS_A_MINUTE == 0 ? seconds / SECONDS_A_MINUTE + "m" : seconds + "s";
    }

    private static long unit(String letter) {
        return switch (letter) {
            case "h" -> SECONDS_AN_HOUR;
            case "m" -> SECONDS_A_MINUTE;
            default -> 1;
        };
    }

    private static TypeConversionException objection(String typed) {
        return new TypeConversionException("'" + typed + "' is no time; write it as 90s, 10m or 2h");
    }
}
