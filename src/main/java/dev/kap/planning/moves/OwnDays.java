package dev.kap.planning.moves;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/// The days on which one account can be dealt with: its workdays, as long as not too much falls on one of them.
final class OwnDays {

    private final LocalDate first;
    private final int together;
    private final int[] moves;
    private final BitSet full;

    /// @param together how many moves of the account may fall on one day
    OwnDays(Workdays workdays, LocalDate first, LocalDate last, int together) {
        this.first = first;
        this.together = together;
        int days = at(last) + 1;
        this.moves = new int[days];
        this.full = new BitSet(days);
        for (int day = 0; day < days; day++) {
            full.set(day, !workdays.open(first.plusDays(day)));
        }
    }

    /// The first such day, from that one on; it may lie behind the last.
    LocalDate free(LocalDate from) {
        return first.plusDays(full.nextClearBit(at(from)));
    }

    void take(LocalDate day) {
        int at = at(day);
        moves[at]++;
        if (moves[at] >= together) {
            full.set(at);
        }
    }

    private int at(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
