package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// Cuts rows that are too many for a column into parts; each later part starts with the bosses of its rows repeated.
///
/// @param even whether the parts are of about one size, else as large as a column
record Parts(List<Block.Row> rows, int most, boolean even) {

    List<List<Block.Row>> all() {
        List<List<Block.Row>> parts = new ArrayList<>();
        int share = even ? share() : most;
        int at = Math.min(share, rows.size());
        parts.add(rows.subList(0, at));
        while (at < rows.size()) {
            int taken = Math.min(share, rows.size() - at);
            List<Block.Row> bosses = bosses(at, taken);
            while (taken > 1 && taken + bosses.size() > most) {
                taken--;
                bosses = bosses(at, taken);
            }
            parts.add(part(bosses, rows.subList(at, at + taken)));
            at += taken;
        }
        return parts;
    }

    /// How many rows of its own a part has, so that the parts are of about one size.
    private int share() {
        if (rows.size() <= most) {
            return most;
        }
        int parts = (rows.size() + most - 3) / (most - 2);
        return Math.min(most, (rows.size() + parts - 1) / parts);
    }

    /// The bosses that rows `at` and the following need above them, highest first.
    private List<Block.Row> bosses(int at, int taken) {
        int highest = rows.subList(at, at + taken).stream()
                .mapToInt(Block.Row::indent)
                .min()
                .orElse(0);
        List<Block.Row> bosses = new ArrayList<>();
        int below = rows.get(at).indent();
        for (int i = at - 1; i >= 0 && below >= Math.max(1, highest); i--) {
            Block.Row row = rows.get(i);
            if (row.indent() < below) {
                bosses.addFirst(new Block.Row(row.person(), row.indent(), true, row.assumed()));
                below = row.indent();
            }
        }
        return bosses;
    }

    private static List<Block.Row> part(List<Block.Row> bosses, List<Block.Row> own) {
        List<Block.Row> all = new ArrayList<>(bosses);
        all.addAll(own);
        int left = bosses.isEmpty() ? 0 : bosses.getFirst().indent();
        return all.stream()
                .map(r -> new Block.Row(r.person(), r.indent() - left, r.repeated(), r.assumed()))
                .toList();
    }
}
