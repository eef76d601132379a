package dev.kap.figure.map;

import java.util.ArrayList;
import java.util.List;

/// Cuts rows that are too many for a column into parts; each later part starts with the bosses of its rows repeated.
///
/// @param even whether the parts are of about one size, else as large as a column
record Parts(List<CompactBlock.Row> rows, int most, boolean even) {

    List<List<CompactBlock.Row>> all() {
        List<List<CompactBlock.Row>> parts = new ArrayList<>();
        int share = even ? share() : most;
        int at = Math.min(share, rows.size());
        parts.add(rows.subList(0, at));
        while (at < rows.size()) {
            int taken = Math.min(share, rows.size() - at);
            List<CompactBlock.Row> bosses = bosses(at, taken);
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
    private List<CompactBlock.Row> bosses(int at, int taken) {
        int highest = rows.subList(at, at + taken).stream()
                .mapToInt(CompactBlock.Row::indent)
                .min()
                .orElse(0);
        List<CompactBlock.Row> bosses = new ArrayList<>();
        int below = rows.get(at).indent();
        for (int i = at - 1; i >= 0 && below >= Math.max(1, highest); i--) {
            CompactBlock.Row row = rows.get(i);
            if (row.indent() < below) {
                bosses.addFirst(new CompactBlock.Row(row.person(), row.indent(), true, row.assumed()));
                below = row.indent();
            }
        }
        return bosses;
    }

    private static List<CompactBlock.Row> part(List<CompactBlock.Row> bosses, List<CompactBlock.Row> own) {
        List<CompactBlock.Row> all = new ArrayList<>(bosses);
        all.addAll(own);
        int left = bosses.isEmpty() ? 0 : bosses.getFirst().indent();
        return all.stream()
                .map(r -> new CompactBlock.Row(r.person(), r.indent() - left, r.repeated(), r.assumed()))
                .toList();
    }
}
