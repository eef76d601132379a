package dev.kap.diagnosis.answer;

import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Topic;
import java.util.List;
import java.util.Optional;

/// The strategic index as the room of a workshop sees it (domain.md, "The room of a workshop"): 100 x (yes + half / 2)
/// over all that
/// could be said.
///
/// @param people who voted on at least one question
public record RoomIndex(int people, double index) {

    /// That of these lines; empty where nobody voted.
    public static Optional<RoomIndex> of(List<RoomRow> room) {
        int people = (int) room.stream()
                .filter(line -> line.asked().topic() == Topic.QUESTION)
                .flatMap(line -> line.voices().stream())
                .map(RoomRow.Voice::person)
                .distinct()
                .count();
        double points = room.stream()
                .filter(line -> line.asked().topic() == Topic.QUESTION)
                .flatMap(line -> Votes.on(line.asked().question(), List.of(line)).stream())
                .mapToDouble(votes -> votes.yes() + votes.half() / 2.0)
                .sum();
        return people == 0
                ? Optional.empty()
                : Optional.of(new RoomIndex(people, 100 * points / (people * QuestionWording.COUNT)));
    }
}
