package dev.kap.report.page.shareable;

import dev.kap.problem.Place;
import java.time.LocalDate;
import java.util.List;

/// What of one account a customer may read.
///
/// @param company ours; empty where Settings names none
/// @param asOf the day it speaks from
/// @param begins the first day of the plan year
/// @param account its own cells
/// @param aims of theirs, in their order
/// @param goals each with the aim that it serves
/// @param steps joint actions, done ones too
/// @param values what they confirmed that our work brought
/// @param reviews days of the year ahead, by date
/// @param team who of us is named anywhere here: first who manages, then who sponsors
/// @param held rows that would be shown, had they not named somebody who must not be
public record SharedAccount(
        String company,
        LocalDate asOf,
        LocalDate begins,
        SharedRow account,
        List<String> aims,
        List<SharedGoal> goals,
        List<SharedRow> steps,
        List<SharedRow> values,
        List<SharedReview> reviews,
        List<SharedRow> team,
        List<Place> held) {

    public SharedAccount {
        aims = List.copyOf(aims);
        goals = List.copyOf(goals);
        steps = List.copyOf(steps);
        values = List.copyOf(values);
        reviews = List.copyOf(reviews);
        team = List.copyOf(team);
        held = List.copyOf(held);
    }

    /// The plan year.
    public int year() {
        return begins.getYear();
    }

    /// A joint goal.
    ///
    /// @param aim the place of the aim it serves, from 0 on
    public record SharedGoal(int aim, SharedRow row) {}

    /// A review ahead.
    ///
    /// @param agreed whether it is dated; else proposed
    public record SharedReview(LocalDate day, boolean agreed) {}
}
