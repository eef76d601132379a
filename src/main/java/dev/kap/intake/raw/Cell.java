package dev.kap.intake.raw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/// A cell that holds something, at its column counted from 0; blank cells are left out of a row.
public sealed interface Cell {

    int column();

    /// The value as a person would type it; empty where there is none to show.
    String typed();

    /// Text, never empty; all that a CSV file has.
    record Text(int column, String text) implements Cell {
        @Override
        public String typed() {
            return text;
        }
    }

    /// A number of a spreadsheet.
    ///
    /// @param currency the sign or code of the currency it is shown in; empty where it is shown in none
    record Quantity(int column, double number, String currency) implements Cell {
        /// So many digits are an id; more than that nobody types.
        private static final int DIGITS = 25;

        @Override
        public String typed() {
            BigDecimal typed = new BigDecimal(number, MathContext.DECIMAL64).stripTrailingZeros();
            return Math.abs(typed.scale()) > DIGITS ? typed.toString() : typed.toPlainString();
        }
    }

    /// A number that the spreadsheet shows as a date.
    record Day(int column, LocalDate day) implements Cell {
        @Override
        public String typed() {
            return day.toString();
        }
    }

    /// TRUE or FALSE.
    record Truth(int column, boolean truth) implements Cell {
        @Override
        public String typed() {
            return truth ? "TRUE" : "FALSE";
        }
    }

    /// A formula that came to an error: `#DIV/0!`.
    record Fault(int column, String code) implements Cell {
        @Override
        public String typed() {
            return code;
        }
    }

    /// A formula whose result was never stored, so that nobody knows it without a spreadsheet program.
    record Uncalculated(int column) implements Cell {
        @Override
        public String typed() {
            return "";
        }
    }

    /// A cell that cannot be read though those beside it can: its number is none, its text has no end.
    ///
    /// @param kind the kind of problem it is: `broken-cell` or `cell-too-long`
    /// @param found the beginning of what stands there
    record Broken(int column, String kind, String found) implements Cell {

        private static final int SHOWN = 60;

        /// A cell that holds something else than its kind asks for.
        static Broken of(int column, String found) {
            return new Broken(column, "broken-cell", brief(found));
        }

        /// A cell with more text than a cell holds.
        static Broken tooLong(int column, String found) {
            return new Broken(column, "cell-too-long", brief(found));
        }

        @Override
        public String typed() {
            return found;
        }

        private static String brief(String text) {
            String one = text.strip();
            return one.length() <= SHOWN ? one : one.substring(0, SHOWN).strip() + "…";
        }
    }
}
