package dev.kap.figure.map;

import dev.kap.portfolio.Level;
import dev.kap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Seats people by level where no boss is recorded: the most senior row first, unknown levels last.
final class LevelSeating {

    private LevelSeating() {}

    /// The people of one level, null for those whose level is unknown.
    record Rank(@Nullable Level level, List<MapPerson> people) {

        String name(Wording wording) {
            return wording.say(
                    level == null
                            ? "map.level.unknown"
                            : "map.level." + level.key().toLowerCase(Locale.ROOT));
        }
    }

    /// The levels that somebody has.
    static List<Rank> ranks(List<MapPerson> people) {
        List<Rank> ranks = new ArrayList<>();
        for (Level level : Level.values()) {
            add(ranks, level, people);
        }
        add(ranks, null, people);
        return ranks;
    }

    /// Rows of at most `columns` people.
    static Seating of(List<MapPerson> people, Seating.Steps steps, int columns, Wording wording) {
        List<Seat> seats = new ArrayList<>();
        List<Seating.Caption> heads = new ArrayList<>();
        double y = steps.first();
        for (Rank rank : ranks(people)) {
            heads.add(new Seating.Caption(rank.name(wording), 0, y));
            for (int i = 0; i < rank.people().size(); i++) {
                int row = i / columns;
                seats.add(new Seat(rank.people().get(i), i % columns, y + row * steps.leaf(), false));
            }
            int rows = (rank.people().size() + columns - 1) / columns;
            y += (rows - 1) * steps.leaf() + steps.row();
        }
        return new Seating(columns, seats, List.of(), List.of(), heads);
    }

    private static void add(List<Rank> ranks, @Nullable Level level, List<MapPerson> people) {
        List<MapPerson> same = people.stream().filter(p -> p.level() == level).toList();
        if (!same.isEmpty()) {
            ranks.add(new Rank(level, same));
        }
    }
}
