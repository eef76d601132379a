package dev.kap.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row of Value: what our work was worth to the customer.
///
/// @param amount in the plan's currency
/// @param confirmedBy the contact who confirmed it, as in [Contact], else as typed
/// @param share whether the customer may read it in the shareable edition; null where nothing is typed
public record DeliveredValue(
        Origin origin,
        String what,
        @Nullable Double amount,
        @Nullable LocalDate date,
        String confirmedBy,
        @Nullable Boolean share) {}
