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
    record Quantity(int column, double number) implements Cell {
        @Override
        public String typed() {
            return new BigDecimal(number, MathContext.DECIMAL64)
                    .stripTrailingZeros()
                    .toPlainString();
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
}
