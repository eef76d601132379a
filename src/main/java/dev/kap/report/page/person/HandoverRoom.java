package dev.kap.report.page.person;

import dev.kap.plan.person.HandoverPlan;
import java.util.Optional;

/// How many rows of each list a handover has room for: the first page has the gravest, three pages are the most.
///
/// @param contacts on the first page
/// @param moves on the first page
/// @param known on the first page
/// @param rest rows of each list on the pages after it
public record HandoverRoom(int contacts, int moves, int known, int rest) {

    private static final int CONTACTS = 10;
    private static final int FEW = 4;
    private static final int REST = 60;
    private static final int LEAST = 2;

    /// As much as a handover ever shows.
    public static HandoverRoom most(HandoverPlan plan) {
        return new HandoverRoom(
                Math.min(CONTACTS, plan.contacts().size()),
                Math.min(FEW, plan.moves().size()),
                Math.min(FEW, plan.known().size()),
                REST);
    }

    /// The same with less on the first page; empty where it cannot be less.
    public Optional<HandoverRoom> lessFirst() {
        if (moves > LEAST || known > LEAST) {
            return Optional.of(new HandoverRoom(
                    contacts, moves > LEAST ? moves - 1 : moves, known > LEAST ? known - 1 : known, rest));
        }
        return contacts <= 1 ? Optional.empty() : Optional.of(new HandoverRoom(contacts - 1, moves, known, rest));
    }

    /// The same with less on the pages after it; empty where it cannot be less.
    public Optional<HandoverRoom> lessRest() {
        return rest <= 0 ? Optional.empty() : Optional.of(new HandoverRoom(contacts, moves, known, rest - 1));
    }
}
