package dev.kap.planning.moves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How many new moves each of our people has on which day, over all accounts: one a day, two in seven days, five in
/// thirty, fewer for those whose hours are short.
final class Diary {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final LocalDate first;
    private final int days;
    private final double weekly;
    private final double monthly;
    private final ToDoubleFunction<String> share;
    private final Map<String, int[]> taken = new HashMap<>();

    /// @param share which part of what Settings allow somebody has hours for, 0-1
    Diary(LocalDate first, LocalDate last, double weekly, double monthly, ToDoubleFunction<String> share) {
        this.first = first;
        this.days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        this.weekly = weekly;
        this.monthly = monthly;
        this.share = share;
    }

    /// Whether that person has room for one more on that day; nobody in particular always has.
    boolean free(String owner, LocalDate day) {
        int[] moves = taken.get(owner);
        if (owner.isEmpty() || moves == null) {
            return true;
        }
        int at = at(day);
        return moves[at] == 0
                && room(moves, at, WEEK, limit(owner, weekly))
                && room(moves, at, MONTH, limit(owner, monthly));
    }

    private int limit(String owner, double most) {
        return (int) Math.max(1, Math.floor(most * share.applyAsDouble(owner)));
    }

    /// Whether no window of that length that holds the day is full.
    private boolean room(int[] moves, int at, int length, int limit) {
        int sum = 0;
        int from = Math.max(0, at - length + 1);
        for (int i = from; i <= Math.min(days - 1, at + length - 1); i++) {
            sum += moves[i];
            if (i - length >= from) {
                sum -= moves[i - length];
            }
            if (sum >= limit) {
                return false;
            }
        }
        return true;
    }

    void take(String owner, LocalDate day) {
        taken.computeIfAbsent(owner, any -> new int[days])[at(day)]++;
    }

    private int at(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
