package dev.kap.analysis.account;

import dev.kap.portfolio.Account;
import dev.kap.portfolio.RoomRow;
import dev.kap.portfolio.RoomRow.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the room of a workshop scored, by contact and what was asked.
record RoomScores(Map<List<Object>, RoomRow> lines) {

    static RoomScores of(Account account) {
        Map<List<Object>, RoomRow> lines = new HashMap<>();
        account.room().forEach(line -> lines.put(List.of(line.contact(), line.asked()), line));
        return new RoomScores(Map.copyOf(lines));
    }

    /// Who gave which score.
    List<RoomRow.Voice> of(String contact, Asked asked) {
        RoomRow line = lines.get(List.of(contact, asked));
        return line == null ? List.of() : line.voices();
    }

    /// The middle of the scores; empty where nobody gave one.
    Optional<Double> middle(String contact, Asked asked) {
        return Optional.ofNullable(lines.get(List.of(contact, asked))).flatMap(line -> line.middle());
    }
}
