package dev.kap.report.page.person;

import dev.kap.plan.person.PersonalSheet;
import java.util.Optional;

/// How many rows of each list a personal sheet has room for: it is always one page.
///
/// @param late how many of the moves shown belong to the third step
public record SheetRoom(int moves, int late, int asks, int cold, int reviews) {

    private static final int MOVES = 12;
    private static final int OTHERS = 6;
    private static final int LAST_STEP = 3;

    /// As much as a sheet ever shows.
    public static SheetRoom most(PersonalSheet sheet) {
        int moves = Math.min(MOVES, sheet.moves().size());
        int late = (int) sheet.moves().stream()
                .limit(moves)
                .filter(one -> one.move().step() == LAST_STEP)
                .count();
        return new SheetRoom(
                moves,
                late,
                Math.min(OTHERS, sheet.asks().size()),
                Math.min(OTHERS, sheet.cooling().size()),
                Math.min(OTHERS, sheet.reviews().size()));
    }

    /// The same with one row less: first a move of the third step, then an ask, then a cold link, then whatever is
    /// left; empty where nothing is.
    public Optional<SheetRoom> less() {
        if (late > 0) {
            return Optional.of(new SheetRoom(moves - 1, late - 1, asks, cold, reviews));
        }
        if (asks > 0) {
            return Optional.of(new SheetRoom(moves, late, asks - 1, cold, reviews));
        }
        if (cold > 0) {
            return Optional.of(new SheetRoom(moves, late, asks, cold - 1, reviews));
        }
        if (reviews > 0) {
            return Optional.of(new SheetRoom(moves, late, asks, cold, reviews - 1));
        }
        return moves == 0 ? Optional.empty() : Optional.of(new SheetRoom(moves - 1, late, asks, cold, reviews));
    }
}
