package dev.kap.figure.map;

import java.util.List;

/// Who stands where in the large form, before columns have a width.
///
/// @param columns how many there are
/// @param captions headings inside columns
/// @param rowHeads headings of whole rows, left of all columns
record Seating(int columns, List<Seat> seats, List<Fork> forks, List<Caption> captions, List<Caption> rowHeads) {

    /// How far apart people stand, in millimetres.
    ///
    /// @param first of the highest row
    /// @param row between boss and reports
    /// @param leaf between people in one stack
    /// @param last the lowest place there is
    record Steps(double first, double row, double leaf, double last) {

        /// How many leaves stand below one another from `y` on.
        int leavesFrom(double y) {
            return Math.max(1, (int) Math.floor((last - y) / leaf + 1e-9) + 1);
        }
    }

    /// The lines from a boss to the reports.
    record Fork(Seat boss, List<Prong> prongs) {}

    /// The line to one unit of reports: the head of a branch, or a stack of leaves.
    record Prong(List<Seat> seats, List<Boolean> assumed, boolean stack) {}

    record Caption(String text, int column, double y) {}

    Seating {
        seats = List.copyOf(seats);
        forks = List.copyOf(forks);
        captions = List.copyOf(captions);
        rowHeads = List.copyOf(rowHeads);
    }

    boolean endsAbove(double y) {
        return seats.stream().allMatch(seat -> seat.y() <= y + 1e-9);
    }
}
