package dev.kap.plan.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How long a half day lasts, and how what was drawn up for [#USUAL] minutes is scaled to it.
/// Source: domain.md, "The half day".
///
/// @param minutes with its break; a multiple of five
public record HalfDay(int minutes) {

    /// The minutes that steps and their parts are drawn up for.
    public static final int USUAL = 240;

    /// Below so many minutes not all steps find room.
    public static final int SHORT = 150;

    private static final int FIVE = 5;
    private static final int LEAST = 10;

    /// The length of a step of that many minutes: rounded down to five, and at least ten.
    public int scaled(int base) {
        return Math.max(LEAST, base * minutes / USUAL / FIVE * FIVE);
    }

    /// Gives the fives that the steps leave over to those of them, in this order, round and round.
    public <S> void share(Map<S, Integer> lengths, List<S> longer) {
        int left =
                minutes - lengths.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; left >= FIVE; i++) {
            lengths.merge(longer.get(i % longer.size()), FIVE, Integer::sum);
            left -= FIVE;
        }
    }

    /// The parts of a step, scaled to its length; the talk takes what is left over.
    ///
    /// @param parts their minutes in a step of their sum
    /// @param talk the place of the talk among them
    public static List<Integer> parts(List<Integer> parts, int length, int talk) {
        int base = parts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> scaled = new ArrayList<>();
        parts.forEach(part -> scaled.add(Math.max(1, part * length / base)));
        int left = length - scaled.stream().mapToInt(Integer::intValue).sum();
        scaled.set(talk, scaled.get(talk) + left);
        return scaled;
    }
}
