package dev.kap.plan.workshop;

import java.time.LocalTime;
import java.util.List;

/// A step of one workshop, or its break.
///
/// @param parts how its minutes are spent; they sum to `minutes`
public record SessionStep(SessionStage stage, LocalTime start, int minutes, List<Spent> parts) {

    public SessionStep {
        parts = List.copyOf(parts);
    }

    /// Minutes for one thing.
    public record Spent(String key, int minutes) {}

    /// Its number; 0 for the break.
    public int number() {
        return stage.number();
    }

    /// When it ends.
    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}
