package dev.kap.watch;

import java.time.Instant;

/// What is to be deleted for good.
public sealed interface PurgeChoice {

    /// What has not been made or tried since that moment.
    record Before(Instant moment) implements PurgeChoice {}

    /// What holds somebody of that name.
    record Naming(String contact) implements PurgeChoice {}
}
