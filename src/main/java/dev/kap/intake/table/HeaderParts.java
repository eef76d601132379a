package dev.kap.intake.table;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a header says beside the name of its column: "Umsatz 2026 (T€)" is "Umsatz" of 2026 in thousands of euros.
///
/// @param bare the header without them
/// @param factor what its numbers are multiplied by; empty where it names no unit
/// @param currency as it stands there, a sign or a code; empty where it names none
/// @param period the year or quarter it speaks of, as a row of Results has it: `2026`, `2026-Q1`; empty where none
public record HeaderParts(String bare, OptionalDouble factor, String currency, String period) {

    private static final String CURRENCY =
            "US\\$|[€$£¥]|EUROS?|EUR|USD|GBP|CHF|JPY|PLN|SEK|NOK|DKK|CZK|HUF|CAD|AUD|NZD|INR|CNY|BRL|MXN|SGD|HKD|ZAR|"
                    + "TRY|AED|SAR|ILS|KRW|THB|RON|BGN|z[łl]";
    private static final String THOUSAND = "k|t|tsd\\.?|tausend|thousands?|thd\\.?|['’]?000s?|milliers?|miles";
    private static final String MILLION = "mm?|mio\\.?|mill\\.?|mn\\.?|mln\\.?|millions?|millionen|millones|milioni";

    private static final String BILLION = "bn\\.?|bln\\.?|billions?|mrd\\.?|milliarden?|milliards?|miliardi";

    /// A unit of its own is a word that means nothing else, or stands in brackets.
    private static final String ALONE =
            "tsd\\.?|tausend|thousands?|thd\\.?|['’]000s?|mio\\.?|mn\\.?|mln\\.?|millions?|millionen|bn\\.?|"
                    + "billions?|mrd\\.?|milliarden?";

    private static final Pattern UNIT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:in\\s+)?(?:"
                    + "(?<before>" + THOUSAND + "|" + MILLION + "|" + BILLION + ")\\s?(?:of\\s)?(?<c1>" + CURRENCY + ")"
                    + "|(?<c2>" + CURRENCY + ")\\s?(?<after>" + THOUSAND + "|" + MILLION + "|" + BILLION + ")"
                    + "|(?<alone>" + ALONE + ")"
                    + "|(?<=[(\\[])(?<bracket>[x×*]\\s?1[.,' ]?000|" + THOUSAND + "|" + MILLION + "|" + BILLION
                    + ")(?=[)\\]])"
                    + "|(?<c3>" + CURRENCY + ")"
                    + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUARTER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:Q([1-4])[\\s/-]*(20\\d{2})|(20\\d{2})[\\s/-]*Q([1-4]))(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:(?:FY|GJ|CY|WJ)\\s?[’']?|[’'])(20\\d{2}|\\d{2})|(20\\d{2}))"
                    + "(?:\\s?[-/]\\s?(?:20)?(\\d{2}))?(?![\\p{L}\\p{N}]|[-/]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final int CENTURY = 2000;
    private static final int TWO_DIGITS = 100;

    /// The parts of a header.
    public static HeaderParts of(String header) {
        Matcher unit = UNIT.matcher(header);
        boolean stated = unit.find();
        String named = stated ? without(header, unit) : header;
        Matcher quarter = QUARTER.matcher(named);
        Matcher year = YEAR.matcher(named);
        if (quarter.find()) {
            boolean quarterFirst = quarter.group(1) != null;
            String period = quarterFirst
                    ? quarter.group(2) + "-Q" + quarter.group(1)
                    : quarter.group(3) + "-Q" + quarter.group(4);
            return parts(without(named, quarter), stated ? Optional.of(unit) : Optional.empty(), period);
        }
        if (year.find() && oneYear(year)) {
            return parts(without(named, year), stated ? Optional.of(unit) : Optional.empty(), period(year));
        }
        return parts(named, stated ? Optional.of(unit) : Optional.empty(), "");
    }

    private static HeaderParts parts(String bare, Optional<Matcher> unit, String period) {
        return new HeaderParts(
                bare.replaceAll("[(\\[]\\s*[)\\]]", " ").replaceAll("\\s+", " ").strip(),
                unit.map(HeaderParts::factor).map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                unit.map(HeaderParts::currency).orElse(""),
                period);
    }

    /// "2025/26" is a fiscal year, "2025-10" a month and "2024-2026" several years.
    private static boolean oneYear(Matcher year) {
        String next = year.group(3);
        return next == null || (Integer.parseInt(period(year)) + 1) % TWO_DIGITS == Integer.parseInt(next);
    }

    private static String period(Matcher year) {
        String fiscal = year.group(1);
        if (fiscal == null) {
            return year.group(2);
        }
        int number = Integer.parseInt(fiscal);
        return String.valueOf(number < TWO_DIGITS ? CENTURY + number : number);
    }

    private static double factor(Matcher unit) {
        for (String group : new String[] {"before", "after", "alone", "bracket"}) {
            String word = unit.group(group);
            if (word != null) {
                String lower = word.toLowerCase(Locale.ROOT);
                return lower.matches(BILLION) ? 1e9 : lower.matches(MILLION) ? 1e6 : 1e3;
            }
        }
        return 1;
    }

    private static String currency(Matcher unit) {
        for (String group : new String[] {"c1", "c2", "c3"}) {
            String sign = unit.group(group);
            if (sign != null) {
                return sign;
            }
        }
        return "";
    }

    private static String without(String text, Matcher found) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }
}
