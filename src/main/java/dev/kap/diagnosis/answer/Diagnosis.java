package dev.kap.diagnosis.answer;

import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Status;
import dev.kap.wording.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to one of the eighteen questions for one account.
///
/// @param number 1-18
/// @param value the figure behind the status as a bare number (a share 0-1, a count); null where there is none
/// @param figure the same figure in words, short enough for a table: "12 of 22 (55 %)"
/// @param evidence one or two sentences with names
/// @param nextStep what to do, by whom where that is known
/// @param answeredBy null where computed, else the name (or "person" without one) of who answered it in the workbook
/// @param rows the rows of the workbook the answer rests on
/// @param nextMove the number of the move of the register that is the next step; null where none is
public record Diagnosis(
        int number,
        Status status,
        @Nullable Double value,
        Sentence figure,
        Sentence evidence,
        Sentence nextStep,
        @Nullable String answeredBy,
        List<Origin> rows,
        @Nullable Integer nextMove) {

    public Diagnosis {
        rows = List.copyOf(rows);
    }

    /// An answer before there is a register.
    public Diagnosis(
            int number,
            Status status,
            @Nullable Double value,
            Sentence figure,
            Sentence evidence,
            Sentence nextStep,
            @Nullable String answeredBy,
            List<Origin> rows) {
        this(number, status, value, figure, evidence, nextStep, answeredBy, rows, null);
    }

    /// The same answer with that next step, a move of the register or none yet.
    public Diagnosis withNextStep(Sentence step, @Nullable Integer move) {
        return new Diagnosis(number, status, value, figure, evidence, step, answeredBy, rows, move);
    }

    /// Whether the status is other than unknown, whoever gave it.
    public boolean answered() {
        return status != Status.UNKNOWN;
    }
}
