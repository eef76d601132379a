package dev.kap.diagnosis.answer;

import dev.kap.portfolio.Origin;
import dev.kap.portfolio.Status;
import dev.kap.wording.Sentence;
import java.util.List;
import java.util.Optional;
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
/// @param room how the room of a workshop voted; null where nobody did
public record Diagnosis(
        int number,
        Status status,
        @Nullable Double value,
        Sentence figure,
        Sentence evidence,
        Sentence nextStep,
        @Nullable String answeredBy,
        List<Origin> rows,
        @Nullable Integer nextMove,
        @Nullable Votes room) {

    /// Who answered where the most of a room did.
    public static final String ROOM = "workshop";

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
        this(number, status, value, figure, evidence, nextStep, answeredBy, rows, null, null);
    }

    /// The same answer with that next step, a move of the register or none yet.
    public Diagnosis withNextStep(Sentence step, @Nullable Integer move) {
        return new Diagnosis(number, status, value, figure, evidence, step, answeredBy, rows, move, room);
    }

    /// The same answer beside the votes of a room.
    public Diagnosis beside(Votes votes) {
        return new Diagnosis(number, status, value, figure, evidence, nextStep, answeredBy, rows, nextMove, votes);
    }

    /// The name of the one who answered it in the workbook; empty where it is computed, or the answer of a room.
    public Optional<String> person() {
        return Optional.ofNullable(answeredBy).filter(by -> !by.equals(ROOM));
    }

    /// Whether the status is other than unknown, whoever gave it.
    public boolean answered() {
        return status != Status.UNKNOWN;
    }
}
