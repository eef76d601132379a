package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal of the plan year.
public record Objective(
        Origin origin,
        String text,
        @Nullable ObjectiveKind kind,
        String contact,
        Gauge gauge,
        @Nullable LocalDate due,
        String owner,
        String serves) {

    /// What shows how far it is: from where to where, with the stages between.
    ///
    /// @param stages the stage goals of Q1 to Q4, always four, each null where none is typed
    /// @param actuals likewise the actuals
    public record Gauge(
            String measure,
            String unit,
            @Nullable Double baseline,
            @Nullable Double target,
            List<@Nullable Double> stages,
            List<@Nullable Double> actuals) {

        public Gauge {
            // List.copyOf refuses null, and null is what an empty cell is.
            stages = Collections.unmodifiableList(new ArrayList<>(stages));
            actuals = Collections.unmodifiableList(new ArrayList<>(actuals));
        }
    }

    /// The same objective with another due date.
    public Objective dueOn(LocalDate day) {
        return new Objective(origin, text, kind, contact, gauge, day, owner, serves);
    }
}
