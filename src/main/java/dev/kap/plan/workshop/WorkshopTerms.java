package dev.kap.plan.workshop;

import java.time.LocalDate;
import java.time.LocalTime;

/// When a workshop is held, and for how many.
///
/// @param minutes with its break; a multiple of five
/// @param apart whether the computed answers to the eighteen stand on a sheet of their own
public record WorkshopTerms(LocalDate day, LocalTime begins, int minutes, int people, boolean apart) {

    /// So many sets of name cards there are: everybody is placed twice.
    public static final int SETS = 2;

    private static final int ONE_TABLE = 5;
    private static final int TWO_TABLES = 10;

    /// How many tables they sit at.
    public int tables() {
        return people <= ONE_TABLE ? 1 : people <= TWO_TABLES ? 2 : 3;
    }

    /// How many pairs they make.
    public int pairs() {
        return (people + 1) / 2;
    }
}
