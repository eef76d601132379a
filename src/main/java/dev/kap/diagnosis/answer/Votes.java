package dev.kap.diagnosis.answer;

import dev.kap.portfolio.Origin;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import dev.kap.portfolio.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How the room of a workshop voted on one of the eighteen questions; at least one person did.
///
/// @param origin the line of the sheet Workshop
public record Votes(Origin origin, int yes, int half, int no, int cantSay) {

    /// The votes on that question; empty where nobody voted.
    public static Optional<Votes> on(int question, List<RoomRow> room) {
        return room.stream()
                .filter(line -> line.asked().equals(Asked.question(question)))
                .map(line -> new Votes(
                        line.origin(),
                        line.votes(Status.GOOD),
                        line.votes(Status.ATTENTION),
                        line.votes(Status.GAP),
                        line.votes(Status.UNKNOWN)))
                .filter(votes -> votes.people() > 0)
                .findFirst();
    }

    /// How many voted.
    public int people() {
        return yes + half + no + cantSay;
    }

    /// How many gave that answer.
    public int of(Status status) {
        return switch (status) {
            case GOOD -> yes;
            case ATTENTION -> half;
            case GAP -> no;
            case UNKNOWN -> cantSay;
        };
    }

    /// What more than half of those who voted say; empty where no answer has as many, or where most can't say.
    public Optional<Status> majority() {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.UNKNOWN)
                .filter(status -> 2 * of(status) > people())
                .findFirst();
    }
}
