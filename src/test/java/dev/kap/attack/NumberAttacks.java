package dev.kap.attack;

import dev.kap.portfolio.Setting;
import java.util.ArrayList;
import java.util.List;

/** Amounts, ratings, dates and settings beyond all business. */
final class NumberAttacks {

    private NumberAttacks() {}

    static List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        for (String number : new String[] {
            "1e308",
            "-1e308",
            "1e-320",
            "1e999",
            "1e15",
            "-1e15",
            "1e-9",
            "-0",
            "NaN",
            "Infinity",
            "0x10",
            "1e",
            "∞",
            "١٢٣",
            "1,2,3",
            "1.2.3",
            "--5",
            "5%%",
            "½",
            "9007199254740993"
        }) {
            all.add(sound(
                    "amount-" + name(number),
                    Tables.sound().with("1200000", number).with("1100000", number)));
        }
        for (String rating : new String[] {"11", "-1", "1e9", "1e-300", "NaN", "5.0000000000001", "10"}) {
            all.add(sound(
                    "rating-" + name(rating),
                    Tables.sound()
                            .with("9", rating)
                            .with("8", rating)
                            .with("4", rating)
                            .with("6", rating)));
        }
        for (String date : new String[] {
            "0001-01-01",
            "1899-12-31",
            "1900-01-01",
            "2200-12-31",
            "2201-01-01",
            "9999-12-31",
            "99999-01-01",
            "2026-13-45",
            "2026-02-30",
            "00.00.0000",
            "31/31/2026",
            "-2026-01-01",
            "0"
        }) {
            all.add(sound(
                    "date-" + name(date),
                    Tables.sound().with("2026-10-01", date).with("2026-09-01", date)));
        }
        for (String day : new String[] {
            "0001-01-01", "+999999999-12-31", "-999999999-01-01", "1900-01-01", "2200-12-31", "9999-12-31", "tomorrow"
        }) {
            all.add(Attack.of(
                    "as-of-" + name(day), folder -> Tables.sound().csv(folder.resolve("in")), "in", "--as-of=" + day));
        }
        for (String value :
                new String[] {"0", "-1", "1e308", "1e-320", "+NaN", "1000000", "0.000001", "0.99", "", "x"}) {
            all.add(sound("settings-all-" + name(value), settings(value)));
        }
        for (String year : new String[] {"1990", "2200", "2027.5", "0"}) {
            all.add(sound("plan-year-" + name(year), setting("Plan year", year)));
        }
        for (String day : new String[] {"1900-01-01", "2200-12-31", "0001-01-01", "99999-01-01"}) {
            all.add(sound("settings-as-of-" + name(day), setting("As-of date", day)));
        }
        all.addAll(portfolios());
        return all;
    }

    private static List<Attack> portfolios() {
        return List.of(
                sound("revenues-equal", accounts("5", "5", "5", "5")),
                sound("revenues-zero", accounts("0", "0", "0", "0")),
                sound("revenues-below-zero", accounts("-1", "-2", "-3", "-4")),
                sound("revenues-that-cancel", accounts("1e15", "-1e15", "1", "-1")),
                sound("revenues-of-all-sizes", accounts("1e15", "1e-9", "1", "1e8")),
                sound("revenues-of-nothing", accounts("1e-9", "1e-320", "0", "")),
                sound("revenues-of-the-largest", accounts("1e15", "1e15", "1e15", "1e15")),
                sound(
                        "opportunities-absurd",
                        Tables.sound()
                                .row("opportunities", "Account", "Opportunity", "Value", "Probability", "Close date")
                                .row("opportunities", "Vossfeld", "a", "1e15", "1e15", "9999-12-31")
                                .row("opportunities", "Vossfeld", "b", "-1e15", "-5", "0001-01-01")
                                .row("opportunities", "Vossfeld", "c", "1e-320", "1e-320", "2026-12-31")
                                .row("opportunities", "Vossfeld", "d", "1e15", "100%", "2026-12-31")),
                sound(
                        "objectives-absurd",
                        Tables.sound()
                                .row(
                                        "objectives",
                                        "Account",
                                        "Objective",
                                        "Kind",
                                        "Measure",
                                        "Baseline",
                                        "Target",
                                        "Due",
                                        "Q1 stage",
                                        "Q1 actual")
                                .row(
                                        "objectives",
                                        "Vossfeld",
                                        "a",
                                        "business",
                                        "revenue",
                                        "1e15",
                                        "-1e15",
                                        "2199-12-31",
                                        "0",
                                        "1e-9")
                                .row(
                                        "objectives",
                                        "Vossfeld",
                                        "b",
                                        "sales",
                                        "units",
                                        "0",
                                        "0",
                                        "1900-01-01",
                                        "1e15",
                                        "-1e15")
                                .row(
                                        "objectives",
                                        "Vossfeld",
                                        "c",
                                        "relationship",
                                        "",
                                        "1e-9",
                                        "1e15",
                                        "2027-12-31",
                                        "",
                                        "")),
                sound("results-of-all-years", results()),
                sound(
                        "criteria-absurd",
                        Tables.sound()
                                .row("criteria", "Criterion", "Weight", "Column")
                                .row("criteria", "a", "1e15", "Revenue")
                                .row("criteria", "b", "1e-9", "Revenue last year")
                                .row("criteria", "c", "0", "Account ID")),
                sound(
                        "hours-absurd",
                        Tables.sound()
                                .row("team", "Brook Tarn", "Director", "1e15")
                                .row("links", "Dana Moor", "Lee Stonehaven", "Vossfeld", "1e15", "1900-01-01")));
    }

    private static Tables results() {
        Tables tables = Tables.sound().row("results", "Account", "Period", "Revenue", "Profit", "Units");
        for (int year = 1900; year <= 2200; year++) {
            tables.row("results", "Vossfeld", String.valueOf(year), "1e15", "-1e15", "1e-9");
            tables.row("results", "Vossfeld", year + "-Q1", "1e15", "0", "");
        }
        return tables.row("results", "Vossfeld", "9999-Q9", "1", "1", "1")
                .row("results", "Vossfeld", "0000", "1", "1", "1")
                .row("results", "Vossfeld", "2026-13", "1", "1", "1");
    }

    private static Tables accounts(String... revenues) {
        Tables tables = new Tables().row("accounts", "Account", "Revenue", "Revenue last year", "Category spend");
        for (int i = 0; i < revenues.length; i++) {
            tables.row("accounts", "Account " + i, revenues[i], revenues[revenues.length - 1 - i], revenues[i]);
        }
        return tables;
    }

    private static Tables settings(String value) {
        Tables tables = Tables.sound().row("settings", "Setting", "Value");
        for (Setting setting : Setting.values()) {
            tables.row("settings", setting.title(), value);
        }
        return tables;
    }

    private static Tables setting(String name, String value) {
        return Tables.sound().row("settings", "Setting", "Value").row("settings", name, value);
    }

    private static String name(String value) {
        return value.isEmpty() ? "empty" : value;
    }

    private static Attack sound(String name, Tables tables) {
        return Attack.of(name, folder -> tables.csv(folder.resolve("in")), "in");
    }
}
