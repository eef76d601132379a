package dev.kap.run;

import java.util.List;
import java.util.stream.IntStream;

/// A share of the accounts of one run, or the part of the portfolio that joins all shares.
///
/// @param number from 1; 0 for the one that joins
/// @param of how many shares there are
public record Shard(int number, int of) {

    public Shard {
        if (of < 1 || number < 0 || number > of) {
            throw new IllegalArgumentException("no share " + number + " of " + of);
        }
    }

    /// The one that joins all shares.
    public static Shard joining(int of) {
        return new Shard(0, of);
    }

    /// Whether it joins the shares.
    public boolean joins() {
        return number == 0;
    }

    /// Every so many-th, so that neighbours of one size come to different shares.
    <T> List<T> shareOf(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % of == number - 1)
                .mapToObj(all::get)
                .toList();
    }
}
