package dev.kap.portfolio;

import java.time.LocalDate;

/// A review of the account, held or dated.
public record Review(Origin origin, LocalDate date, String kind, String attendees, String outcome) {}
