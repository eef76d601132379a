package dev.kap.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of business that may come.
///
/// @param probability 0-1
/// @param stage as typed; empty counts as open
/// @param invitedEarly null where nothing is typed
public record Opportunity(
        Origin origin,
        String name,
        String product,
        @Nullable Double value,
        @Nullable Double probability,
        String stage,
        @Nullable LocalDate closeDate,
        @Nullable Boolean invitedEarly,
        Deal deal) {

    /// What is noted of how it goes. Texts are empty where nothing is typed.
    ///
    /// @param currency the currency that the row names; its value is in the plan's
    /// @param status as typed in column Status; null where the stage tells
    /// @param deciders the contacts who decide on it, as in [Contact], else as typed
    public record Deal(
            String id,
            String currency,
            @Nullable DealStatus status,
            List<String> deciders,
            String competitor,
            String nextStep,
            String lostBecause,
            String owner) {

        /// Nothing noted.
        public static final Deal UNKNOWN = new Deal("", "", null, List.of(), "", "", "", "");

        public Deal {
            deciders = List.copyOf(deciders);
        }
    }

    /// An opportunity of which no more is noted.
    public Opportunity(
            Origin origin,
            String name,
            String product,
            @Nullable Double value,
            @Nullable Double probability,
            String stage,
            @Nullable LocalDate closeDate,
            @Nullable Boolean invitedEarly) {
        this(origin, name, product, value, probability, stage, closeDate, invitedEarly, Deal.UNKNOWN);
    }

    /// The same opportunity under that id.
    public Opportunity identified(String id) {
        Deal same = new Deal(
                id,
                deal.currency,
                deal.status,
                deal.deciders,
                deal.competitor,
                deal.nextStep,
                deal.lostBecause,
                deal.owner);
        return new Opportunity(origin, name, product, value, probability, stage, closeDate, invitedEarly, same);
    }

    /// The contacts who decide on it, where the row names them.
    public List<String> deciders() {
        return deal.deciders();
    }

    /// Whether it was won: the status says so, else the stage.
    public boolean won() {
        return status() == DealStatus.WON;
    }

    /// Whether it was lost: the status says so, else the stage.
    public boolean lost() {
        return status() == DealStatus.LOST;
    }

    /// Whether it is not decided yet.
    public boolean open() {
        return status() == DealStatus.OPEN;
    }

    /// The status that is typed, else the one that the words of the stage tell.
    public DealStatus status() {
        DealStatus status = deal.status();
        if (status != null) {
            return status;
        }
        return DealWords.end(stage).orElse(DealStatus.OPEN);
    }
}
