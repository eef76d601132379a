package dev.kap.report.page.selection;

import java.util.List;
import java.util.Locale;

/// What is done on the half day, in its order, with the minutes of its parts.
///
/// See domain.md, "The choice of key accounts".
@SuppressWarnings("ImmutableEnumChecker") // lists of words and numbers, made by List.of
enum SelectionStage {
    OPEN(1, List.of("aim", "way", "rules"), List.of(5, 5, 5), 0),
    NOMINATE(2, List.of("alone", "count", "talk", "reveal"), List.of(10, 10, 15, 5), 2),
    WEIGH(3, List.of("alone", "count", "talk", "reveal"), List.of(10, 10, 15, 10), 2),
    BREAK(0, List.of("break"), List.of(15), 0),
    PLACE(4, List.of("pairs", "talk", "reveal"), List.of(15, 20, 15), 1),
    PROMISE(5, List.of("pairs", "talk", "reveal"), List.of(15, 15, 10), 1),
    PUBLISH(6, List.of("write", "reveal", "sign"), List.of(15, 10, 10), 0);

    private final int number;
    private final List<String> parts;
    private final List<Integer> minutes;
    private final int talk;

    SelectionStage(int number, List<String> parts, List<Integer> minutes, int talk) {
        this.number = number;
        this.parts = parts;
        this.minutes = minutes;
        this.talk = talk;
    }

    /// Its number; 0 for the break.
    int number() {
        return number;
    }

    /// What its time is spent on, one key each.
    List<String> parts() {
        return parts;
    }

    /// The minutes of each part in a half day of 240.
    List<Integer> minutes() {
        return minutes;
    }

    /// All of them.
    int base() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    /// Which of its parts takes what is left over: the talk.
    int talk() {
        return talk;
    }

    /// Its part of the keys of messages.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
