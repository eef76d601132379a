package dev.kap.problem;

import java.util.List;

/// What a stage gives: its value and the problems it met on the way.
public record Checked<T>(T value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }
}
