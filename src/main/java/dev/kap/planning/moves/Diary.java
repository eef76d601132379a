package dev.kap.planning.moves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
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
    private final Map<String, Owner> owners = new HashMap<>();

    /// The days of one of our people.
    ///
    /// @param moves how many on each day
    /// @param full the days on which there is no room for one more
    @SuppressWarnings("ArrayRecordComponent") // counted up in place, and never compared
    private record Owner(int[] moves, BitSet full) {}

    /// @param share which part of what Settings allow somebody has hours for, 0-1
    Diary(LocalDate first, LocalDate last, double weekly, double monthly, ToDoubleFunction<String> share) {
        this.first = first;
        this.days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        this.weekly = weekly;
        this.monthly = monthly;
        this.share = share;
    }

    /// The first day, from that one on, on which that person has room for one more; it may lie behind the last. Nobody
    /// in particular always has.
    LocalDate free(String owner, LocalDate from) {
        Owner known = owners.get(owner);
        return owner.isEmpty() || known == null
                ? from
                : first.plusDays(known.full().nextClearBit(at(from)));
    }

    void take(String name, LocalDate day) {
        Owner owner = owners.computeIfAbsent(name, any -> new Owner(new int[days], new BitSet(days)));
        int at = at(day);
        owner.moves()[at]++;
        owner.full().set(at);
        fill(owner, at, WEEK, limit(name, weekly));
        fill(owner, at, MONTH, limit(name, monthly));
    }

    private int limit(String owner, double most) {
        return (int) Math.max(1, Math.floor(most * share.applyAsDouble(owner)));
    }

    /// Marks the days of each window of that length that holds the day and is full now.
    private void fill(Owner owner, int at, int length, int limit) {
        int sum = 0;
        int from = Math.max(0, at - length + 1);
        for (int end = from; end < Math.min(days, at + length); end++) {
            sum += owner.moves()[end];
            if (end - length >= from) {
                sum -= owner.moves()[end - length];
            }
            if (sum >= limit) {
                owner.full().set(Math.max(0, end - length + 1), end + 1);
            }
        }
    }

    private int at(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
