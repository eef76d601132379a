package dev.kap.plan.person;

import dev.kap.insight.Handover;
import dev.kap.insight.Handover.Passed;
import dev.kap.plan.AccountPlan;
import dev.kap.problem.Place;
import dev.kap.wording.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What passes on when one of us leaves, over all accounts (domain.md, "Handover").
///
/// @param leaves from when on
/// @param parts what of each account hangs on them, in the order of the input
/// @param contacts those nobody else has a live link to first, then by influence x relationship
/// @param moves the open moves that they own, by date
/// @param known what is noted of these contacts, in the same order; nothing of those marked Private
/// @param cells the cells that name them
/// @param manager to whom they report; empty where Team names nobody
/// @param workdays the days on which people can be met, of the 90 days and up to the last day
public record HandoverPlan(
        String person,
        Leaves leaves,
        List<Part> parts,
        List<Received> contacts,
        List<Moved> moves,
        List<Known> known,
        List<Place> cells,
        String manager,
        Set<LocalDate> workdays) {

    public HandoverPlan {
        parts = List.copyOf(parts);
        contacts = List.copyOf(contacts);
        moves = List.copyOf(moves);
        known = List.copyOf(known);
        cells = List.copyOf(cells);
        workdays = Set.copyOf(workdays);
    }

    /// Since when, or from when on somebody is not here.
    ///
    /// @param gone whether that is past
    /// @param noted whether the workbook says so; else somebody only wants to know
    /// @param lastDay null where the workbook names no day
    public record Leaves(
            boolean gone, boolean noted, @Nullable LocalDate lastDay) {}

    /// What of one account hangs on them.
    ///
    /// @param capital share of the account's capital that goes with them; null where it is unknown
    public record Part(
            AccountPlan account,
            Handover handover,
            @Nullable Double capital) {}

    /// A contact that somebody takes over.
    ///
    /// @param only whether nobody else of us has a live link to them
    /// @param hanging what hangs on them, the gravest first
    /// @param follower who takes over; empty where nobody is near
    /// @param meeting the day of the first joint meeting; null where colleagues know them, or no day is free
    public record Received(
            AccountPlan account,
            Passed passed,
            boolean only,
            List<Sentence> hanging,
            String follower,
            @Nullable LocalDate meeting) {

        public Received {
            hanging = List.copyOf(hanging);
        }
    }

    /// A move that somebody else has to do.
    ///
    /// @param follower who; empty where nobody is near
    public record Moved(AccountMove move, String follower) {}

    /// What is noted of a contact.
    ///
    /// @param pain whether it troubles them; else it is what their rating rests on
    public record Known(AccountPlan account, String contact, String text, boolean pain) {}

    /// From the as-of date to the last day; 0 where that is past or unknown.
    public long workdaysLeft() {
        LocalDate last = leaves.lastDay();
        return last == null
                ? 0
                : workdays.stream().filter(day -> !day.isAfter(last)).count();
    }

    /// How many have only them.
    public long alone() {
        return contacts.stream().filter(Received::only).count();
    }

    /// At how many accounts these are.
    public long accountsAlone() {
        return contacts.stream()
                .filter(Received::only)
                .map(Received::account)
                .distinct()
                .count();
    }

    /// The account where most of the capital is theirs.
    public Optional<Part> heaviest() {
        return parts.stream()
                .filter(part -> part.capital() != null)
                .max((one, other) -> Double.compare(capital(one), capital(other)));
    }

    private static double capital(Part part) {
        return part.capital() == null ? 0 : part.capital();
    }
}
