package dev.kap.plan.workshop;

import java.util.List;
import java.util.Locale;

/// What is done in a workshop, in its order, with the minutes of a half day of 240 (domain.md, "The half day").
@SuppressWarnings("ImmutableEnumChecker") // lists of numbers and words, made by List.of
public enum SessionStage {
    OPEN(1, List.of("aim", "questions", "rules"), List.of(5, 5, 5), 1),
    PLACE(2, List.of("alone", "dots", "talk", "reveal", "arrows"), List.of(5, 10, 12, 8, 5), 2),
    MAP(3, List.of("draw", "question", "reveal", "names"), List.of(12, 6, 8, 4), 0),
    LINKS(4, List.of("alone", "read-out", "reveal"), List.of(5, 7, 8), 1),
    BREAK(0, List.of("break"), List.of(15), 0),
    DEPARTURE(5, List.of("in-pairs", "turn", "agree"), List.of(6, 6, 8), 2),
    EIGHTEEN(6, List.of("vote", "count", "unfold", "questions"), List.of(6, 6, 6, 12), 3),
    GOALS(7, List.of("in-pairs", "read-out", "reveal"), List.of(12, 8, 5), 1),
    DAYS(8, List.of("write", "weeks", "reveal"), List.of(10, 12, 8), 1),
    COMMIT(9, List.of("sign", "parking", "close"), List.of(8, 5, 2), 1);

    private final int number;
    private final List<String> parts;
    private final List<Integer> minutes;
    private final int talk;

    SessionStage(int number, List<String> parts, List<Integer> minutes, int talk) {
        this.number = number;
        this.parts = parts;
        this.minutes = minutes;
        this.talk = talk;
    }

    /// Its number; 0 for the break.
    public int number() {
        return number;
    }

    /// What its time is spent on, one key each.
    public List<String> parts() {
        return parts;
    }

    /// The minutes of each part in a half day of 240.
    public List<Integer> minutes() {
        return minutes;
    }

    /// All of them.
    public int base() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    /// Which of its parts takes what is left over: the talk.
    public int talk() {
        return talk;
    }

    /// Its part of the keys of messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
