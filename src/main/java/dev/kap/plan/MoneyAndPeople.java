package dev.kap.plan;

import dev.kap.insight.ContactInsight;
import dev.kap.portfolio.Opportunity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is open and what was lost, who decides on it and how we stand with them (domain.md, "Money and people").
///
/// @param open the greatest weighted value first, then the greatest value
/// @param lost in the twelve months to the as-of date, the latest first
/// @param danger which of the open ones is in danger; null where nothing stands against any
/// @param winRate over all accounts; null until ten are decided
/// @param bridge from twelve months of revenue to the goal of the plan year
public record MoneyAndPeople(
        List<Open> open,
        List<Lost> lost,
        @Nullable DealInDanger danger,
        @Nullable WinRate winRate,
        Bridge bridge) {

    /// Nothing known.
    public static final MoneyAndPeople NONE = new MoneyAndPeople(List.of(), List.of(), null, null, Bridge.NONE);

    public MoneyAndPeople {
        open = List.copyOf(open);
        lost = List.copyOf(lost);
    }

    /// An open opportunity.
    ///
    /// @param weighted value x chance; null where one of them is unknown
    /// @param past whether its close date has passed
    /// @param named whether the row names who decides; else they are the account's decision makers and approvers
    /// @param deciders the weakest first
    public record Open(
            Opportunity opportunity, @Nullable Double weighted, boolean past, boolean named, List<Decider> deciders) {
        public Open {
            deciders = List.copyOf(deciders);
        }

        /// Whose relationship is the weakest; empty where nobody is known to decide.
        public Optional<Decider> weakest() {
            return deciders.stream().findFirst();
        }

        /// The number of what is done first with the weakest whom a move is for; 0 where there is none.
        public int move() {
            return deciders.stream()
                    .mapToInt(Decider::move)
                    .filter(number -> number > 0)
                    .findFirst()
                    .orElse(0);
        }

        /// Who decides, is rated as won, and has no link of ours behind the rating.
        public List<Decider> unlinked() {
            return deciders.stream()
                    .filter(one -> one.strong() && !one.linked())
                    .toList();
        }

        /// Whether somebody who decides is not won yet.
        public boolean weak() {
            return deciders.stream().anyMatch(one -> !one.strong());
        }
    }

    /// Somebody who decides.
    ///
    /// @param strong whether the relationship is known and strong
    /// @param linked whether one of us who is here has a link to them; true where no link of anybody is noted
    /// @param lastContact the latest that is noted in Links; null where none is
    /// @param move the number of what is to be done first with them; 0 for nothing
    public record Decider(
            ContactInsight contact,
            boolean strong,
            boolean linked,
            @Nullable LocalDate lastContact,
            int move) {}

    /// An opportunity that went to somebody else.
    ///
    /// @param because the weakest of those who decided; null where nobody is known to have
    public record Lost(Opportunity opportunity, @Nullable Decider because) {

        /// The number of what is to be done with who decided; 0 for nothing.
        public int move() {
            return because == null ? 0 : because.move();
        }
    }

    /// What a good relationship is worth: how often we won with the deciders mostly strong, and mostly weak.
    public record WinRate(int strongWon, int strong, int weakWon, int weak) {

        /// Won of those with mostly strong deciders; null where there was none.
        public @Nullable Double ofStrong() {
            return strong == 0 ? null : (double) strongWon / strong;
        }

        /// Won of those with mostly weak deciders; null where there was none.
        public @Nullable Double ofWeak() {
            return weak == 0 ? null : (double) weakWon / weak;
        }
    }

    /// What is open in all, in the plan's currency; what has no value counts 0.
    public double openValue() {
        return open.stream()
                .map(one -> one.opportunity().value())
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
    }

    /// The sum of the weighted values.
    public double weighted() {
        return open.stream()
                .map(Open::weighted)
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
    }

    /// How many of the open ones have no value or no chance, and so no weighted value.
    public int unweighted() {
        return (int) open.stream().filter(one -> one.weighted() == null).count();
    }

    /// What was lost in all.
    public double lostValue() {
        return lost.stream()
                .map(one -> one.opportunity().value())
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
    }
}
