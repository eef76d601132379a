package dev.kap.plan;

import dev.kap.plan.ChangeDetail.MoveChange.Fate;
import dev.kap.wording.Arg;
import dev.kap.wording.Listing;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// How much changed since the workbook before, in numbers: what fits on one line.
///
/// @param since the as-of date of the workbook before
/// @param counts how many of each kind; a kind that nothing changed of is not there
public record ChangeCounts(LocalDate since, Map<Kind, Long> counts) {

    /// What is counted, in the order in which it is said.
    public enum Kind {
        ACCOUNTS_NEW,
        ACCOUNTS_GONE,
        CAME,
        WENT,
        OURS_CAME,
        OURS_WENT,
        RENEWED,
        SHIFTED,
        KEPT,
        LATE,
        DROPPED,
        REFUSED,
        MOVES_NEW,
        ANSWERS,
        DEALS,
        GOALS,
        /// Whatever else is not as it was.
        OTHER;

        private String key() {
            return "planning.changed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ChangeCounts {
        counts = Map.copyOf(counts);
    }

    /// The counts of a plan; empty where there was no workbook before.
    public static Optional<ChangeCounts> of(PortfolioPlan plan) {
        return plan.change().compared() ? Optional.of(counted(plan.change())) : Optional.empty();
    }

    private static ChangeCounts counted(PortfolioChange change) {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        put(counts, Kind.ACCOUNTS_NEW, change.joined().size());
        put(counts, Kind.ACCOUNTS_GONE, change.left().size());
        put(counts, Kind.OURS_CAME, change.ourJoined().size());
        put(counts, Kind.OURS_WENT, change.ourLeft().size());
        List<ChangeDetail> details =
                change.accounts().values().stream().map(AccountChange::detail).toList();
        put(counts, Kind.CAME, sum(details, one -> one.came().size()));
        put(counts, Kind.WENT, sum(details, one -> one.went().size()));
        // Whoever changed accounts stands in both.
        put(
                counts,
                Kind.RENEWED,
                sum(
                        details,
                        one -> one.people().stream()
                                .filter(person -> person.wentTo() == null)
                                .count()));
        put(
                counts,
                Kind.SHIFTED,
                sum(
                        details,
                        one -> one.shifts().stream()
                                .filter(shift ->
                                        shift.was().quadrant() != shift.is().quadrant())
                                .count()));
        put(counts, Kind.ANSWERS, sum(details, one -> one.answers().size()));
        put(counts, Kind.DEALS, sum(details, one -> one.deals().size()));
        put(counts, Kind.GOALS, sum(details, one -> one.goals().size()));
        fates(details, counts);
        if (counts.isEmpty() && !change.nothing()) {
            put(
                    counts,
                    Kind.OTHER,
                    details.stream().filter(one -> !one.nothing()).count());
        }
        return new ChangeCounts(change.since(), counts);
    }

    private static void fates(List<ChangeDetail> details, Map<Kind, Long> counts) {
        put(counts, Kind.KEPT, fates(details, Fate.KEPT));
        put(counts, Kind.LATE, fates(details, Fate.LATE));
        put(counts, Kind.DROPPED, fates(details, Fate.DROPPED));
        put(counts, Kind.REFUSED, fates(details, Fate.REFUSED));
        put(counts, Kind.MOVES_NEW, fates(details, Fate.NEW));
    }

    private static long fates(List<ChangeDetail> details, Fate fate) {
        return sum(
                details,
                one -> one.moves().stream().filter(move -> move.fate() == fate).count());
    }

    private static long sum(List<ChangeDetail> details, ToLongFunction<ChangeDetail> count) {
        return details.stream().mapToLong(count).sum();
    }

    private static void put(Map<Kind, Long> counts, Kind kind, long count) {
        if (count > 0) {
            counts.put(kind, count);
        }
    }

    /// How many of that kind.
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /// "Since 22 August 2026: 3 people came, 1 left and 2 moves are late"; or that nothing changed.
    public Sentence line() {
        List<Sentence> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (count(kind) > 0) {
                parts.add(Sentence.of(kind.key(), Arg.count(count(kind))));
            }
        }
        return parts.isEmpty()
                ? Sentence.of("planning.changed.nothing", Arg.datedDay(since))
                : Sentence.of("planning.changed", Arg.datedDay(since), Listing.phrases(parts));
    }
}
